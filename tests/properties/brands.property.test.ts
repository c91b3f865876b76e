import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { loadTypeface } from '#cli/typeface.ts';
import { parseBrandFile, serialiseBrand } from '#core/brand/brandFile.ts';
import { TYPEFACES, type TypefaceName } from '#core/brand/typefaces.ts';
import { printPdf } from '#core/printing/pdf/printPdf.ts';
import { printWord } from '#core/printing/word/printWord.ts';
import type { Typeface } from '#core/printing/printed.ts';
import { anyBrand } from '#tests/arbitraries/brand.ts';
import { sampleDocument } from '#tests/builders/sampleDocument.ts';
import { faultsOfWordFile } from '#tests/files/ooxmlValidator.ts';
import { hasProgram } from '#tests/files/programs.ts';
import { faultsOfPdf } from '#tests/files/qpdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'sla-studio-brands-'));
afterAll(() => rmSync(folder, { recursive: true }));

const faces = Object.fromEntries(TYPEFACES.map((name) => [name, loadTypeface(name)])) as Record<TypefaceName, Typeface>;
const anyLanguage = fc.constantFrom('en', 'da');
const hasQpdf = hasProgram('qpdf');

it('every brand is read from the file it is written to', () => {
  fc.assert(
    fc.property(anyBrand(), (brand) => {
      expect(parseBrandFile(serialiseBrand(brand))).toEqual({ ok: true, value: brand });
    }),
  );
});

it('every brand makes sound files, and the same ones twice', async () => {
  await fc.assert(
    fc.asyncProperty(anyBrand(), anyLanguage, async (brand, language) => {
      const document = sampleDocument(language);
      const face = faces[brand.typeface];
      const [word, again] = [await printWord(document, face, {}, brand), await printWord(document, face, {}, brand)];
      const [pdf, anew] = [await printPdf(document, face, {}, brand), await printPdf(document, face, {}, brand)];
      expect(Buffer.compare(word.bytes, again.bytes)).toBe(0);
      expect(Buffer.compare(pdf.bytes, anew.bytes)).toBe(0);
      expect(pdf.missingGlyphs).toEqual([]);
      const [wordPath, pdfPath] = [join(folder, 'any.docx'), join(folder, 'any.pdf')];
      writeFileSync(wordPath, word.bytes);
      writeFileSync(pdfPath, pdf.bytes);
      expect(await faultsOfWordFile(wordPath)).toEqual([]);
      expect(hasQpdf ? faultsOfPdf(pdfPath) : '').toBe('');
    }),
    { numRuns: 8 },
  );
});
