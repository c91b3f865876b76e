import { expect, test } from 'vitest';
import { isCvrNumber } from '#core/agreement/cvr.ts';

// Numbers of the Danish Business Authority, Novo Nordisk and Ørsted, as published.
test.each(['10150817', '24256790', '36213728', 'DK 24 25 67 90', '2425.6790'])('%s can be a CVR number', (text) => {
  expect(isCvrNumber(text)).toBe(true);
});

test.each(['10150818', '12345678', '1015081', '101508170', '00000000', '', 'abcdefgh'])('%s cannot', (text) => {
  expect(isCvrNumber(text)).toBe(false);
});

test('one wrong digit is always found', () => {
  const right = '24256790';
  const wrong = right.split('').flatMap((digit, at) =>
    '0123456789'
      .split('')
      .filter((other) => other !== digit)
      .map((other) => right.slice(0, at) + other + right.slice(at + 1)),
  );
  expect(wrong.filter(isCvrNumber)).toEqual([]);
});
