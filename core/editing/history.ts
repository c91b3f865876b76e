import { z } from 'zod';
import { done, failed, type Outcome } from '#core/outcome.ts';
import { draftSchema, type Draft } from './draft.ts';
import { applySteps, stepSchema, stepsBetween, type Step } from './steps.ts';

/** What was done, to be worded by the window: the kind of change and the question it was about. */
export const changeLabelSchema = z.strictObject({
  kind: z.enum([
    'answer',
    'add',
    'remove',
    'move',
    'choose',
    'duplicate',
    'paste',
    'restore',
    'discard',
    'type',
    'version',
    'fix',
    'accept',
  ]),
  pattern: z.string().max(500),
});
export type ChangeLabel = z.infer<typeof changeLabelSchema>;

/** One step of undo. `at` is when it was made, in milliseconds since 1970. */
export const changeSchema = z.strictObject({
  label: changeLabelSchema,
  at: z.int().min(0),
  undo: z.array(stepSchema).max(100_000),
  redo: z.array(stepSchema).max(100_000),
});
export type Change = z.infer<typeof changeSchema>;

/** A draft with the way it came about. `future` begins with the change that redo would make. */
export interface History {
  readonly present: Draft;
  readonly past: readonly Change[];
  readonly future: readonly Change[];
  /** While one types in a field: its key, and the draft before the first letter. */
  readonly typing: { readonly key: string; readonly before: Draft } | null;
}

export interface Edit {
  readonly label: ChangeLabel;
  /** Edits with the same key after each other become one change until `seal`; `null` stands alone. */
  readonly mergeKey: string | null;
  readonly at: number;
}

export function newHistory(present: Draft): History {
  return { present, past: [], future: [], typing: null };
}

/** Makes a change. One that changes nothing leaves the history as it is. */
export function edit(history: History, { label, mergeKey, at }: Edit, change: (draft: Draft) => Draft): History {
  const after = change(history.present);
  const goesOn = mergeKey !== null && history.typing?.key === mergeKey && history.future.length === 0;
  const before = goesOn && history.typing !== null ? history.typing.before : history.present;
  if (stepsBetween(history.present, after).length === 0) return history;
  const redo = stepsBetween(before, after);
  const earlier = goesOn ? history.past.slice(0, -1) : history.past;
  if (redo.length === 0) return { present: after, past: earlier, future: [], typing: null };
  const made: Change = { label, at, undo: [...stepsBetween(after, before)], redo: [...redo] };
  const typing = mergeKey === null ? null : { key: mergeKey, before };
  return { present: after, past: [...earlier, made], future: [], typing };
}

/** Ends the merging of letters into one change: the next edit is a change of its own. */
export function seal(history: History): History {
  return history.typing === null ? history : { ...history, typing: null };
}

export function undo(history: History): History {
  const last = history.past.at(-1);
  if (last === undefined) return history;
  const present = stepped(history.present, last.undo);
  return { present, past: history.past.slice(0, -1), future: [last, ...history.future], typing: null };
}

export function redo(history: History): History {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { present: stepped(history.present, next.redo), past: [...history.past, next], future, typing: null };
}

/**
 * The history of a stored draft: `base` stands after the first `baseCursor` changes; the result stands after the first
 * `cursor`. Refused with the number of the change when one does not fit or leads to what is no draft.
 */
export function rebuild(
  base: Draft,
  baseCursor: number,
  changes: readonly Change[],
  cursor: number,
): Outcome<History, { readonly change: number }> {
  let present: unknown = base;
  for (let at = baseCursor; at !== cursor; at += cursor > baseCursor ? 1 : -1) {
    const forward = cursor > baseCursor;
    const change = changes[forward ? at : at - 1];
    const stepsOf = forward ? change?.redo : change?.undo;
    const made = stepsOf === undefined ? null : applySteps(present, stepsOf);
    if (made === null || !made.ok) return failed({ change: at });
    present = made.value;
  }
  const parsed = draftSchema.safeParse(present);
  if (!parsed.success) return failed({ change: cursor });
  return done({ present: parsed.data, past: changes.slice(0, cursor), future: changes.slice(cursor), typing: null });
}

/** A history's own changes always fit: one that does not is a defect. */
function stepped(draft: Draft, steps: readonly Step[]): Draft {
  const made = applySteps(draft, steps);
  if (!made.ok) throw new Error(`Step ${made.problem.step} of a change does not fit its draft`);
  return made.value as Draft;
}
