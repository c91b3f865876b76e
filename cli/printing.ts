import type { Printed } from '#core/printing/printed.ts';
import type { Format, PlannedFile } from '#cli/exportPlan.ts';
import { loadTypeface } from '#cli/typeface.ts';

/** Prints planned files, one after the other; the printers are loaded when the first needs them. */
export async function printFile(file: PlannedFile): Promise<Printed> {
  return PRINTERS[file.format](file);
}

const PRINTERS: Readonly<Record<Format, (file: PlannedFile) => Promise<Printed>>> = {
  word: async ({ document, compared, wishes, brand }) => {
    if (compared !== null) {
      const { printRedline } = await import('#core/printing/word/redline/printRedline.ts');
      const { before, reviser } = compared;
      const { letterhead } = wishes.word;
      return printRedline({ before, after: document }, loadTypeface(brand?.typeface), reviser, { brand, letterhead });
    }
    const { printWord } = await import('#core/printing/word/printWord.ts');
    return printWord(document, loadTypeface(brand?.typeface), wishes.word, brand);
  },
  pdf: async ({ document, wishes, brand }) => {
    const { printPdf } = await import('#core/printing/pdf/printPdf.ts');
    return printPdf(document, loadTypeface(brand?.typeface), wishes.pdf, brand);
  },
};
