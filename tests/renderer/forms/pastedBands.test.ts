import { expect, test } from 'vitest';
import { pastedBands } from '#renderer/forms/bands/pastedBands.ts';

const from = (value: string, inclusive = true) => ({ from: { value, inclusive } });
const to = (value: string, inclusive = false) => ({ to: { value, inclusive } });

test('rows of from, to and credit are bands; an empty end is open and a heading is passed over', () => {
  const text = 'From\tTo\tCredit\n99.0%\t99.9%\t10%\n\t99.0%\t25%\n';
  expect(pastedBands(text, 'en', 'DKK')).toEqual({
    ok: true,
    value: [
      { range: { ...from('99.0'), ...to('99.9') }, pays: { kind: 'percent', percent: '10' } },
      { range: to('99.0'), pays: { kind: 'percent', percent: '25' } },
    ],
  });
});

test('Danish decimals, signs, money and ranges in one cell are read', () => {
  const text = '> 99,0\t≤ 99,9\t500 kr.\n<= 95,5\t1.250,50 EUR\n95,5–99,0\t3 point';
  expect(pastedBands(text, 'da', 'DKK')).toEqual({
    ok: true,
    value: [
      {
        range: { ...from('99.0', false), ...to('99.9', true) },
        pays: { kind: 'amount', money: { amount: '500', currency: 'DKK' } },
      },
      { range: to('95.5', true), pays: { kind: 'amount', money: { amount: '1250.50', currency: 'EUR' } } },
      { range: { ...from('95.5'), ...to('99.0') }, pays: { kind: 'points', points: '3' } },
    ],
  });
});

test.each([
  ['99.0\t99.9\t10%\n99.0\tlow\t25%', 2],
  ['99.0\t99.9\tmuch', 1],
  ['\t\t10%', 1],
  ['From\tTo', 1],
  ['1\t2\t3\t4', 1],
  [`${'9'.repeat(500)}\t2\t3`, 1],
])('of %j nothing is taken, and the line is told', (text, line) => {
  expect(pastedBands(text, 'en', 'DKK')).toEqual({ ok: false, problem: { line } });
});

test('more rows than anybody means are refused', () => {
  expect(pastedBands('1\t2\t3\n'.repeat(1000), 'en', 'DKK').ok).toBe(false);
});
