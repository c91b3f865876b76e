import { Box, Typography } from '@mui/material';
import type { ClipboardEvent } from 'react';
import type { Objective, Target } from '#core/agreement/objective.ts';
import { metricById } from '#core/agreement/itemById.ts';
import { comparatorSchema } from '#core/agreement/quantity.ts';
import { join, type Path } from '#core/agreement/path.ts';
import { setAnswer } from '#core/editing/answers.ts';
import { pasteRows } from '#core/editing/objectiveRows.ts';
import { recordOf } from '#core/editing/slot.ts';
import { contextOf, type MeasuredTarget } from '#core/editing/targetText/context.ts';
import { readPasted } from '#core/editing/targetText/readPasted.ts';
import { readShare, readTarget } from '#core/editing/targetText/readTarget.ts';
import { COMPARATOR_SIGNS, writeMeasure } from '#core/editing/targetText/writeTarget.ts';
import { LinkButton } from '#renderer/forms/controls.tsx';
import { percentTextOf } from '#core/editing/decimalText.ts';
import { textOf } from '#renderer/forms/textOf.ts';
import { CellTyped } from '#renderer/forms/table/CellTyped.tsx';
import { change, newId, useAgreement, useAnswer } from '#renderer/state/openDraft.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { targetWords } from '#renderer/words/targetWords.ts';
import { Cell, CellSelect } from './cells.tsx';
import type { KeyGroup } from './useKeys.ts';
import { useOtherTarget } from './useOtherTarget.ts';

const TARGET = { kind: 'answer', pattern: 'objectives/*/target' } as const;

export function ComparatorCell({ path, label }: { readonly path: Path; readonly label: string }) {
  const at = join(path, 'target');
  const target = measured(useAnswer(at));
  if (target === null) return null;
  const options = comparatorSchema.options.map((value) => ({ value, label: COMPARATOR_SIGNS[value] }));
  return (
    <Cell path={join(at, 'comparator')}>
      <CellSelect
        label={label}
        value={target.comparator}
        groups={[{ label: '', options }]}
        onChoose={(comparator) => change(TARGET, null, (draft) => setAnswer(draft, at, { ...target, comparator }))}
      />
    </Cell>
  );
}

interface TargetCellProps {
  readonly id: string;
  readonly metric: string | null;
  readonly label: string;
  readonly keys: readonly KeyGroup[];
}

/** The target as text: what can be read of it becomes the target, what cannot stays as it was typed. */
export function TargetCell({ id, metric: metricId, label, keys }: TargetCellProps) {
  const language = useLanguage();
  const working = useAgreement((agreement) => agreement.language);
  const metric = useAgreement((agreement) => (metricId === null ? undefined : metricById(agreement, metricId)));
  const at = join('objectives', id, 'target');
  const value = useAnswer(at);
  const target = measured(value);
  const other = useOtherTarget(at);
  const context = contextOf(metric, target ?? undefined, language);
  const isUnread = typeof value === 'string';
  const type = (text: string) =>
    change(TARGET, at, (draft) => {
      const reading = readTarget(text, context);
      const next = reading === null ? unread(text, value, working) : withCalendar(reading.target, target);
      const answered = setAnswer(draft, at, next);
      if (reading?.attainment === undefined) return answered;
      return setAnswer(answered, join('objectives', id, 'attainment'), reading.attainment);
    });
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text');
    if (metricId === null || !/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    const all = keys.flatMap((group) => group.keys);
    const keyNamed = (name: string) =>
      all.find((key) =>
        [key.label, key.code ?? key.label].some((one) => one.toLowerCase() === name.trim().toLowerCase()),
      )?.part ?? null;
    const rows = readPasted(text, context, (name) => keyNamed(name) !== null);
    change({ kind: 'paste', pattern: 'objectives' }, null, (draft) =>
      pasteRows(draft, { metric: metricId, from: id, rows, keyNamed }, newId),
    );
  };
  return (
    <Cell path={at}>
      <div onPaste={paste}>
        <CellTyped
          id={`target-${id}`}
          label={label}
          text={isUnread ? value : target === null ? other : writeMeasure(target, context)}
          onText={type}
          describedBy={isUnread ? `target-${id}-problem` : undefined}
        />
      </div>
    </Cell>
  );
}

export function ShareCell({ path, label }: { readonly path: Path; readonly label: string }) {
  const language = useLanguage();
  const { forms } = useWords();
  const share = textOf(useAnswer(path));
  const isWrong = share !== '' && readShare(share, { language: 'en' }) === null;
  return (
    <Cell path={path}>
      <CellTyped
        id={`share-${path}`}
        label={isWrong ? `${label}. ${forms.noNumber}` : label}
        text={share === '' || isWrong ? share : percentTextOf(share, language)}
        isWrong={isWrong}
        onText={(text) =>
          change({ kind: 'answer', pattern: 'objectives/*/attainment' }, path, (draft) =>
            setAnswer(draft, path, readShare(text, { language }) ?? text.trim()),
          )
        }
      />
    </Cell>
  );
}

/** What is wrong with a target that was typed, and the way out of it; nothing while nothing is. */
export function TargetProblem({ id }: { readonly id: string }) {
  const words = targetWords[useLanguage()];
  const working = useAgreement((agreement) => agreement.language);
  const at = join('objectives', id, 'target');
  const typed = useAnswer(at);
  if (typeof typed !== 'string') return null;
  return (
    <tr>
      <Box component="td" colSpan={6}>
        <Typography id={`target-${id}-problem`} variant="body2" color="error" component="div" sx={{ mb: 0.5 }}>
          {words.unreadable}{' '}
          <LinkButton
            label={words.keepAsWords}
            onClick={() =>
              change(TARGET, null, (draft) => setAnswer(draft, at, { kind: 'text', text: { [working]: typed } }))
            }
          >
            {words.keepAsWords}
          </LinkButton>
        </Typography>
      </Box>
    </tr>
  );
}

/** A target that a cell can show as comparator and value; `null` of any other, and of one that is not complete. */
function measured(value: unknown): MeasuredTarget | null {
  const target = recordOf(value) as Partial<Target>;
  if (target.kind === 'value' && typeof target.value === 'string') return target as MeasuredTarget;
  if (target.kind === 'duration' && typeof target.length?.amount === 'string') return target as MeasuredTarget;
  return null;
}

/** What cannot be read stays as typed; where the target is in words already, it is those words. */
function unread(text: string, value: unknown, language: 'en' | 'da'): unknown {
  const { kind, text: wording } = recordOf(value);
  if (kind !== 'text' || text.trim() === '') return text;
  return { kind, text: { ...recordOf(wording), [language]: text } };
}

/** Working hours typed anew are still those of the calendar that was chosen. */
function withCalendar(next: MeasuredTarget, before: MeasuredTarget | null): Objective['target'] {
  const calendar = before?.kind === 'duration' ? before.length.calendar : undefined;
  if (next.kind !== 'duration' || calendar === undefined || !next.length.unit.startsWith('working')) return next;
  return { ...next, length: { ...next.length, calendar } };
}
