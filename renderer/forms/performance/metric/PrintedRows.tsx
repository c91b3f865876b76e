import { Box, Typography } from '@mui/material';
import type { MetricRow } from '#core/document/words/performance.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { metricWords } from '#renderer/words/metricWords.ts';
import type { PrintedRow } from './usePrinted.ts';

interface PrintedRowsProps {
  readonly printed: readonly PrintedRow[];
  readonly rows: readonly MetricRow[];
}

/** How answers about a metric read in the contract, under the questions that make them. */
export function PrintedRows({ printed, rows }: PrintedRowsProps) {
  const words = metricWords[useLanguage()];
  const shown = printed.filter(({ row }) => rows.includes(row));
  if (shown.length === 0) return null;
  return (
    <Box component="section" aria-label={words.printed} sx={{ pl: 1.5, borderLeft: 3, borderColor: 'divider' }}>
      <Typography variant="body2" color="textSecondary">
        {words.printed}
      </Typography>
      <Box
        component="dl"
        sx={{
          m: 0,
          mt: 0.5,
          display: 'grid',
          gridTemplateColumns: 'minmax(96px, 30%) 1fr',
          columnGap: 1.5,
          rowGap: 0.5,
        }}
      >
        {shown.map(({ row, label, lines }) => (
          <Box key={row} sx={{ display: 'contents' }}>
            <Typography component="dt" variant="body2" color="textSecondary">
              {label}
            </Typography>
            <Box component="dd" sx={{ m: 0, typography: 'body2' }}>
              {lines.map(({ text }) => (
                <div key={text}>{text}</div>
              ))}
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
