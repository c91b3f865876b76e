import { expect, test } from 'vitest';
import { promiseBehind } from '#core/measures/promised.ts';
import { agreementOf } from '#tests/builders/cases.ts';

const { consequences, objectives } = agreementOf('templates/samples/customer-saas.sla');

const behind = (id: string) => {
  const consequence = consequences.find((one) => one.id === id);
  return consequence === undefined ? undefined : promiseBehind(consequence, objectives);
};

test('a credit follows from the number that its target promises', () => {
  expect(behind('uptime-credit')).toEqual({ comparator: 'atLeast', value: '99.90', unit: 'percent' });
});

test('of a target with an attainment, the share is the number', () => {
  const [consequence] = consequences;
  if (consequence === undefined) throw new Error('The sample has no consequence');
  const trigger = { kind: 'objectiveMissed' as const, objectives: ['reaction-p1', 'reaction-p2'] };
  expect(promiseBehind({ ...consequence, trigger }, objectives)).toEqual({
    comparator: 'atLeast',
    value: '95',
    unit: 'percent',
  });
});

test('of a target without an attainment, its own number', () => {
  expect(behind('latency-credit')).toEqual({ comparator: 'atMost', value: '800', unit: 'millisecond' });
});

test('targets with different numbers are no one promise', () => {
  expect(behind('support-credit')).toBeNull();
});
