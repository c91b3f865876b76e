import { expect, test } from 'vitest';
import { agreementSchema, type Agreement } from '#core/agreement/agreement.ts';
import { checkAgreement } from '#core/checks/checker.ts';
import { newDraft } from '#core/editing/draft.ts';
import { putAnswers } from '#core/editing/usualSets.ts';
import { usualSets } from '#core/catalogue/usualSets.ts';
import { anAgreement } from '#tests/builders/agreement.ts';
import { countingIds } from '#tests/builders/countingIds.ts';

const found = (agreement: Agreement, rule: string) =>
  checkAgreement({ agreement }).filter((finding) => finding.rule === rule);

test('a thing that has no name yet is called by its place, never by its id', () => {
  const agreement = anAgreement({ services: [{ id: 'service-f3536207' }], calendars: [{ id: 'calendar-0b1ff79f' }] });
  const said = JSON.stringify(checkAgreement({ agreement }).map(({ message }) => message));
  expect(said).not.toMatch(/f3536207|0b1ff79f/u);
  expect(said).toContain('“No. 1” is not described');
  expect(said).toContain('”Nr. 1” er ikke beskrevet');
});

test('who signs is not asked for where signatures are left out on purpose', () => {
  const omissions = [{ component: 'signatures' as const, reason: { da: 'underskrives med hovedaftalen' } }];
  expect(found(anAgreement(), 'signatory-missing')).toHaveLength(2);
  expect(found(anAgreement({ omissions }), 'signatory-missing')).toEqual([]);
});

test('penalty points for any missing measurement need no list of metrics, nor are the metrics without a consequence', () => {
  const agreement = anAgreement({
    metrics: [{ id: 'uptime', kind: 'availability' }],
    objectives: [
      { id: 'up', metric: 'uptime', target: { kind: 'value', comparator: 'atLeast', value: '99', unit: 'percent' } },
    ],
    consequences: [
      {
        id: 'points',
        trigger: { kind: 'measurementMissing', metrics: [] },
        action: { kind: 'credit', rule: { kind: 'points', fixed: '1' } },
      },
    ],
  });
  const rules = ['remedy-no-metric', 'metric-missing-data', 'metric-no-consequence'];
  expect(rules.flatMap((rule) => found(agreement, rule))).toEqual([]);
});

test('a consequence of all targets follows from each metric', () => {
  const target = { kind: 'duration', comparator: 'atMost', length: { amount: '4', unit: 'hour' } } as const;
  const agreement = anAgreement({
    metrics: [{ id: 'fix', kind: 'duration' }],
    objectives: [{ id: 'quick', metric: 'fix', target }],
    consequences: [{ id: 'warning', trigger: { kind: 'nearMiss', objectives: [] }, action: { kind: 'notice' } }],
  });
  expect(found(agreement, 'metric-no-consequence')).toEqual([]);
});

test('what the program offers as usual remedies is triggered by something', () => {
  const sets = usualSets.filter(({ at }) => at === 'consequences');
  expect(sets).not.toEqual([]);
  for (const { answers, manner } of sets) {
    const put = putAnswers(newDraft(anAgreement()), answers, { manner, newId: countingIds(), languages: ['en', 'da'] });
    expect(found(agreementSchema.parse(put.agreement), 'remedy-no-metric')).toEqual([]);
  }
});
