import { describe, expect, test } from 'vitest';
import { newDraft, type Draft } from '#core/editing/draft.ts';
import { addRow, addRowForEach, pasteRows, type KeyPart } from '#core/editing/objectiveRows.ts';
import { readPasted } from '#core/editing/targetText/readPasted.ts';
import { valueAt } from '#core/editing/tree.ts';
import { anAgreement } from '#tests/builders/agreement.ts';
import { countingIds } from '#tests/builders/countingIds.ts';

const p1: KeyPart = { kind: 'priority', priority: 'p1' };
const p2: KeyPart = { kind: 'priority', priority: 'p2' };
const hour = {
  kind: 'duration' as const,
  comparator: 'atMost' as const,
  length: { amount: '1', unit: 'hour' as const },
};

function draftOf(objectives: readonly object[]): Draft {
  return newDraft(
    anAgreement({
      metrics: [{ id: 'm', kind: 'duration' }, { id: 'other' }],
      priorityScheme: { id: 'scheme', priorities: [{ id: 'p1' }, { id: 'p2' }] },
      objectives: objectives as never,
    }),
  );
}
const rows = ({ agreement }: Draft) =>
  agreement.objectives.map(({ id, metric, key, role }) => [
    id,
    metric,
    key.map((part) => Object.values(part)[1]),
    role,
  ]);

const keyNamed = (name: string) => (name === 'P1' ? p1 : name === 'P2' ? p2 : null);
const pasted = (draft: Draft, block: string, from = 'a') =>
  pasteRows(
    draft,
    {
      metric: 'm',
      from,
      rows: readPasted(
        block,
        { language: 'en', unit: 'hour', comparator: 'atMost', times: 'duration' },
        (name) => keyNamed(name) !== null,
      ),
      keyNamed,
    },
    countingIds(),
  );
const amounts = ({ agreement }: Draft) =>
  agreement.objectives.map(({ key, target, attainment }) => [
    key.map((part) => Object.values(part)[1]).join(),
    target?.kind === 'duration' ? target.length.amount : null,
    attainment,
  ]);

test('a row is added after the last of its metric, with the role of that one', () => {
  const draft = draftOf([
    { id: 'a', metric: 'm', role: 'aim' },
    { id: 'b', metric: 'other', role: 'guarantee' },
  ]);
  expect(rows(addRow(draft, 'm', countingIds()))).toEqual([
    ['a', 'm', [], 'aim'],
    ['objective-1', 'm', [], 'aim'],
    ['b', 'other', [], 'guarantee'],
  ]);
});

describe('one row for each priority', () => {
  test('begins with what was promised for everything', () => {
    const draft = addRowForEach(
      draftOf([{ id: 'a', metric: 'm', role: 'guarantee', target: hour, attainment: '90' }]),
      'm',
      [p1, p2],
      countingIds(),
    );
    expect(rows(draft)).toEqual([
      ['a', 'm', ['p1'], 'guarantee'],
      ['objective-1', 'm', ['p2'], 'guarantee'],
    ]);
    expect(draft.agreement.objectives[1]).toMatchObject({ target: hour, attainment: '90' });
  });

  test('adds only what is missing, and does it once', () => {
    const draft = draftOf([{ id: 'a', metric: 'm', role: 'guarantee', key: [p2] }]);
    const once = addRowForEach(draft, 'm', [p1, p2], countingIds());
    expect(rows(once)).toEqual([
      ['a', 'm', ['p2'], 'guarantee'],
      ['objective-2', 'm', ['p1'], 'guarantee'],
    ]);
    expect(addRowForEach(once, 'm', [p1, p2], countingIds()).agreement).toEqual(once.agreement);
  });

  test('is made in every role there is', () => {
    const draft = draftOf([
      { id: 'a', metric: 'm', role: 'guarantee' },
      { id: 'b', metric: 'm', role: 'aim' },
    ]);
    expect(rows(addRowForEach(draft, 'm', [p1, p2], countingIds())).map(([, , key, role]) => [key, role])).toEqual([
      [['p1'], 'guarantee'],
      [['p1'], 'aim'],
      [['p2'], 'guarantee'],
      [['p2'], 'aim'],
    ]);
  });

  test('begins a table that is empty', () => {
    expect(rows(addRowForEach(draftOf([]), 'm', [p1], countingIds()))).toMatchObject([
      [expect.anything(), 'm', ['p1'], 'guarantee'],
    ]);
  });
});

describe('a pasted block', () => {
  test('fills the rows from the one pasted on, and adds what is missing', () => {
    const draft = draftOf([
      { id: 'x', metric: 'm', key: [p1] },
      { id: 'a', metric: 'm', key: [p2] },
    ]);
    expect(amounts(pasted(draft, '2 h\n3 h'))).toEqual([
      ['p1', null, undefined],
      ['p2', '2', undefined],
      ['', '3', undefined],
    ]);
  });

  test('goes where its rows say', () => {
    const draft = draftOf([{ id: 'a', metric: 'm', role: 'guarantee', key: [p2] }]);
    const done = pasted(draft, 'P1\t1 h\t95 %\nP2\t4 h');
    expect(amounts(done)).toEqual([
      ['p2', '4', undefined],
      ['p1', '1', '95'],
    ]);
    expect(done.agreement.objectives.map(({ role }) => role)).toEqual(['guarantee', 'guarantee']);
  });

  test('loses nothing that cannot be read', () => {
    const done = pasted(draftOf([{ id: 'a', metric: 'm', target: hour }]), 'as agreed\nsoon');
    expect(valueAt(done, 'objectives/a/target')).toBe('as agreed');
    expect(valueAt(done, 'objectives/objective-1/target')).toBe('soon');
    expect(done.agreement.objectives[0]?.target).toBeUndefined();
  });
});
