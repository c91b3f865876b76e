import { describe, expect, test } from 'vitest';
import { newAgreement } from '#core/agreement/agreementFile.ts';
import { setAnswer } from '#core/editing/answers.ts';
import { newDraft } from '#core/editing/draft.ts';
import { edit, newHistory, rebuild, redo, seal, undo, type Change, type History } from '#core/editing/history.ts';
import { allSlots } from '#core/editing/slot.ts';
import { applySteps, stepsBetween } from '#core/editing/steps.ts';

const start = (): History => newHistory(newDraft(newAgreement({ id: 'sla', type: 'customer', language: 'en' })));
const typed = (history: History, text: string) =>
  edit(history, { label: { kind: 'answer', pattern: 'number' }, mergeKey: 'number', at: 1 }, (draft) =>
    setAnswer(draft, 'number', text),
  );

const change = (redo: Change['redo']): Change => ({ label: { kind: 'answer', pattern: '' }, at: 0, undo: [], redo });

describe('typing', () => {
  test('in one field is one change', () => {
    const history = typed(typed(typed(start(), 'S'), 'SL'), 'SLA');
    expect(history.past).toHaveLength(1);
    expect(history.past[0]?.redo).toEqual([{ kind: 'set', at: ['agreement', 'number'], value: 'SLA' }]);
    expect('number' in undo(history).present.agreement).toBe(false);
    expect(redo(undo(history)).present.agreement.number).toBe('SLA');
  });

  test('after leaving the field is a change of its own', () => {
    expect(typed(seal(typed(start(), 'S')), 'SL').past).toHaveLength(2);
  });

  test('back to what was there leaves no change', () => {
    expect(typed(typed(start(), 'S'), '').past).toHaveLength(0);
  });

  test('after undo forgets what could be redone', () => {
    expect(typed(undo(typed(start(), 'S')), 'T').future).toEqual([]);
  });
});

test('the same again is no change', () => {
  const history = seal(typed(start(), 'S'));
  expect(typed(history, 'S')).toBe(history);
});

describe('changes from disk', () => {
  test.each([
    ['a place that is not there', [{ kind: 'set', at: ['agreement', 'metrics', 3, 'name'], value: {} }]],
    ['what is no draft then', [{ kind: 'set', at: ['agreement', 'type'], value: 'nonsense' }]],
    ['the prototype', [{ kind: 'set', at: ['__proto__', 'polluted'], value: true }]],
    ['the constructor', [{ kind: 'set', at: ['constructor', 'prototype', 'polluted'], value: true }]],
    ['a splice of no list', [{ kind: 'splice', at: ['agreement'], from: 0, remove: 0, insert: [1] }]],
  ] satisfies [string, Change['redo']][])('that lead to %s are refused', (_, steps) => {
    expect(rebuild(start().present, 0, [change(steps)], 1)).toEqual({
      ok: false,
      problem: { change: expect.any(Number) },
    });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

test('taking the first item out of a list is one small step', () => {
  const before = Array.from({ length: 200 }, (_, id) => ({ id }));
  const steps = stepsBetween({ before }, { before: before.slice(1) });
  expect(steps).toEqual([{ kind: 'splice', at: ['before'], from: 0, remove: 1, insert: [] }]);
  expect(applySteps({ before }, steps)).toEqual({ ok: true, value: { before: before.slice(1) } });
});

test('every place of an agreement has a slot', () => {
  const patterns = new Set(allSlots().map(({ pattern }) => pattern));
  for (const pattern of [
    'title',
    'metrics/*/window/kind',
    'consequences/*/action/rule/bands/*/pays/percent',
    'metrics/*/failure/of/*',
  ])
    expect(patterns).toContain(pattern);
});
