import { describe, expect, it } from 'vitest';
import { widened } from '#core/printing/columnWidths.ts';

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
