import { styled } from '@mui/material';

/**
 * The bare controls of a cell: as wide as the cell, framed where the mouse or the keyboard is, where nothing has been
 * typed yet, so that one sees where to type, and where something is wrong. Not
 * those of the forms, which are too heavy to stand in a table by the hundred.
 */
const look = {
  boxSizing: 'border-box',
  display: 'block',
  width: '100%',
  minWidth: 0,
  margin: 0,
  padding: '4px 5px',
  border: '1px solid transparent',
  borderRadius: 4,
  background: 'transparent',
  color: 'inherit',
  font: 'inherit',
  fontSize: 14,
  lineHeight: 1.45,
  '&::placeholder': { color: 'inherit', opacity: 0.55, fontStyle: 'italic' },
} as const;

const frames = ({ vars }: { readonly vars?: { readonly palette: Palette } }) => ({
  '&:placeholder-shown': { borderColor: vars?.palette.divider },
  '&:hover': { borderColor: vars?.palette.divider },
  '&:focus': {
    outline: 'none',
    borderColor: vars?.palette.primary.main,
    boxShadow: `0 0 0 1px ${vars?.palette.primary.main}`,
  },
  '&[aria-invalid="true"]': { borderColor: vars?.palette.error.main },
});

interface Palette {
  readonly divider: string;
  readonly primary: { readonly main: string };
  readonly error: { readonly main: string };
}

export const CellInput = styled('input')(({ theme }) => ({ ...look, textOverflow: 'ellipsis', ...frames(theme) }));

/** Grows with its text. */
export const CellArea = styled('textarea')(({ theme }) => ({
  ...look,
  fieldSizing: 'content',
  resize: 'none',
  overflowWrap: 'anywhere',
  minHeight: 30,
  ...frames(theme),
}));

export const CellBox = styled('select')(({ theme }) => ({
  ...look,
  padding: '4px 2px',
  cursor: 'pointer',
  textOverflow: 'ellipsis',
  '& option': { background: theme.vars?.palette.background.paper, color: theme.vars?.palette.text.primary },
  ...frames(theme),
}));
