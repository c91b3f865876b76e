import { describe, expect, test } from 'vitest';
import { newAgreement } from '#core/agreement/agreementFile.ts';
import { isSketched, setAnswer } from '#core/editing/answers.ts';
import { newDraft, type Draft } from '#core/editing/draft.ts';
import { addItem } from '#core/editing/items.ts';
import { valueAt } from '#core/editing/tree.ts';

const blank = (): Draft => newDraft(newAgreement({ id: 'sla', type: 'customer', language: 'en' }));
const withMetric = () => addItem(blank(), 'metrics', { id: 'uptime' });

describe('an answer', () => {
  test('stands in the agreement, with the objects above it made', () => {
    const draft = setAnswer(blank(), 'support/rootCause/content', { en: 'the cause' });
    expect(draft.agreement.support?.rootCause?.content).toEqual({ en: 'the cause' });
    expect(draft.agreement.support?.channels).toEqual([]);
  });

  test('within a part that others link to stands in the agreement from the first', () => {
    const draft = addItem(blank(), 'priorityScheme/priorities', { id: 'critical' });
    expect(draft.agreement.priorityScheme).toMatchObject({ id: 'priority-scheme', priorities: [{ id: 'critical' }] });
    expect(draft.sketches).toEqual({});
  });

  test('that is empty text is taken away', () => {
    const draft = setAnswer(setAnswer(blank(), 'number', 'SLA-1'), 'number', '');
    expect('number' in draft.agreement).toBe(false);
    const titled = setAnswer(setAnswer(blank(), 'title', { en: 'Title' }), 'title/en', '');
    expect('title' in titled.agreement).toBe(false);
  });

  test('that the schema has no place for changes nothing', () => {
    const draft = blank();
    expect(setAnswer(draft, 'nonsense/here', 'x')).toBe(draft);
    expect(setAnswer(draft, '__proto__/polluted', 'x')).toBe(draft);
    expect(setAnswer(draft, 'metrics/nobody/name', { en: 'x' })).toBe(draft);
  });

  test('that is required in the agreement cannot be taken away or spoiled', () => {
    expect(setAnswer(blank(), 'type', 'nonsense').agreement.type).toBe('customer');
    expect(setAnswer(blank(), 'language', undefined).agreement.language).toBe('en');
  });

  test('that is no member of a closed list does not take an entity out that others link to', () => {
    const levels = [
      { id: 'group', kind: 'corporate' },
      { id: 'mail', kind: 'service', parent: 'group' },
    ];
    const draft = levels.reduce((sofar, level) => addItem(sofar, 'levels', level), blank());
    expect(setAnswer(draft, 'levels/group/kind', 7)).toBe(draft);
    expect(setAnswer(draft, 'levels/group/kind', undefined)).toBe(draft);
    expect(setAnswer(draft, 'levels/group/kind', 'customer').agreement.levels[0]?.kind).toBe('customer');
  });

  test('shares everything off its path', () => {
    const before = addItem(withMetric(), 'metrics', { id: 'speed' });
    const after = setAnswer(before, 'metrics/uptime/name', { en: 'Uptime' });
    expect(after.agreement.metrics[1]).toBe(before.agreement.metrics[1]);
    expect(after.agreement.services).toBe(before.agreement.services);
  });
});

describe('a sketch', () => {
  test('keeps what was typed, and the contract is silent about it', () => {
    const draft = setAnswer(
      setAnswer(withMetric(), 'metrics/uptime/percentile', '95'),
      'metrics/uptime/percentile',
      '9x',
    );
    expect(valueAt(draft, 'metrics/uptime/percentile')).toBe('9x');
    expect(draft.agreement.metrics[0]).not.toHaveProperty('percentile');
    expect(isSketched(draft, 'metrics/uptime')).toBe(true);
  });

  test('becomes an answer as soon as it satisfies the schema', () => {
    const begun = setAnswer(withMetric(), 'metrics/uptime/minimumDuration', { unit: 'minute' });
    expect(begun.agreement.metrics[0]).not.toHaveProperty('minimumDuration');
    const done = setAnswer(begun, 'metrics/uptime/minimumDuration/amount', '5');
    expect(done.agreement.metrics[0]?.minimumDuration).toEqual({ amount: '5', unit: 'minute' });
    expect(done.sketches).toEqual({});
  });

  test('of a list leaves the complete items in the contract', () => {
    const rows = [{ symbol: 'T' }, { symbol: '' }, { symbol: 'D' }];
    const draft = setAnswer(withMetric(), 'metrics/uptime/formula/variables', rows);
    expect(draft.agreement.metrics[0]?.formula?.variables).toEqual([{ symbol: 'T' }, { symbol: 'D' }]);
    expect(valueAt(draft, 'metrics/uptime/formula/variables')).toEqual(rows);
    expect(Object.keys(draft.sketches)).toEqual(['metrics/uptime/formula/variables']);
  });

  test('of one item does not take the item out of the contract when its list changes', () => {
    const begun = setAnswer(withMetric(), 'metrics/uptime/percentile', '9x');
    const draft = addItem(begun, 'metrics', { id: 'speed' });
    expect(draft.agreement.metrics.map(({ id }) => id)).toEqual(['uptime', 'speed']);
    expect(draft.sketches).toEqual({ 'metrics/uptime/percentile': '9x' });
  });

  test('of a thing with nothing complete in it leaves no empty thing in the contract', () => {
    const draft = setAnswer(blank(), 'edition', { published: 'soon' });
    expect('edition' in draft.agreement).toBe(false);
    expect(draft.sketches).toEqual({ edition: { published: 'soon' } });
  });

  test('is discarded when the answer is taken away', () => {
    const draft = setAnswer(setAnswer(blank(), 'effectiveDate', 'soon'), 'effectiveDate', undefined);
    expect(draft.sketches).toEqual({});
  });
});
