import { describe, expect, it } from 'vitest';
import { drawnWord, type Contour } from '#core/printing/word/letterOutlines.ts';
import { outerEdges, type Point } from '#core/printing/word/outerEdges.ts';
import { loadTypeface } from '#cli/typeface.ts';

/** Clockwise, as strokes are. */
const square = (x: number, y: number, side: number): Contour =>
  [
    { x, y },
    { x, y: y + side },
    { x: x + side, y: y + side },
    { x: x + side, y },
  ].map((point) => ({ ...point, isOnLine: true }));

const areaOf = (lines: readonly (readonly Point[])[]): number => lines.reduce((sum, line) => sum + signedArea(line), 0);

function signedArea(line: readonly Point[]): number {
  return line.reduce((sum, { x, y }, index) => {
    const next = line[(index + 1) % line.length] ?? { x, y };
    return sum + (next.x * y - x * next.y) / 2;
  }, 0);
}

describe('outerEdges', () => {
  it('makes one figure of strokes that overlap, and covers no place twice', () => {
    expect(areaOf(outerEdges([square(0, 0, 10), square(5, 5, 10)]))).toBeCloseTo(175);
    expect(outerEdges([square(0, 0, 10), square(5, 5, 10)])).toHaveLength(1);
  });

  it('joins strokes that share an edge, or a part of one', () => {
    expect(areaOf(outerEdges([square(0, 0, 10), square(10, 0, 10), square(10, 5, 10)]))).toBeCloseTo(250);
  });

  it('keeps what is hollow', () => {
    expect(areaOf(outerEdges([square(0, 0, 10), square(2, 2, 4).toReversed()]))).toBeCloseTo(84);
  });

  it('covers what the strokes of each letter of a draft mark cover, by whichever rule it is filled', () => {
    const { letters, width } = drawnWord('DRAFTUKS', loadTypeface().bold);
    for (const letter of letters) {
      const drawn = outerEdges(letter);
      const differing = grid(width).filter((point) => (turns(drawn, point) % 2 !== 0) !== (turns(drawn, point) !== 0));
      expect(differing).toEqual([]);
      expect(areaOf(drawn)).toBeGreaterThan(0);
    }
    const [d = []] = letters;
    expect(grid(700).some((point) => Math.abs(turns(d, point)) > 1)).toBe(true);
  });
});

const grid = (width: number): readonly Point[] =>
  Array.from({ length: Math.floor(width / 23) * 30 }, (_, at) => ({
    x: 23 * Math.floor(at / 30) + 0.5,
    y: 23 * (at % 30) + 0.5,
  }));

/** How often the lines run around the point. */
function turns(lines: readonly (readonly Point[])[], { x, y }: Point): number {
  let sum = 0;
  for (const line of lines) {
    line.forEach((from, index) => {
      const to = line[(index + 1) % line.length] ?? from;
      if (from.y > y === to.y > y) return;
      if (from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x) > x) sum += to.y > from.y ? 1 : -1;
    });
  }
  return sum;
}
