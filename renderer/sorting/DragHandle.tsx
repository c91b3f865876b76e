import { Box } from '@mui/material';
import DragIndicatorIcon from '@mui/icons-material/DragIndicator';
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
      <DragIndicatorIcon sx={{ fontSize: 18 }} />
    </Box>
  );
}
