import type { Brand } from '#core/brand/brand.ts';
import type { Document } from '#core/document/document.ts';
import { printPdf } from '#core/printing/pdf/printPdf.ts';
import type { PdfWishes } from '#core/printing/pdf/wishes.ts';
import type { Typeface } from '#core/printing/printed.ts';

/** The words of each page of the PDF that a document becomes. */
export async function pageWords(
  document: Document,
  typeface: Typeface,
  wishes: Partial<Omit<PdfWishes, 'attach'>>,
  brand: Brand | null,
): Promise<readonly string[]> {
  let words: readonly string[] = [];
  const attach = (pages: readonly string[]): [] => {
    words = pages;
    return [];
  };
  await printPdf(document, typeface, { ...wishes, attach }, brand);
  return words;
}
