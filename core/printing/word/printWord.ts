import type { Brand } from '#core/brand/brand.ts';
import type { Document } from '#core/document/document.ts';
import { nothing } from '#core/openXml/xml.ts';
import type { Printed, Typeface } from '#core/printing/printed.ts';
import { bindingOf } from '#core/printing/word/binding.ts';
import { controls } from '#core/printing/word/controls.ts';
import { documentPart } from '#core/printing/word/documentPart.ts';
import { countedLists } from '#core/printing/word/lists.ts';
import { paragraphMarkup } from '#core/printing/word/paragraphMarkup.ts';
import { printSections } from '#core/printing/word/sections.ts';
import { NO_WISHES, type WordWishes } from '#core/printing/word/wishes.ts';
import { wordsIn } from '#core/printing/word/wordsIn.ts';

/**
 * The contract as a Word file that lawyers can go on working in: real heading styles, numbers and cross-references that
 * Word counts itself, contents that are right at first sight. Equal documents give equal bytes. The typeface is
 * the one that the brand names.
 *
 * Word finds another font for what the typeface lacks, so no glyph is ever missing.
 */
export function printWord(
  document: Document,
  typeface: Typeface,
  wished: Partial<WordWishes> = {},
  brand: Brand | null = null,
): Promise<Printed> {
  const wishes = { ...NO_WISHES, ...wished };
  const binding = bindingOf(document, typeface, brand, wishes);
  const { look } = binding.paper;
  const pieces = binding.laidOut(printSections(document, look));
  const addresses = new Map<string, string>();
  const writing = { ...binding.writing(pieces, addresses), control: controls(wishes.isInternal) };
  const written = [...pieces, ...binding.paper.below];
  const lines = binding.linesOf(document);
  const bytes = binding.bound({
    document: documentPart(written, binding.paper.section, writing),
    running: (part, start) => paragraphMarkup(lines[part], writing, { start, end: nothing }),
    annexes: document.sections.filter(({ kind }) => kind === 'annex').length,
    counted: countedLists(document).length,
    addresses,
    carried: wishes.carry?.(wordsIn(written)) ?? null,
    isTracked: false,
  });
  return Promise.resolve({ bytes, missingGlyphs: [] });
}
