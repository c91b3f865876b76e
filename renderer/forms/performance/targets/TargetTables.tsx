import { Box, Stack, Typography } from '@mui/material';
import type { ControlProps } from '#renderer/forms/controls.tsx';
import { useOpenDraft } from '#renderer/state/openDraft.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { targetWords } from '#renderer/words/targetWords.ts';
import { TargetTable } from './TargetTable.tsx';

/** The targets as tables, one for each metric in their order; those about no metric stand apart. */
export function TargetTables({ question: { slot, words: field, isUnfinished } }: ControlProps) {
  const words = targetWords[useLanguage()];
  const { forms } = useWords();
  const tables = useTables();
  return (
    <Box component="section" aria-label={field.label} data-path={slot.path}>
      <Typography component="h2" variant="h3">
        {field.label}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1.5 }}>
        {tables.length === 0 ? words.noMetrics : `${words.about} ${words.paste}`}
      </Typography>
      {isUnfinished ? (
        <Typography variant="body2" color="warning">
          {forms.unfinished}
        </Typography>
      ) : null}
      <Stack spacing={2.5}>
        {tables.map(({ metric, rows }) => (
          <TargetTable key={metric ?? ''} metric={metric} rows={rows} />
        ))}
      </Stack>
    </Box>
  );
}

interface TableRows {
  readonly metric: string | null;
  readonly rows: readonly string[];
}

/** Which rows stand in which table, as text, so that nothing is drawn again while a target is typed. */
function useTables(): readonly TableRows[] {
  const tables = useOpenDraft(({ open }) => {
    if (open === null) return '[]';
    const { metrics, objectives } = open.history.present.agreement;
    const known = new Set(metrics.map(({ id }) => id));
    const orphans = objectives.filter(({ metric }) => metric === undefined || !known.has(metric));
    const made: TableRows[] = metrics.map(({ id }) => ({
      metric: id,
      rows: objectives.filter(({ metric }) => metric === id).map((one) => one.id),
    }));
    if (orphans.length > 0) made.push({ metric: null, rows: orphans.map(({ id }) => id) });
    return JSON.stringify(made);
  });
  return JSON.parse(tables) as readonly TableRows[];
}
