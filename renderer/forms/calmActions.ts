/** For a question: its `.actions` are seen while the mouse or the keyboard is in it, and always where there is no mouse to hover. */
export const calmActions = {
  '@media (hover: hover)': {
    '& .actions': { opacity: 0, transition: 'opacity 120ms' },
    '&:hover .actions, &:focus-within .actions': { opacity: 1 },
  },
  '@media (prefers-reduced-motion: reduce)': { '& .actions': { transition: 'none' } },
} as const;

/** The same for a row whose actions are icons. There can be hundreds: what cannot be seen is not painted at each letter. */
export const calmIcons = {
  '@media (hover: hover)': {
    '& .actions svg': { visibility: 'hidden' },
    '&:hover .actions svg, &:focus-within .actions svg': { visibility: 'visible' },
  },
} as const;
