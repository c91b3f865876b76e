import { describe, expect, it } from 'vitest';
import { differencesBetween } from '#core/verifying/differences.ts';

describe('differences between words', () => {
  it('are none where only spaces, line ends and the form of letters and hyphens differ', () => {
    expect(
      differencesBetween(['A service\nlevel of A\u030a-1 at 99.5 %'], ['A service level  of Å\u20111 at 99.5\u00a0%']),
    ).toEqual([]);
  });

  it('are told with their page and the words around them', () => {
    const expected = ['Page 1', 'The Service is available for 99.5 % of each calendar month.'];
    const found = ['Page 1', 'The Service is available for 95 % of each calendar month.'];
    expect(differencesBetween(expected, found)).toEqual([
      {
        part: 2,
        expected: 'is available for 99.5 % of each calendar',
        found: 'is available for 95 % of each calendar',
      },
    ]);
  });

  it('are told of what was added, what was left out and a page that is missing', () => {
    expect(differencesBetween(['one two'], ['one new two'])).toEqual([
      { part: 1, expected: 'one two', found: 'one new two' },
    ]);
    expect(differencesBetween(['one', 'two'], ['one'])).toEqual([{ part: 2, expected: 'two', found: '' }]);
    expect(differencesBetween([], ['more'])).toEqual([{ part: 1, expected: '', found: 'more' }]);
  });

  it('are found where letters repeat on both sides of them', () => {
    const [difference] = differencesBetween(['aaaa'], ['aaa']);
    expect(difference).toMatchObject({ part: 1 });
  });

  it('are cut off where nearly nothing is the same', () => {
    const [difference] = differencesBetween(['x'.repeat(10_000)], ['y'.repeat(10_000)]);
    expect(difference?.found.length).toBeLessThan(400);
  });
});
