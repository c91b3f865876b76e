import type { Document } from '#core/document/document.ts';
import type { Printed } from '#core/printing/printed.ts';
import type { Format, PlannedFile } from '#cli/exportPlan.ts';
import { loadTypeface } from '#cli/typeface.ts';

/** Prints planned files, one after the other; the printers are loaded when the first needs them. */
export async function printFile({ format, document }: PlannedFile): Promise<Printed> {
  return PRINTERS[format](document);
}

const PRINTERS: Readonly<Record<Format, (document: Document) => Promise<Printed>>> = {
  word: async (document) => {
    const { printWord } = await import('#core/printing/word/printWord.ts');
    return printWord(document, loadTypeface());
  },
  pdf: async (document) => {
    const { printPdf } = await import('#core/printing/pdf/printPdf.ts');
    return printPdf(document, loadTypeface());
  },
};
