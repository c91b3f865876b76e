import type { Brand } from '#core/brand/brand.ts';
import type { Document } from '#core/document/document.ts';
import { lookOf } from '#core/printing/look.ts';
import { divisionIn } from '#core/printing/pdf/division.ts';
import { draftMark } from '#core/printing/pdf/draftMark.ts';
import { facesOf } from '#core/printing/pdf/glyphs.ts';
import type { TypeCase } from '#core/printing/pdf/lines.ts';
import { fillPages } from '#core/printing/pdf/pages.ts';
import { drawPages } from '#core/printing/pdf/drawPages.ts';
import { propertiesOf } from '#core/printing/pdf/properties.ts';
import { AREA, stripsOf } from '#core/printing/pdf/stripsOf.ts';
import { NO_WISHES, type PdfWishes } from '#core/printing/pdf/wishes.ts';
import { Sheet } from '#core/printing/pdf/sheet.ts';
import type { Printed, Typeface } from '#core/printing/printed.ts';

const LANGUAGE_TAGS = { en: 'en-GB', da: 'da-DK' } as const;

/**
 * The document as a PDF file. Reads no file and no clock: the same document, typeface, wishes and brand always give the
 * same bytes. The typeface is the one that the brand names.
 */
export async function printPdf(
  document: Document,
  typeface: Typeface,
  wished: Partial<PdfWishes> = {},
  brand: Brand | null = null,
): Promise<Printed> {
  const wishes = { ...NO_WISHES, ...wished };
  const look = lookOf(brand, document);
  const division = await divisionIn(document.language);
  const typeCase: TypeCase = { faces: facesOf(typeface), missing: new Set(), division };
  const pages = fillPages(stripsOf(document, wishes, typeCase, look), AREA.height);
  const { draftMark: word } = document.running;
  const sheet = new Sheet(LANGUAGE_TAGS[document.language], propertiesOf(document, brand));
  const mark = word === null ? null : draftMark(word, typeCase.faces, typeCase.missing);
  const words = drawPages({ document, pages, sheet, typeCase, draftMark: mark, wishes, look });
  for (const attachment of wishes.attach?.(words) ?? []) sheet.attach(attachment);
  return { bytes: sheet.finish(), missingGlyphs: [...typeCase.missing] };
}
