import { Box } from '@mui/material';
import { memo } from 'react';
import { join, type Path } from '#core/agreement/path.ts';
import { Answer } from './Answer.tsx';
import { inOneLine } from './inOneLine.ts';

interface RowsProps {
  readonly above: Path;
  /** The pattern of what is above. */
  readonly pattern: string;
  /** The same list should be handed in while it has the same keys. */
  readonly keys: readonly string[];
}

/** Questions below each other, short ones that belong together beside each other. */
export const Rows = memo(function Rows({ above, pattern, keys }: RowsProps) {
  const at = (key: string) => (above === '' ? key : join(above, key));
  return inOneLine(pattern, keys).map((row) =>
    row.length === 1 ? (
      row.map((key) => <Answer key={key} at={at(key)} />)
    ) : (
      <Box
        key={row[0]}
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          columnGap: 2,
          rowGap: 2.5,
          '& > *': { flex: '1 1 180px', minWidth: 0 },
        }}
      >
        {row.map((key) => (
          <Answer key={key} at={at(key)} />
        ))}
      </Box>
    ),
  );
});
