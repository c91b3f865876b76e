import { expect, test } from 'vitest';
import { downtimeBudget } from '#core/measures/budget.ts';
import { whole } from '#core/measures/exact.ts';
import { hoursText, lengthText } from '#renderer/measured/lengthText.ts';

test('the budgets of 99.9 % read as those of the reference', () => {
  const budget = (days: number) => downtimeBudget('99.9', { kind: 'days', days });
  expect([30, 31, 365].map((days) => lengthText(budget(days), 'en'))).toEqual([
    '43 min 12 s',
    '44 min 38 s',
    '8 h 45 min 36 s',
  ]);
  expect(lengthText(downtimeBudget('99.9', { kind: 'twelfth' }), 'da')).toBe('43 min. 48 sek.');
});

test('short budgets keep the parts of a second that matter, and none is rounded up', () => {
  expect(lengthText(downtimeBudget('99.9999', { kind: 'days', days: 30 }), 'da')).toBe('2,59 sek.');
  expect(lengthText(whole(0), 'en')).toBe('0 s');
});

test('hours of a month are told as hours', () => {
  expect(hoursText(2016 * 3_600_000, 'en')).toBe('2,016');
  expect(hoursText(2016 * 3_600_000, 'da')).toBe('2.016');
});
