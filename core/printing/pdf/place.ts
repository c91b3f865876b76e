import type { ContentsEntry } from '#core/document/document.ts';
import type { Look } from '#core/printing/look.ts';
import type { PdfWishes } from '#core/printing/pdf/wishes.ts';
import type { Tag } from '#core/printing/pdf/tags.ts';

/** Where a block stands. */
export interface Place {
  /** Distance of its text from the left margin. */
  readonly indent: number;
  readonly contents: readonly ContentsEntry[];
  /** What it is part of. */
  readonly parent: Tag;
  readonly wishes: PdfWishes;
  readonly look: Look;
  /** Of the heading it stands under; 0 outside of all. */
  readonly headingLevel: number;
}
