import { describe, expect, it } from 'vitest';
import { lowering, type Stacked } from '#core/printing/levels.ts';

const text = (height: number): Stacked => ({ height, endsLevel: false });
const line = (height: number): Stacked => ({ height, endsLevel: true });

describe('lowering', () => {
  it('moves a line down to the lower one beside it, and what is below goes with it', () => {
    expect(
      lowering([
        [text(10), line(20), text(5), line(20)],
        [text(30), line(20), text(5), line(20)],
      ]),
    ).toEqual([
      [0, 20, 0, 0],
      [0, 0, 0, 0],
    ]);
  });

  it('levels each line anew, whichever box is behind', () => {
    expect(
      lowering([
        [line(20), line(35)],
        [line(25), line(20)],
      ]),
    ).toEqual([
      [5, 0],
      [0, 15],
    ]);
  });

  it('leaves a box alone that has nothing beside it', () => {
    expect(lowering([[text(10), line(20)], []])).toEqual([[0, 0], []]);
  });
});
