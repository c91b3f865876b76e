import { describe, expect, it } from 'vitest';
import { companions } from '#core/printing/companions.ts';

const PAGE = 800;

describe('companions', () => {
  it('keep a low table whole', () => {
    expect(companions([20, 20, 20, 20], true, PAGE)).toEqual([true, true, true, false]);
  });

  it('let a high table go on over the page, but neither its first nor its last row stand alone', () => {
    expect(companions([60, 60, 60, 40, 40], true, PAGE)).toEqual([true, false, false, true, false]);
  });

  it('let a long table go on, however low its rows are', () => {
    expect(
      companions(
        Array.from({ length: 8 }, () => 10),
        true,
        PAGE,
      ).filter((isKept) => isKept),
    ).toHaveLength(2);
  });

  it('part high rows, and let the first entry of a list stand alone', () => {
    expect(companions([300, 300, 300], true, PAGE)).toEqual([false, false, false]);
    expect(companions([80, 80, 80, 80], false, PAGE)).toEqual([false, false, false, false]);
  });
});
