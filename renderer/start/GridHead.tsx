import { Box, Checkbox, Typography } from '@mui/material';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { startWords } from '#renderer/words/startWords.ts';
import { HiddenText } from '#renderer/components/HiddenText.tsx';
import { COLUMNS } from './DraftRow.tsx';

export const HEAD_HEIGHT = 36;

interface GridHeadProps {
  readonly total: number;
  readonly selected: number;
  readonly onSelectAll: () => void;
  readonly onSelectNone: () => void;
}

/** The names of the columns; stays in sight while the rows scroll. */
export function GridHead({ total, selected, onSelectAll, onSelectNone }: GridHeadProps) {
  const words = useWords();
  const { selectAll } = startWords[useLanguage()];
  return (
    <Box
      role="row"
      aria-rowindex={1}
      sx={{
        position: 'sticky',
        top: 0,
        zIndex: 1,
        height: HEAD_HEIGHT,
        bgcolor: 'background.default',
        display: 'grid',
        gridTemplateColumns: COLUMNS,
        columnGap: 1.5,
        alignItems: 'center',
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Box role="columnheader">
        <Checkbox
          size="small"
          checked={selected > 0 && selected >= total}
          indeterminate={selected > 0 && selected < total}
          onChange={(_, isOn) => (isOn ? onSelectAll() : onSelectNone())}
          slotProps={{ input: { 'aria-label': selectAll } }}
        />
      </Box>
      {(['title', 'customer', 'type', 'state', 'changed'] as const).map((column) => (
        <Typography key={column} role="columnheader" variant="body2" color="textSecondary" noWrap>
          {words.start.columns[column]}
        </Typography>
      ))}
      <Box role="columnheader">
        <HiddenText>{words.start.actions}</HiddenText>
      </Box>
    </Box>
  );
}
