/**
 * A list box whose chosen words take several lines where they have no room in one. The page itself writes the words that stand
 * in `data-chosen`, behind a box that shows none; who hears the page hears the box only.
 */
export function wrappedChoice(padding: string, display: 'grid' | 'inline-grid' = 'grid') {
  return {
    display,
    '&::before': {
      content: 'attr(data-chosen) / ""',
      gridArea: '1 / 1',
      minWidth: 0,
      padding,
      overflowWrap: 'anywhere',
      fontSize: 14,
      lineHeight: 1.45,
    },
    '& > select': {
      gridArea: '1 / 1',
      boxSizing: 'border-box',
      height: '100%',
      WebkitTextFillColor: 'transparent',
      '& option, & optgroup': { WebkitTextFillColor: 'currentcolor' },
    },
  } as const;
}
