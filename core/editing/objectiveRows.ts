import type { Objective } from '#core/agreement/objective.ts';
import { objectivesOfMetric } from '#core/agreement/objectivesOfMetric.ts';
import { join } from '#core/agreement/path.ts';
import { setAnswer } from './answers.ts';
import type { Draft } from './draft.ts';
import { addItem } from './items.ts';
import type { NewId } from './newItem.ts';
import type { PastedRow } from './targetText/readPasted.ts';

/** What a row of a target table is for: a priority, a service, a value of a dimension. */
export type KeyPart = Objective['key'][number];

export function isSameKey(one: readonly KeyPart[], other: readonly KeyPart[]): boolean {
  return JSON.stringify(one.map(keyText).toSorted()) === JSON.stringify(other.map(keyText).toSorted());
}

/** A part of a key as text that no other part has. */
export function keyText(part: KeyPart): string {
  switch (part.kind) {
    case 'priority':
      return `priority:${part.priority}`;
    case 'service':
      return `service:${part.service}`;
    case 'dimension':
      return `value:${part.value}`;
  }
}

/** Adds a row to the table of a metric: after its last one, with the role of that. */
export function addRow(draft: Draft, metric: string, newId: NewId): Draft {
  const role = rowsOf(draft, metric).at(-1)?.role ?? 'guarantee';
  return addAfter(draft, metric, { ...emptyRow(metric, newId), role });
}

/**
 * One row for each of the parts, in every role that the table has. The row that held for everything becomes that of the
 * first part; the others begin with what it promised. Rows that are there stay as they are.
 */
export function addRowForEach(draft: Draft, metric: string, parts: readonly KeyPart[], newId: NewId): Draft {
  const whole = rowsOf(draft, metric).filter(({ key }) => key.length === 0);
  const roles = [...new Set(rowsOf(draft, metric).map(({ role }) => role))];
  const patterns =
    whole.length > 0
      ? whole
      : (roles.length > 0 ? roles : ['guarantee' as const]).map((role) => ({
          ...emptyRow(metric, newId),
          ...(role === undefined ? {} : { role }),
        }));
  return patterns.reduce((sofar, pattern) => spread(sofar, pattern, parts, newId), draft);
}

function spread(draft: Draft, pattern: Objective, parts: readonly KeyPart[], newId: NewId): Draft {
  const metric = pattern.metric ?? '';
  const rows = rowsOf(draft, metric).filter(({ role }) => role === pattern.role);
  const missing = parts.filter((part) => !rows.some(({ key }) => isSameKey(key, [part])));
  const becomesFirst = rows.length === 1 && rows[0]?.id === pattern.id;
  return missing.reduce((sofar, part, index) => {
    if (becomesFirst && index === 0) return setAnswer(sofar, join('objectives', pattern.id, 'key'), [part]);
    return addAfter(sofar, metric, { ...pattern, id: newId('objective'), key: [part] });
  }, draft);
}

export interface Paste {
  readonly metric: string;
  /** The row it was pasted on. */
  readonly from: string;
  readonly rows: readonly PastedRow[];
  readonly keyNamed: (name: string) => KeyPart | null;
}

/**
 * A pasted block in the table of a metric. Rows that say what they are for go there; the others fill the rows from the one
 * pasted on downwards. Rows that are missing are added; what cannot be read stays where it belongs, unfinished.
 */
export function pasteRows(draft: Draft, { metric, from, rows, keyNamed }: Paste, newId: NewId): Draft {
  const { role } = draft.agreement.objectives.find(({ id }) => id === from) ?? {};
  const start = Math.max(
    0,
    rowsOf(draft, metric).findIndex(({ id }) => id === from),
  );
  return rows.reduce((sofar, pasted, index) => {
    const part = pasted.key === null ? null : keyNamed(pasted.key);
    const present = rowsOf(sofar, metric);
    const meant =
      part === null ? present[start + index] : present.find((row) => row.role === role && isSameKey(row.key, [part]));
    if (meant !== undefined) return put(sofar, meant.id, pasted);
    const added: Objective = {
      ...emptyRow(metric, newId),
      key: part === null ? [] : [part],
      ...(role === undefined ? {} : { role }),
    };
    return put(addAfter(sofar, metric, added), added.id, pasted);
  }, draft);
}

function put(draft: Draft, id: string, { reading, text }: PastedRow): Draft {
  const withTarget = setAnswer(draft, join('objectives', id, 'target'), reading?.target ?? text);
  if (reading?.attainment === undefined) return withTarget;
  return setAnswer(withTarget, join('objectives', id, 'attainment'), reading.attainment);
}

function rowsOf({ agreement }: Draft, metric: string): readonly Objective[] {
  return objectivesOfMetric(agreement, metric);
}

function emptyRow(metric: string, newId: NewId): Objective {
  return { id: newId('objective'), metric, key: [], conditions: [] };
}

function addAfter(draft: Draft, metric: string, row: Objective): Draft {
  const last = draft.agreement.objectives.findLastIndex((objective) => objective.metric === metric);
  return addItem(draft, 'objectives', row, last < 0 ? Number.POSITIVE_INFINITY : last + 1);
}
