import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillPages } from '#core/printing/pdf/pages.ts';
import { strip, type Keep, type Strip } from '#core/printing/pdf/strips.ts';

const HIGHEST = 100;
const marked = (differences: Partial<Strip>): Strip =>
  strip({ height: 10, marks: [{ kind: 'anchor', y: 0, anchor: 'a' }], ...differences });

const anyStrip = fc
  .record({
    height: fc.integer({ min: 1, max: 130 }),
    before: fc.integer({ min: 0, max: 30 }),
    keepWithNext: fc.constantFrom('no', 'ifRoom', 'always'),
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

  it.each([
    ['ifRoom', ['ifRoom', 'always']],
    ['always', ['always']],
  ] as const)(
    'leaves no strip last that keeps the next (%s), unless what they bind is higher than a page',
    (keep, binding) => {
      fc.assert(
        fc.property(fc.array(anyStrip), (strips) => {
          for (const page of fillPages(strips, HIGHEST)) {
            const last = page.strips.at(-1)?.strip;
            const at = last === undefined ? -1 : strips.indexOf(last);
            if (last?.keepWithNext !== keep || strips[at + 1]?.pageStart !== null) continue;
            expect(boundHeight(strips, at, binding)).toBeGreaterThan(HIGHEST);
          }
        }),
      );
    },
  );

  it('parts what no page has room for where it hangs together least', () => {
    const heading = marked({ keepWithNext: 'always' });
    const row = marked({ height: 45, keepWithNext: 'ifRoom' });
    const pages = fillPages([heading, row, heading, row, marked({ height: 40 })], HIGHEST);
    expect(pages.map((page) => page.strips.length)).toEqual([2, 3]);
  });

  it('leaves a repeated header out where what stays together has no room below it', () => {
    const header = marked({ height: 30, keepWithNext: 'always' });
    const row = marked({ height: 40, repeated: header });
    const signed = [{ ...row, keepWithNext: 'always' as const }, marked({ height: 50 })];
    const pages = fillPages([header, row, ...signed], HIGHEST);
    expect(pages.map((page) => page.strips.map((at) => at.isRepeat))).toEqual([
      [false, false],
      [false, false],
    ]);
  });

  it('gives up the room above a strip at the top of a page', () => {
    const [, second] = fillPages([marked({ height: 95 }), marked({ before: 20 })], HIGHEST);
    expect(second?.strips[0]?.y).toBe(0);
  });

  it('repeats the header above a row that starts a page, and not above one that follows it', () => {
    const header = marked({ keepWithNext: 'always' });
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
function boundHeight(strips: readonly Strip[], index: number, binding: readonly Keep[]): number {
  const binds = (at: number): boolean => {
    const strip = strips[at];
    return strip !== undefined && binding.includes(strip.keepWithNext) && strips[at + 1]?.pageStart === null;
  };
  let first = index;
  while (binds(first - 1)) first -= 1;
  let last = index;
  while (binds(last)) last += 1;
  const [top, ...rest] = strips.slice(first, last + 1);
  return rest.reduce((sum, { before, height }) => sum + before + height, top?.height ?? 0);
}
