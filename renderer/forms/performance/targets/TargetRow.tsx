import { Box, Collapse, IconButton } from '@mui/material';
import { memo, useEffect, useState } from 'react';
import { objectiveSchema } from '#core/agreement/objective.ts';
import { join } from '#core/agreement/path.ts';
import { bareSchema } from '#core/agreement/schemaWalk.ts';
import { keyText, type KeyPart } from '#core/editing/objectiveRows.ts';
import { setAnswer } from '#core/editing/answers.ts';
import { recordOf } from '#core/editing/slot.ts';
import { textOf } from '#renderer/forms/textOf.ts';
import { useMembers } from '#renderer/forms/useOptions.ts';
import { useFocus } from '#renderer/state/focus.ts';
import { change, useAgreement, useAnswer } from '#renderer/state/openDraft.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { targetWords } from '#renderer/words/targetWords.ts';
import { Cell, CellSelect } from './cells.tsx';
import { ComparatorCell, ShareCell, TargetCell, TargetProblem } from './targetCells.tsx';
import { RowDetails } from './RowDetails.tsx';
import type { KeyGroup } from './useKeys.ts';
import { Chevron } from '#renderer/components/Chevron.tsx';

const ROLES = bareSchema(objectiveSchema.shape.role);

export interface TargetRowProps {
  readonly id: string;
  readonly nth: number;
  readonly metric: string | null;
  readonly keys: readonly KeyGroup[];
  readonly showsKeys: boolean;
  readonly isOnly: boolean;
}

/** A row of a target table: what it is for, how much it weighs, what is promised; the rest opens below it. */
export const TargetRow = memo(function TargetRow({ id, nth, metric, keys, showsKeys, isOnly }: TargetRowProps) {
  const language = useLanguage();
  const words = targetWords[language];
  const path = join('objectives', id);
  const parts = keyParts(useAnswer(join(path, 'key')));
  const [isOpen, setOpen] = useState(false);
  useOpeningFor(path, setOpen);
  const known = keys.flatMap((group) => group.keys).filter(({ text }) => parts.some((part) => keyText(part) === text));
  const name = known.length === 0 ? words.row(nth) : known.map(({ label }) => label).join(', ');
  const label = (column: string) => words.cell(column, name);
  return (
    <>
      <Box component="tr">
        {metric === null ? (
          <Box component="td">
            <MetricCell path={join(path, 'metric')} label={label(words.columns.metric)} />
          </Box>
        ) : showsKeys ? (
          <Box component="th" scope="row" sx={{ fontWeight: 400, textAlign: 'left' }}>
            {parts.length > 1 ? (
              known.map((key) => key.label).join(', ')
            ) : (
              <KeyCell
                path={join(path, 'key')}
                part={parts[0]}
                label={label(words.columns.key)}
                keys={keys}
                isOnly={isOnly}
              />
            )}
          </Box>
        ) : null}
        <Box component="td">
          <RoleCell path={join(path, 'role')} label={label(words.columns.role)} />
        </Box>
        <Box component="td">
          <ComparatorCell path={path} label={label(words.columns.comparator)} />
        </Box>
        <Box component="td">
          <TargetCell id={id} metric={metric} label={label(words.columns.value)} keys={keys} />
        </Box>
        <Box component="td">
          <ShareCell path={join(path, 'attainment')} label={label(words.columns.share)} />
        </Box>
        <Box component="td">
          <IconButton
            size="small"
            aria-expanded={isOpen}
            aria-label={isOpen ? words.close(name) : words.open(name)}
            onClick={() => setOpen(!isOpen)}
          >
            <Chevron isUp={isOpen} />
          </IconButton>
        </Box>
      </Box>
      <TargetProblem id={id} />
      {isOpen ? (
        <Box component="tr">
          <Box component="td" colSpan={6}>
            <Collapse in timeout={0}>
              <RowDetails path={path} />
            </Collapse>
          </Box>
        </Box>
      ) : null}
    </>
  );
});

function KeyCell(props: {
  readonly path: string;
  readonly part: KeyPart | undefined;
  readonly label: string;
  readonly keys: readonly KeyGroup[];
  readonly isOnly: boolean;
}) {
  const { path, part, label, keys, isOnly } = props;
  const words = targetWords[useLanguage()];
  const all = keys.flatMap((group) => group.keys);
  const choose = (text: string) => {
    const chosen = all.find((key) => key.text === text)?.part;
    change({ kind: 'answer', pattern: 'objectives/*/key' }, null, (draft) =>
      setAnswer(draft, path, chosen === undefined ? [] : [chosen]),
    );
  };
  return (
    <Cell path={path}>
      <CellSelect
        label={label}
        value={part === undefined ? '' : keyText(part)}
        none={isOnly ? words.everything : words.otherwise}
        groups={keys.map((group) => ({
          label: group.label,
          options: group.keys.map((key) => ({ value: key.text, label: key.label })),
        }))}
        onChoose={choose}
      />
    </Cell>
  );
}

function RoleCell({ path, label }: { readonly path: string; readonly label: string }) {
  const words = targetWords[useLanguage()];
  const options = useMembers(ROLES);
  return (
    <Cell path={path}>
      <CellSelect
        label={label}
        value={textOf(useAnswer(path))}
        none={words.noRole}
        groups={[{ label: '', options }]}
        onChoose={(role) =>
          change({ kind: 'answer', pattern: 'objectives/*/role' }, null, (draft) => setAnswer(draft, path, role))
        }
      />
    </Cell>
  );
}

function MetricCell({ path, label }: { readonly path: string; readonly label: string }) {
  const language = useLanguage();
  const metrics = useAgreement((agreement) => agreement.metrics);
  const words = targetWords[language];
  const options = metrics.map(({ id, name, code }) => ({ value: id, label: name?.[language] ?? code ?? id }));
  return (
    <Cell path={path}>
      <CellSelect
        label={label}
        value={textOf(useAnswer(path))}
        none={words.noRole}
        groups={[{ label: '', options }]}
        onChoose={(metric) =>
          change({ kind: 'answer', pattern: 'objectives/*/metric' }, null, (draft) => setAnswer(draft, path, metric))
        }
      />
    </Cell>
  );
}

/** The parts of a key that are complete. */
function keyParts(value: unknown): readonly KeyPart[] {
  const parts: readonly unknown[] = Array.isArray(value) ? value : [];
  return parts.filter((part): part is KeyPart => {
    const { kind, priority, service, value: of } = recordOf(part);
    const id = kind === 'priority' ? priority : kind === 'service' ? service : of;
    return typeof id === 'string';
  });
}

/** Opens the details when somebody goes to a question that only they ask. */
function useOpeningFor(path: string, setOpen: (isOpen: boolean) => void): void {
  const focus = useFocus(({ path: focus }) => (focus?.startsWith(`${path}/`) === true ? focus : null));
  useEffect(() => {
    const inRow = ['key', 'role', 'target', 'attainment', 'metric'].map((key) => join(path, key));
    if (focus !== null && !inRow.includes(focus)) setOpen(true);
  }, [focus, path, setOpen]);
}
