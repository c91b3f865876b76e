import { expect, it } from 'vitest';
import { differencesOfPages } from '#core/verifying/differencesOfPages.ts';
import { NO_OUTLINE } from '#core/verifying/expected.ts';

const page = (at: number, of: number, words: string, firm = 'Firm') => `${firm}\nPage ${at} of ${of}\n${words}`;
const bodies = ['Cover', 'one two three', 'four five six', 'seven eight', 'nine ten'];
const pagesOf = (all: readonly string[], firm?: string) =>
  all.map((words, index) => (index === 0 ? words : page(index + 1, all.length, words, firm)));
const expected = { text: pagesOf(bodies), outline: NO_OUTLINE };

it('the same words on other pages are no difference', () => {
  const found = pagesOf(['Cover', 'one two', 'three four', 'five six seven', 'eight', 'nine ten']);
  expect(differencesOfPages(expected, found)).toEqual([]);
});

it('a margin that is missing, or says something else, is told with its page', () => {
  const found = pagesOf(bodies);
  expect(differencesOfPages(expected, found.with(2, 'four five six'))).toEqual([
    { part: 3, expected: 'Firm Page 3 of 5', found: '' },
  ]);
  const other = differencesOfPages(expected, found.with(3, page(4, 5, 'seven eight', 'Other')));
  expect(other.map(({ part }) => part)).toEqual([4, 4]);
  expect(other[1]?.found).toContain('Other');
});

it('a page that says it is another one is told', () => {
  const found = pagesOf(bodies);
  expect(differencesOfPages(expected, found.with(3, page(9, 5, 'seven eight'))).length).toBeGreaterThan(0);
});

it('a table that goes on on another page repeats its header and says the same', () => {
  const outline = { ...NO_OUTLINE, tableHeaders: ['Metric Target'] };
  const text = pagesOf(['Cover', 'Metric Target\na 1', 'Metric Target\nb 2', 'c 3', 'd 4']);
  const same = pagesOf(['Cover', 'Metric Target\na 1 b 2', 'Metric Target\nc 3', 'd', '4']);
  expect(differencesOfPages({ text, outline }, same)).toEqual([]);
  const twice = pagesOf(['Cover', 'x Metric Target\na 1 Metric Target b 2', 'c 3', 'd 4']);
  expect(differencesOfPages({ text, outline }, twice).length).toBeGreaterThan(0);
});
