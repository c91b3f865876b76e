import type { ContentsEntry } from '#core/document/document.ts';

/** Where a block stands. */
export interface Place {
  /** Distance of its text from the left margin. */
  readonly indent: number;
  readonly contents: readonly ContentsEntry[];
}
