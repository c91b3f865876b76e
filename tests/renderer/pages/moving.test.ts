import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageInView, pageStep, type Stretch } from '#renderer/pages/moving.ts';

/** Pages one below the other, with room between them. */
const pagesOf = (count: number, height: number): readonly Stretch[] =>
  Array.from({ length: count }, (_, index) => ({ top: 16 + index * (height + 16), height }));

const someView = fc.record({
  count: fc.integer({ min: 1, max: 30 }),
  page: fc.integer({ min: 100, max: 2000 }),
  view: fc.integer({ min: 100, max: 1500 }),
});

test('one is at the page that takes most of the view', () => {
  const pages = pagesOf(3, 700);
  expect(pageInView(pages, { top: 0, height: 600 })).toBe(1);
  expect(pageInView(pages, { top: 500, height: 600 })).toBe(2);
  expect(pageInView(pages, { top: 2000, height: 600 })).toBe(3);
});

test('a page that is seen whole is left for the beginning of the next', () => {
  const pages = pagesOf(3, 500);
  expect(pageStep(pages, { top: 0, height: 600 }, 1)).toBe(516);
  expect(pageStep(pages, { top: 516, height: 600 }, -1)).toBe(0);
});

test('of a page that is taller than the view the rest comes first', () => {
  const pages = pagesOf(2, 700);
  expect(pageStep(pages, { top: 0, height: 600 }, 1)).toBe(132);
  expect(pageStep(pages, { top: 132, height: 600 }, 1)).toBe(716);
});

test('going forward from the first page passes over nothing and ends at the last', () => {
  fc.assert(
    fc.property(someView, ({ count, page, view }) => {
      const pages = pagesOf(count, page);
      const end = count * (page + 16);
      let top = 0;
      while (top + view + 8 < end) {
        const next = pageStep(pages, { top, height: view }, 1);
        expect(next).toBeGreaterThan(top);
        const isPassed = (one: Stretch) => one.top < next && one.top + one.height > top + view + 8;
        const passed = next > top + view ? pages.filter(isPassed) : [];
        expect(passed).toEqual([]);
        top = next;
      }
    }),
    { endOnFailure: true },
  );
});
