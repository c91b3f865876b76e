import { Box, Button, IconButton, Stack, Typography } from '@mui/material';
import CloseIcon from '@mui/icons-material/Close';
import { useMemo, useRef } from 'react';
import { prioritySchemeSchema, type PriorityScheme } from '#core/agreement/priority.ts';
import { setAnswer } from '#core/editing/answers.ts';
import { addItem, removeItem } from '#core/editing/items.ts';
import type { ControlProps } from '#renderer/forms/controls.tsx';
import { textOf } from '#renderer/forms/textOf.ts';
import { GridName } from '#renderer/forms/grid/GridName.tsx';
import { moveInGrid } from '#renderer/forms/grid/moveInGrid.ts';
import { change, goTo, newId, useAgreement } from '#renderer/state/openDraft.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { matrixWords } from '#renderer/words/matrixWords.ts';
import { MatrixCell } from './MatrixCell.tsx';

const AT = 'priorityScheme';
const EMPTY: PriorityScheme = prioritySchemeSchema.parse({ id: 'empty' });

/** Impact × urgency (or criticality): each cell chooses a priority; rows and columns are named, added and removed in place. */
export function PriorityMatrix({ question: { slot, words } }: ControlProps) {
  const language = useLanguage();
  const say = matrixWords[language];
  const scheme = useAgreement(({ priorityScheme }) => priorityScheme) ?? EMPTY;
  const working = useAgreement((agreement) => agreement.language);
  const grid = useRef<HTMLTableElement>(null);
  const { impacts, urgencies, priorities, matrix } = scheme;
  const given = useMemo(
    () => new Map(matrix.map((pair) => [`${pair.impact} ${pair.urgency}`, pair.priority])),
    [matrix],
  );
  const open = impacts.length * urgencies.length - countGiven(scheme);
  const put = (impact: string, urgency: string, priority: string | undefined) =>
    change({ kind: 'answer', pattern: slot.pattern }, null, (draft) => {
      const others = matrix.filter((pair) => pair.impact !== impact || pair.urgency !== urgency);
      return setAnswer(draft, slot.path, priority === undefined ? others : [...others, { impact, urgency, priority }]);
    });
  const nameOf = (item: { name?: PriorityScheme['name'] }, index: number) =>
    textOf(item.name?.[language] ?? item.name?.[working]) || String(index + 1);
  if (scheme.method === 'criteria') return <Aside label={words.label} text={say.notUsed} />;
  return (
    <Box component="section" aria-label={words.label} data-path={slot.path}>
      <Typography sx={{ fontWeight: 600 }}>{words.label}</Typography>
      <Typography variant="body2" color="textSecondary">
        {words.why} {say.keys}
      </Typography>
      {priorities.length === 0 ? <Typography variant="body2">{say.noPriorities}</Typography> : null}
      <Box sx={{ overflowX: 'auto', position: 'relative', my: 1 }}>
        <Box
          component="table"
          ref={grid}
          aria-label={words.label}
          onKeyDown={(event: React.KeyboardEvent) => moveInGrid(event, grid.current)}
          sx={{
            borderCollapse: 'collapse',
            tableLayout: 'fixed',
            '& th': { fontWeight: 400, textAlign: 'left', p: 0.25 },
          }}
        >
          <thead>
            <tr>
              <Box
                component="td"
                sx={{ fontSize: 13, color: 'text.secondary', verticalAlign: 'bottom', pb: 0.5, pr: 1 }}
              >
                {say.impact} ↓<br />
                {say.axis[scheme.secondAxis ?? 'urgency']} →
              </Box>
              {urgencies.map((urgency, index) => (
                <th key={urgency.id} scope="col">
                  <GridName
                    at={`${AT}/urgencies/${urgency.id}/name`}
                    label={say.columnName(index + 1)}
                    width={76}
                    end={
                      <RemoveButton
                        label={say.removeColumn(nameOf(urgency, index))}
                        path={`${AT}/urgencies/${urgency.id}`}
                      />
                    }
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {impacts.map((impact, row) => (
              <tr key={impact.id}>
                <th scope="row">
                  <GridName
                    at={`${AT}/impacts/${impact.id}/name`}
                    label={say.rowName(row + 1)}
                    width={100}
                    end={
                      <RemoveButton label={say.removeRow(nameOf(impact, row))} path={`${AT}/impacts/${impact.id}`} />
                    }
                  />
                </th>
                {urgencies.map((urgency, column) => (
                  <MatrixCell
                    key={urgency.id}
                    place={{ row, column }}
                    label={say.cell(nameOf(impact, row), nameOf(urgency, column))}
                    none={say.none}
                    priorities={priorities}
                    chosen={given.get(`${impact.id} ${urgency.id}`)}
                    onChoose={(priority) => put(impact.id, urgency.id, priority)}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </Box>
      </Box>
      {impacts.length * urgencies.length === 0 ? null : (
        <Typography variant="body2" role="status" color={open === 0 ? 'textSecondary' : 'warning'}>
          {open === 0 ? say.whole : say.open(open)}
        </Typography>
      )}
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap', mt: 1 }}>
        <Button size="small" variant="outlined" onClick={() => addDegree('impacts')}>
          {say.addRow}
        </Button>
        <Button size="small" variant="outlined" onClick={() => addDegree('urgencies')}>
          {say.addColumn}
        </Button>
        <Button size="small" onClick={() => goTo('metrics', 'objectives')}>
          {say.targets}
        </Button>
      </Stack>
    </Box>
  );
}

function addDegree(list: 'impacts' | 'urgencies'): void {
  const degree = { id: newId(list === 'impacts' ? 'impact' : 'urgency') };
  change({ kind: 'add', pattern: `${AT}/${list}` }, null, (draft) => addItem(draft, `${AT}/${list}`, degree));
}

function countGiven({ impacts, urgencies, matrix }: PriorityScheme): number {
  const [rows, columns] = [new Set(impacts.map(({ id }) => id)), new Set(urgencies.map(({ id }) => id))];
  const pairs = matrix.filter(({ impact, urgency }) => rows.has(impact) && columns.has(urgency));
  return new Set(pairs.map(({ impact, urgency }) => `${impact} ${urgency}`)).size;
}

function RemoveButton({ label, path }: { readonly label: string; readonly path: string }) {
  const pattern = path.split('/').slice(0, 2).join('/');
  return (
    <IconButton
      size="small"
      aria-label={label}
      sx={{ p: 0.25 }}
      onClick={() => change({ kind: 'remove', pattern }, null, (draft) => removeItem(draft, path))}
    >
      <CloseIcon sx={{ fontSize: 14 }} />
    </IconButton>
  );
}

function Aside({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <Box component="section" aria-label={label}>
      <Typography sx={{ fontWeight: 600 }}>{label}</Typography>
      <Typography variant="body2" color="textSecondary">
        {text}
      </Typography>
    </Box>
  );
}
