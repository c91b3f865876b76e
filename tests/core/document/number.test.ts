import { describe, expect, it } from 'vitest';
import { letters, roman } from '#core/document/number.ts';

describe('letters', () => {
  it.each([
    [1, 'a'],
    [26, 'z'],
    [27, 'aa'],
    [28, 'bb'],
    [52, 'zz'],
    [53, 'aaa'],
  ])('%i is %s, as word processors have it', (number, expected) => {
    expect(letters(number)).toBe(expected);
  });
});

describe('roman numerals', () => {
  it.each([
    [1, 'i'],
    [4, 'iv'],
    [9, 'ix'],
    [14, 'xiv'],
    [49, 'xlix'],
    [90, 'xc'],
    [1994, 'mcmxciv'],
  ])('%i is %s', (number, expected) => {
    expect(roman(number)).toBe(expected);
  });
});
