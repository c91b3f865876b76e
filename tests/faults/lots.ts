import { Chance } from '#tests/fuzz/chance.ts';

const PARTS = 2 ** 32;

/** Numbers from 0 up to, not including, 1, as of `Math.random`; the same seed gives the same. */
export function lots(seed: number): () => number {
  const chance = new Chance(seed);
  return () => chance.below(PARTS) / PARTS;
}
