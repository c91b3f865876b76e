import { Box, Typography } from '@mui/material';
import { metricRows } from '#core/document/blocks/metricDefinitions.ts';
import type { Inline } from '#core/document/document.ts';
import { plainTextOf } from '#core/document/inline.ts';
import { capitalised } from '#core/document/sentence.ts';
import type { MetricRow } from '#core/document/words/performance.ts';
import type { Writing } from '#core/document/writing.ts';
import { useWriting } from '#renderer/forms/performance/useWriting.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { metricWords } from '#renderer/words/metricWords.ts';

interface PrintedRowsProps {
  readonly metric: string;
  readonly rows: readonly MetricRow[];
}

/** How answers about a metric read in the contract, under the questions that make them. */
export function PrintedRows({ metric, rows }: PrintedRowsProps) {
  const words = metricWords[useLanguage()];
  const writing = useWriting();
  const printed = printedRows(writing, metric, rows);
  if (printed.length === 0) return null;
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
        {printed.map(({ row, lines }) => (
          <Box key={row} sx={{ display: 'contents' }}>
            <Typography component="dt" variant="body2" color="textSecondary">
              {writing.words.performance.metric.label[row]}
            </Typography>
            <Box component="dd" sx={{ m: 0, typography: 'body2' }}>
              {lines.map((line) => {
                const text = plainTextOf(capitalised(line));
                return <div key={text}>{text}</div>;
              })}
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}

/** The same in one line, what is open left out. */
export function usePrintedSummary(metric: string, rows: readonly MetricRow[]): string {
  const writing = useWriting();
  const said = printedRows(writing, metric, rows).flatMap(({ lines }) => lines);
  return said
    .filter((line) => line.every(({ kind }) => kind !== 'blank'))
    .map((line) => plainTextOf(capitalised(line)))
    .join(' · ');
}

function printedRows(
  writing: Writing,
  id: string,
  rows: readonly MetricRow[],
): readonly { readonly row: MetricRow; readonly lines: readonly (readonly Inline[])[] }[] {
  const metric = writing.agreement.metrics.find((one) => one.id === id);
  if (metric === undefined) return [];
  const printed = metricRows(writing, metric);
  return rows.flatMap((row) => {
    const lines = printed[row] ?? [];
    return lines.length === 0 ? [] : [{ row, lines }];
  });
}
