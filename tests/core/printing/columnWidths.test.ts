import { describe, expect, it } from 'vitest';
import { lowered, widened } from '#core/printing/columnWidths.ts';

describe('widened', () => {
  it('leaves columns alone that are wide enough', () => {
    expect(widened([100, 50], [80, 50])).toEqual([100, 50]);
  });

  it('takes from the columns that can spare it, as much as each can, and keeps the whole', () => {
    expect(widened([100, 60, 40], [60, 50, 60])).toEqual([84, 56, 60]);
  });

  it('shares out too little fairly', () => {
    expect(widened([50, 50, 60], [100, 150, 40])).toEqual([50 + 20 / 3, 50 + 40 / 3, 40]);
  });
});

const words = (count: number) => (width: number) => Math.ceil((count * 20) / width);

describe('lowered', () => {
  it('leaves columns alone where no line is saved', () => {
    expect(lowered([100, 100], [20, 20], [[words(4), words(2)]])).toEqual([100, 100]);
  });

  it('moves an edge as little as saves a line', () => {
    expect(lowered([100, 100], [20, 20], [[words(2), words(7)]])).toEqual([52, 148]);
  });

  it('makes no column narrower than its least, and keeps the whole', () => {
    expect(lowered([100, 100], [90, 20], [[words(2), words(10)]])).toEqual([100, 100]);
  });
});
