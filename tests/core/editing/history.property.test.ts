import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreementSchema, type Agreement } from '#core/agreement/agreement.ts';
import { surveyIds } from '#core/agreement/links.ts';
import { itemSegment, join } from '#core/agreement/path.ts';
import { walkSchema } from '#core/agreement/schemaWalk.ts';
import type { EntityName } from '#core/agreement/valueKind.ts';
import { setAnswer } from '#core/editing/answers.ts';
import { draftSchema, newDraft, type Draft } from '#core/editing/draft.ts';
import { changeSchema, edit, newHistory, rebuild, redo, undo, type History } from '#core/editing/history.ts';
import { duplicateItem, moveItem, removeItem } from '#core/editing/items.ts';
import { chooseMember, discardParked, restoreParked } from '#core/editing/parking.ts';
import { discriminatorOf, slotAt } from '#core/editing/slot.ts';
import { valueAt, workingTree } from '#core/editing/tree.ts';
import { anyAgreement } from '#tests/arbitraries/agreement.ts';

/** Something done to a draft; `pick` chooses among the places there are. */
interface Deed {
  readonly kind: 'set' | 'clear' | 'remove' | 'move' | 'duplicate' | 'choose' | 'restore' | 'discard';
  readonly pick: number;
  readonly value: unknown;
}

const anyDeed: fc.Arbitrary<Deed> = fc.record({
  kind: fc.constantFrom('set', 'clear', 'remove', 'move', 'duplicate', 'choose', 'restore', 'discard'),
  pick: fc.nat(100_000),
  value: fc.oneof(
    fc.string(),
    fc.constantFrom('12.5', '2027-01-01', 'da', '', true, 7),
    fc.anything({ withBigInt: false }),
  ),
});

interface Places {
  readonly all: readonly string[];
  readonly items: readonly string[];
  readonly unions: readonly string[];
}

function placesOf(agreement: Agreement): Places {
  const [all, items, unions]: [string[], string[], string[]] = [[], [], []];
  walkSchema(agreementSchema, agreement, ({ path, value }) => {
    if (path === '' || path === 'id' || path.endsWith('/id')) return;
    all.push(path);
    if (Array.isArray(value)) value.forEach((item: unknown, index) => items.push(join(path, itemSegment(item, index))));
    if (typeof value === 'object' && value !== null && 'kind' in value) unions.push(path);
  });
  return { all, items, unions };
}

function oneOf(paths: readonly string[], pick: number): string {
  return paths[pick % Math.max(paths.length, 1)] ?? 'title';
}

function deedDone(draft: Draft, deed: Deed, count: number): Draft {
  const { all, items, unions } = placesOf(draft.agreement);
  const item = oneOf(items, deed.pick);
  const newId = (entity: EntityName) => `${entity.toLowerCase()}-${count}-${(made += 1)}`;
  const doings: Readonly<Record<Deed['kind'], () => Draft>> = {
    set: () => answered(draft, oneOf(all, deed.pick), plain(deed.value)),
    clear: () => answered(draft, oneOf(all, deed.pick), undefined),
    remove: () => removeItem(draft, item),
    move: () => moveItem(draft, item.split('/').slice(0, -1).join('/'), deed.pick % 3, deed.pick % 5),
    duplicate: () => duplicateItem(draft, item, newId),
    choose: () => chosen(draft, oneOf(unions, deed.pick), deed.pick),
    restore: () => restoreParked(draft, deed.pick % 5),
    discard: () => discardParked(draft, deed.pick % 5),
  };
  return doings[deed.kind]();
}

/** Ids are given by the program and never typed, and things that have one are removed with `removeItem`. */
function answered(draft: Draft, path: string, value: unknown): Draft {
  return hasIds(draft, path) ? draft : setAnswer(draft, path, value);
}

function chosen(draft: Draft, union: string, pick: number): Draft {
  const members = discriminatorOf(slotAt(workingTree(draft), union)?.schema ?? agreementSchema)?.values ?? [];
  return chooseMember(draft, union, oneOf(members, pick));
}

let made = 0;

/** What comes from a form is plain data. */
function plain(value: unknown): unknown {
  const text = JSON.stringify(value);
  return text === undefined ? undefined : (JSON.parse(text) as unknown);
}

function hasIds(draft: Draft, path: string): boolean {
  const isLink = slotAt(workingTree(draft), path)?.kind?.kind === 'link';
  return isLink || (JSON.stringify(valueAt(draft, path)) ?? '').includes('"id":');
}

function worked(history: History, deeds: readonly Deed[]): History {
  return deeds.reduce((sofar, deed, count) => {
    const mergeKey = deed.kind === 'set' ? String(deed.pick % 3) : null;
    const label = { kind: 'answer', pattern: 'title' } as const;
    return edit(sofar, { label, mergeKey, at: count }, (draft) => deedDone(draft, deed, count));
  }, history);
}

const fold = (history: History, times: number, step: (history: History) => History) =>
  Array.from({ length: times }).reduce<History>(step, history);

test('whatever is done, the agreement satisfies its schema and no link dangles', () => {
  fc.assert(
    fc.property(anyAgreement(), fc.array(anyDeed, { maxLength: 12 }), (agreement, deeds) => {
      const { present } = worked(newHistory(newDraft(agreement)), deeds);
      expect(agreementSchema.safeParse(present.agreement).error).toBeUndefined();
      expect(draftSchema.safeParse(present).error).toBeUndefined();
      expect(surveyIds(present.agreement).dangling).toEqual([]);
    }),
    { numRuns: 60, endOnFailure: true },
  );
});

test('undoing everything is the start, redoing everything the end', () => {
  fc.assert(
    fc.property(anyAgreement(), fc.array(anyDeed, { maxLength: 12 }), (agreement, deeds) => {
      const start = newHistory(newDraft(agreement));
      const end = worked(start, deeds);
      const back = fold(end, end.past.length, undo);
      expect(back.present).toEqual(start.present);
      expect(fold(back, back.future.length, redo).present).toEqual(end.present);
    }),
    { numRuns: 60, endOnFailure: true },
  );
});

test('a history comes back from the changes on disk, from wherever its base stands', () => {
  fc.assert(
    fc.property(
      anyAgreement(),
      fc.array(anyDeed, { maxLength: 10 }),
      fc.nat(),
      fc.nat(),
      (agreement, deeds, one, other) => {
        const start = newHistory(newDraft(agreement));
        const end = worked(start, deeds);
        const count = end.past.length;
        const [baseCursor, cursor] = [one % (count + 1), other % (count + 1)];
        const stored = end.past.map((change) => changeSchema.parse(JSON.parse(JSON.stringify(change))));
        const base = fold(end, count - baseCursor, undo).present;
        const rebuilt = rebuild(base, baseCursor, stored, cursor);
        expect(rebuilt.ok && rebuilt.value.present).toEqual(fold(end, count - cursor, undo).present);
      },
    ),
    { numRuns: 40, endOnFailure: true },
  );
});
