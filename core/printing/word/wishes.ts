import type { Letterhead } from '#core/printing/word/letterhead/letterhead.ts';

/** What a Word file may have beyond the contract itself. */
export interface WordWishes {
  /** For those who wrote it: answers are content controls that know which question they answer. */
  readonly isInternal: boolean;
  /** Hexadecimal hash of the agreement; the beginning of it stands at the foot of every page; on a letterhead without room there, below the text. */
  readonly fingerprint: string | null;
  /** Makes the part to carry, as XML, from the words of each paragraph. A copy for the other side carries nothing. */
  readonly carry: ((paragraphs: readonly string[]) => string) | null;
  /** The firm's own paper: its pages and styles instead of ours, and instead of those of its brand. */
  readonly letterhead: Letterhead | null;
}

export const NO_WISHES: WordWishes = { isInternal: false, fingerprint: null, carry: null, letterhead: null };
