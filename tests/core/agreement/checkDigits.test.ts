import { expect, test } from 'vitest';
import { impossibleNumber, isGln, isVatNumber } from '#core/agreement/checkDigits.ts';

// Published numbers of Danish authorities; the last has the spaces people write.
test.each(['5798000420526', '5790001330552', '5790 0013 3055 2'])('%s can be a location number', (number) => {
  expect(isGln(number)).toBe(true);
});

test('one wrong digit of a location number is always found', () => {
  const right = '5798000420526';
  const wrong = right.split('').flatMap((digit, at) =>
    '0123456789'
      .split('')
      .filter((other) => other !== digit)
      .map((other) => right.slice(0, at) + other + right.slice(at + 1)),
  );
  expect(wrong.filter(isGln)).toEqual([]);
});

test.each([
  'DK24256790',
  'DK 24 25 67 90',
  'SE556703748501',
  'DE811569869',
  'NL004495445B01',
  'GB 123 4567 89',
  'US12-345',
])('%s can be a VAT number', (number) => {
  expect(isVatNumber(number)).toBe(true);
});

test.each(['DK24256791', 'SE5567037485', 'DE81156986', 'NL004495445', '=1+1', 'DE', ''])('%s cannot', (number) => {
  expect(isVatNumber(number)).toBe(false);
});

test('only numbers of registers that can be checked are', () => {
  expect(impossibleNumber({ registrationScheme: 'cvr', registrationNumber: '12345678' })).toBe('cvr');
  expect(impossibleNumber({ registrationScheme: 'gln', registrationNumber: '1234567890123' })).toBe('gln');
  expect(impossibleNumber({ registrationScheme: 'other', registrationNumber: '12345678' })).toBeNull();
  expect(impossibleNumber({ registrationScheme: 'cvr', registrationNumber: ' ' })).toBeNull();
  expect(impossibleNumber({ registrationScheme: 'cvr' })).toBeNull();
});
