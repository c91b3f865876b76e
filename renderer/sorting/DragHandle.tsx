import { Box, styled } from '@mui/material';
import type { SortedRow } from './useSortedRow.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { listWords } from '#renderer/words/listWords.ts';

interface DragHandleProps {
  readonly name: string;
  readonly handle: SortedRow['handle'];
}

/** Where a row is taken to drag it. */
export function DragHandle({ name, handle }: DragHandleProps) {
  const words = listWords[useLanguage()];
  return (
    <Box
      component="button"
      type="button"
      {...handle}
      aria-label={words.drag(name)}
      title={words.keys}
      sx={{
        display: 'inline-flex',
        p: 0,
        border: 0,
        background: 'none',
        color: 'text.secondary',
        cursor: 'grab',
        touchAction: 'none',
        borderRadius: 0.5,
        '&:focus-visible': { outline: '2px solid currentColor' },
      }}
    >
      <Grip />
    </Box>
  );
}

/** Six dots, painted as a background for the reason that `Chevron` has. */
const Grip = styled('span')({
  width: 9,
  height: 13.5,
  margin: '2.25px 4.5px',
  background: 'radial-gradient(currentColor 1.1px, transparent 1.7px) 0 0 / 4.5px 4.5px',
});
