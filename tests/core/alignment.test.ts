import { describe, expect, it } from 'vitest';
import { changedStretches } from '#core/alignment.ts';
import { differencesOfParagraphs } from '#core/verifying/differences.ts';

const long = (mark: string) => Array.from({ length: 7_000 }, (_, index) => `${mark}${index}`);
const lines = (text: string): readonly string[] => Array.from(text);

describe('what changed between two lists', () => {
  it.each([
    ['abc', 'abc', []],
    ['abc', 'abXc', [{ at: 2, before: [], after: ['X'] }]],
    ['abc', 'ac', [{ at: 1, before: ['b'], after: [] }]],
    ['', 'ab', [{ at: 0, before: [], after: ['a', 'b'] }]],
    ['ab', '', [{ at: 0, before: ['a', 'b'], after: [] }]],
    [
      'abcdef',
      'XbcYef',
      [
        { at: 0, before: ['a'], after: ['X'] },
        { at: 3, before: ['d'], after: ['Y'] },
      ],
    ],
    ['aa', 'aaa', [{ at: 2, before: [], after: ['a'] }]],
  ])('from %j to %j', (before, after, stretches) => {
    expect(changedStretches(lines(before), lines(after))).toEqual(stretches);
  });

  it('is told as one stretch where the lists are too long to compare', () => {
    expect(changedStretches(long('a'), long('b'))).toMatchObject([{ at: 0 }]);
  });
});

describe('differences of paragraphs', () => {
  it('are found where a paragraph was put in, and nowhere else', () => {
    const contract = ['Credits are paid.', 'The term is one year.', 'Danish law applies.'];
    const edited = ['Credits are paid.', 'Credits are capped.', 'The term is two years.', 'Danish  law applies.'];
    expect(differencesOfParagraphs(contract, edited)).toEqual([
      { part: 2, expected: 'The term is one year.', found: expect.stringContaining('Credits are capped.') },
    ]);
  });

  it('stand apart where paragraphs have only other words', () => {
    expect(differencesOfParagraphs(['a b c', 'd', 'e f'], ['a B c', 'd', 'e F'])).toMatchObject([
      { part: 1, expected: 'a b c', found: 'a B c' },
      { part: 3, expected: 'e f', found: 'e F' },
    ]);
  });
});
