import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalFrom, decimalTextOf } from '#core/editing/decimalText.ts';

test.each([
  ['99,9', 'da', '99.9'],
  ['99.9', 'da', '99.9'],
  ['1.250,5', 'da', '1250.5'],
  ['1.250', 'da', '1250'],
  ['1 250,5', 'da', '1250.5'],
  ['99.9', 'en', '99.9'],
  ['99,9', 'en', '99.9'],
  ['1,250.5', 'en', '1250.5'],
  ['1,250', 'en', '1250'],
  ['-3', 'en', '-3'],
] as const)('%s in %s is %s', (text, language, decimal) => {
  expect(decimalFrom(text, language)).toBe(decimal);
});

test.each(['', 'abc', '99,', '1,2,3', '--1', '1e5', '٣'])('%s stays as it was typed', (text) => {
  expect(decimalFrom(text, 'da')).toBe(text);
});

test('what is shown of a number is read as that number', () => {
  const decimal = fc.tuple(fc.integer({ min: -999, max: 999 }), fc.stringMatching(/^\d{0,2}$|^\d{4,6}$/));
  fc.assert(
    fc.property(decimal, fc.constantFrom('en' as const, 'da' as const), ([whole, part], language) => {
      const number = part === '' ? String(whole) : `${whole}.${part}`;
      expect(decimalFrom(decimalTextOf(number, language), language)).toBe(number);
    }),
  );
});
