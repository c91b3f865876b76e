import type { Brand } from '#core/brand/brand.ts';
import type { KeptLetterhead } from './letterheads.ts';

/** How contracts are made to look; the house has neither. */
export interface Look {
  readonly brand: Brand | null;
  /** The Word file that Word contracts are poured into. */
  readonly letterhead: KeptLetterhead | null;
}

export const HOUSE: Look = { brand: null, letterhead: null };
