import { styled } from '@mui/material';

/** Outlines of Material Symbols, in a square of 24. */
const OUTLINES = {
  up: 'm4 12 1.41 1.41L11 7.83V20h2V7.83l5.58 5.59L20 12l-8-8z',
  down: 'm20 12-1.41-1.41L13 16.17V4h-2v12.17l-5.58-5.59L4 12l8 8z',
  copy: 'M16 1H4c-1.1 0-2 .9-2 2v14h2V3h12zm3 4H8c-1.1 0-2 .9-2 2v14c0 1.1.9 2 2 2h11c1.1 0 2-.9 2-2V7c0-1.1-.9-2-2-2m0 16H8V7h11z',
  remove: 'M6 19c0 1.1.9 2 2 2h8c1.1 0 2-.9 2-2V7H6zM8 9h8v10H8zm7.5-5-1-1h-5l-1 1H5v2h14V4z',
} as const;

interface RowActionProps {
  readonly icon: keyof typeof OUTLINES;
  readonly label: string;
  readonly isDisabled?: boolean;
  readonly onClick: () => void;
}

/** What can be done with a row, as an icon. It looks like the library's own button for icons, which takes longer to draw: lists have hundreds. */
export function RowAction({ icon, label, isDisabled = false, onClick }: RowActionProps) {
  return (
    <Plain type="button" aria-label={label} title={label} disabled={isDisabled} onClick={onClick}>
      <svg aria-hidden viewBox="0 0 24 24" width={16} height={16} fill="currentColor">
        <path d={OUTLINES[icon]} />
      </svg>
    </Plain>
  );
}

const Plain = styled('button')(({ theme: { vars } }) => ({
  display: 'inline-flex',
  padding: 6,
  border: 0,
  borderRadius: '50%',
  background: 'none',
  color: vars?.palette.action.active,
  cursor: 'pointer',
  '&:hover': { backgroundColor: vars?.palette.action.hover },
  '&:focus-visible': { outline: '2px solid currentColor', outlineOffset: 1 },
  '&:disabled': { color: vars?.palette.action.disabled, cursor: 'default', background: 'none' },
}));
