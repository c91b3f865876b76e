import type { Letterhead } from '#core/printing/word/letterhead/letterhead.ts';

/** What a Word file may have beyond the contract itself. */
export interface WordWishes {
  /** For those who wrote it: answers are content controls that know which question they answer. */
  readonly isInternal: boolean;
  /** Makes the part to carry, as XML, from the words of each paragraph. A copy for the other side carries nothing. */
  readonly carry: ((paragraphs: readonly string[]) => string) | null;
  /** The firm's own paper: its pages and styles instead of ours, and instead of those of its brand. */
  readonly letterhead: Letterhead | null;
}

export const NO_WISHES: WordWishes = { isInternal: false, carry: null, letterhead: null };
