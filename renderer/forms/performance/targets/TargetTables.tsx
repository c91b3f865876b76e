import { Box, Stack, Typography } from '@mui/material';
import { memo, useState } from 'react';
import type { Agreement } from '#core/agreement/agreement.ts';
import { isSameData } from '#core/document/sameData.ts';
import { rereading } from '#core/rereading.ts';
import type { ControlProps } from '#renderer/forms/controls.tsx';
import { useAgreement } from '#renderer/state/openDraft.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { targetWords } from '#renderer/words/targetWords.ts';
import { NearTable } from './NearTable.tsx';

/** So many tables can be in sight when the section opens, unless the list of so many metrics stands above them. */
const DRAWN_AT_ONCE = 6;
const OUT_OF_SIGHT = 20;

/** The targets as tables, one for each metric in their order; those about no metric stand apart. */
export function TargetTables({ question: { slot, words: field, isUnfinished } }: ControlProps) {
  const words = targetWords[useLanguage()];
  const { forms } = useWords();
  const isEmpty = useAgreement(({ metrics, objectives }) => metrics.length === 0 && objectives.length === 0);
  return (
    <Box component="section" aria-label={field.label} data-path={slot.path}>
      <Typography component="h2" variant="h3">
        {field.label}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1.5 }}>
        {isEmpty ? words.noMetrics : `${words.about} ${words.paste}`}
      </Typography>
      {isUnfinished ? (
        <Typography variant="body2" color="warning">
          {forms.unfinished}
        </Typography>
      ) : null}
      <Tables />
    </Box>
  );
}

/** Drawn again only when rows come, go or move. */
const Tables = memo(function Tables() {
  const tables = useTables();
  return (
    <Stack spacing={2.5}>
      {tables.map(({ metric, rows }, index) => (
        <NearTable
          key={metric ?? ''}
          metric={metric}
          rows={rows}
          isFirst={index < DRAWN_AT_ONCE && tables.length < OUT_OF_SIGHT}
        />
      ))}
    </Stack>
  );
});

interface TableRows {
  readonly metric: string | null;
  readonly rows: readonly string[];
}

/** Which rows stand in which table: the same tables, and nothing drawn again, while a target is typed. */
function useTables(): readonly TableRows[] {
  const [tablesIn] = useState(keepingTables);
  return useAgreement(tablesIn);
}

function keepingTables(): (agreement: Agreement) => readonly TableRows[] {
  let tables: readonly TableRows[] = [];
  return rereading((agreement) => (tables = kept(tables, tablesOf(agreement))));
}

function tablesOf({ metrics, objectives }: Agreement): readonly TableRows[] {
  const made = new Map<string, string[]>(metrics.map(({ id }) => [id, []]));
  const orphans: string[] = [];
  for (const { id, metric } of objectives) (made.get(metric ?? '') ?? orphans).push(id);
  const tables = [...made].map(([metric, rows]): TableRows => ({ metric, rows }));
  return orphans.length === 0 ? tables : [...tables, { metric: null, rows: orphans }];
}

/** Tables that are as they were are the same objects as before. */
function kept(before: readonly TableRows[], now: readonly TableRows[]): readonly TableRows[] {
  const known = new Map(before.map((table) => [table.metric, table]));
  const tables = now.map((table) => {
    const same = known.get(table.metric);
    return same !== undefined && isSameData(same.rows, table.rows) ? same : table;
  });
  return tables.length === before.length && tables.every((table, at) => table === before[at]) ? before : tables;
}
