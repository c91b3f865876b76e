import { Box, Button, Stack, Typography } from '@mui/material';
import { metricById } from '#core/agreement/itemById.ts';
import { objectivesOfMetric } from '#core/agreement/objectivesOfMetric.ts';
import { addRow, addRowForEach } from '#core/editing/objectiveRows.ts';
import { HiddenText } from '#renderer/components/HiddenText.tsx';
import { itemName } from '#renderer/forms/itemName.ts';
import { change, newId, useAgreement } from '#renderer/state/openDraft.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { targetWords } from '#renderer/words/targetWords.ts';
import { TargetMeaning } from '#renderer/forms/performance/meaning/TargetMeaning.tsx';
import { TargetRow } from './TargetRow.tsx';
import { useKeys } from './useKeys.ts';

const ADD = { kind: 'add', pattern: 'objectives' } as const;

export interface TargetTableProps {
  /** `null` for the targets that are about none yet. */
  readonly metric: string | null;
  readonly rows: readonly string[];
}

/** The targets for one metric, a row for each thing they differ by and each role. */
export function TargetTable({ metric, rows }: TargetTableProps) {
  const language = useLanguage();
  const words = targetWords[language];
  const keys = useKeys();
  const name = useMetricName(metric) ?? words.columns.metric;
  const title = metric === null ? words.withoutMetric : name;
  const hasKey = useAgreement((agreement) =>
    metric === null ? false : objectivesOfMetric(agreement, metric).some(({ key }) => key.length > 0),
  );
  const showsKeys = metric !== null && (keys.length > 0 || hasKey);
  return (
    <Box
      component="section"
      aria-label={metric === null ? title : words.table(name)}
      sx={{ contentVisibility: 'auto', containIntrinsicSize: 'auto 160px' }}
    >
      <Typography component="h3" sx={{ fontWeight: 600 }}>
        {title}
      </Typography>
      {metric === null ? (
        <Typography variant="body2" color="textSecondary">
          {words.withoutMetricAbout}
        </Typography>
      ) : null}
      {rows.length === 0 ? null : (
        <Box
          component="table"
          sx={{
            width: '100%',
            tableLayout: 'fixed',
            borderCollapse: 'collapse',
            '& td, & th': { p: 0.25, pl: 0, verticalAlign: 'top' },
          }}
        >
          <Columns first={metric === null ? 'metric' : showsKeys ? 'key' : null} />
          <tbody>
            {rows.map((id, index) => (
              <TargetRow
                key={id}
                id={id}
                nth={index + 1}
                metric={metric}
                keys={keys}
                showsKeys={showsKeys}
                isOnly={!hasKey}
              />
            ))}
          </tbody>
        </Box>
      )}
      {metric === null || rows.length === 0 ? null : <TargetMeaning metric={metric} metricName={name} rows={rows} />}
      {metric === null ? null : (
        <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', columnGap: 2, '& button': { fontWeight: 400 } }}>
          <Button size="small" onClick={() => change(ADD, null, (draft) => addRow(draft, metric, newId))}>
            {words.addRow}
          </Button>
          {keys.map((group) => (
            <Button
              key={group.id}
              size="small"
              onClick={() =>
                change(ADD, null, (draft) =>
                  addRowForEach(
                    draft,
                    metric,
                    group.keys.map(({ part }) => part),
                    newId,
                  ),
                )
              }
            >
              {group.addEach}
            </Button>
          ))}
        </Stack>
      )}
    </Box>
  );
}

function Columns({ first }: { readonly first: 'metric' | 'key' | null }) {
  const { columns } = targetWords[useLanguage()];
  const heading = (width: string | number, column: keyof typeof columns, isHidden = false) => (
    <Box component="th" scope="col" sx={{ width }}>
      {isHidden ? <HiddenText>{columns[column]}</HiddenText> : columns[column]}
    </Box>
  );
  return (
    <Box
      component="thead"
      sx={{ typography: 'body2', color: 'text.secondary', '& th': { textAlign: 'left', fontWeight: 400 } }}
    >
      <tr>
        {first === null ? null : heading('23%', first)}
        {heading('21%', 'role')}
        {heading(46, 'comparator', true)}
        {heading('auto', 'value')}
        {heading(54, 'share')}
        {heading(28, 'details', true)}
      </tr>
    </Box>
  );
}

function useMetricName(id: string | null): string | null {
  const language = useLanguage();
  return useAgreement((agreement) =>
    itemName(id === null ? undefined : metricById(agreement, id), language, agreement),
  );
}
