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
  ['37.500.000', 'da', '37500000'],
  ['-37,500,000', 'en', '-37500000'],
  ['37,500,000', 'da', '37500000'],
  ['37.500.000,50', 'da', '37500000.50'],
  ['0.125', 'da', '0.125'],
  ['0,125', 'en', '0.125'],
] as const)('%s in %s is %s', (text, language, decimal) => {
  expect(decimalFrom(text, language)).toBe(decimal);
});

test.each(['', 'abc', '99,', '1,2,3', '1.250.50', '1.25.000', '12,50.5', '--1', '1e5', '٣'])(
  '%s stays as it was typed',
  (text) => {
    expect(decimalFrom(text, 'da')).toBe(text);
  },
);

test('what is shown of a number is read as that number', () => {
  const decimal = fc.tuple(fc.integer({ min: -999, max: 999 }), fc.stringMatching(/^\d{0,6}$/));
  fc.assert(
    fc.property(decimal, fc.constantFrom('en' as const, 'da' as const), ([whole, part], language) => {
      const number = part === '' ? String(whole) : `${whole}.${part}`;
      expect(decimalFrom(decimalTextOf(number, language), language)).toBe(number);
    }),
  );
});

test('an amount as either language groups its digits is read as that amount', () => {
  const spoken = fc.constantFrom(['en', 'en-GB'] as const, ['da', 'da-DK'] as const);
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), spoken, (whole, [language, locale]) => {
      expect(decimalFrom(whole.toLocaleString(locale), language)).toBe(String(whole));
    }),
  );
});
