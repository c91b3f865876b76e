import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillPages } from '#core/printing/pdf/pages.ts';
import { strip, type Strip } from '#core/printing/pdf/strips.ts';

const HIGHEST = 100;
const marked = (differences: Partial<Strip>): Strip =>
  strip({ height: 10, marks: [{ kind: 'anchor', y: 0, anchor: 'a' }], ...differences });

const anyStrip = fc
  .record({
    height: fc.integer({ min: 1, max: 130 }),
    before: fc.integer({ min: 0, max: 30 }),
    keepWithNext: fc.boolean(),
    pageStart: fc.constantFrom(null, null, null, null, 'running' as const),
  })
  .map(marked);

describe('filling pages', () => {
  it('keeps every strip, once and in order', () => {
    fc.assert(
      fc.property(fc.array(anyStrip), (strips) => {
        const placed = fillPages(strips, HIGHEST).flatMap((page) => page.strips.map((at) => at.strip));
        expect(placed).toEqual(strips);
      }),
    );
  });

  it('prints nothing below the page but what is higher than a page', () => {
    fc.assert(
      fc.property(fc.array(anyStrip), (strips) => {
        for (const { strip: placed, y } of fillPages(strips, HIGHEST).flatMap((page) => page.strips)) {
          expect(y === 0 || y + placed.height <= HIGHEST + 0.01).toBe(true);
        }
      }),
    );
  });

  it('leaves no strip last on a page that must stay with the next, unless together they are higher than a page', () => {
    fc.assert(
      fc.property(fc.array(anyStrip), (strips) => {
        for (const page of fillPages(strips, HIGHEST)) {
          const last = page.strips.at(-1)?.strip;
          const next = last === undefined ? undefined : strips[strips.indexOf(last) + 1];
          if (last?.keepWithNext !== true || next === undefined || next.pageStart !== null) continue;
          expect(groupHeight(strips, strips.indexOf(last))).toBeGreaterThan(HIGHEST);
        }
      }),
    );
  });

  it('gives up the room above a strip at the top of a page', () => {
    const [, second] = fillPages([marked({ height: 95 }), marked({ before: 20 })], HIGHEST);
    expect(second?.strips[0]?.y).toBe(0);
  });

  it('repeats the header above a row that starts a page, and not above one that follows it', () => {
    const header = marked({ keepWithNext: true });
    const row = marked({ height: 40, repeated: header });
    const pages = fillPages([header, row, { ...row }, { ...row }], HIGHEST);
    expect(pages.map((page) => page.strips.map((at) => at.isRepeat))).toEqual([
      [false, false, false],
      [true, false],
    ]);
  });

  it('makes one empty page of an empty document', () => {
    expect(fillPages([], HIGHEST)).toEqual([{ strips: [], isBare: false }]);
  });
});

/** Height of everything that is to stay together with the strip. */
function groupHeight(strips: readonly Strip[], index: number): number {
  let first = index;
  while (strips[first - 1]?.keepWithNext === true && strips[first]?.pageStart === null) first -= 1;
  let last = index;
  while (strips[last]?.keepWithNext === true && strips[last + 1]?.pageStart === null) last += 1;
  return strips.slice(first, last + 1).reduce((sum, { before, height }) => sum + before + height, 0);
}
