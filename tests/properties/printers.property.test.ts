import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { printPdf } from '#core/printing/pdf/printPdf.ts';
import { printWord } from '#core/printing/word/printWord.ts';
import { anyDocument } from '#tests/arbitraries/document.ts';
import { typeface } from '#tests/builders/typeface.ts';
import { hasProgram } from '#tests/files/programs.ts';
import { bookmarksOfPdf, faultsOfPdf } from '#tests/files/qpdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'sla-studio-printers-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the PDF printer', () => {
  it('accepts every document and prints it the same way twice', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument(), async (document) => {
        const first = await printPdf(document, typeface);
        const second = await printPdf(structuredClone(document), typeface);
        expect(Buffer.from(first.bytes.subarray(0, 8)).toString('latin1')).toBe('%PDF-1.7');
        expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
        expect(first.missingGlyphs).toEqual([...new Set(first.missingGlyphs)]);
      }),
      { numRuns: 60 },
    );
  });

  it.skipIf(!hasProgram('qpdf'))('makes sound files with a bookmark for each entry of the contents', async () => {
    const path = join(folder, 'any.pdf');
    await fc.assert(
      fc.asyncProperty(anyDocument(), async (document) => {
        writeFileSync(path, (await printPdf(document, typeface)).bytes);
        expect(faultsOfPdf(path)).toBe('');
        const bookmarks = bookmarksOfPdf(path).flatMap((bookmark) => [bookmark, ...bookmark.kids]);
        expect(bookmarks).toHaveLength(document.contents.length);
      }),
      { numRuns: 15 },
    );
  });
});

describe('the Word printer', () => {
  it('accepts every document and prints it the same way twice', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument(), async (document) => {
        const first = await printWord(document, typeface);
        const second = await printWord(structuredClone(document), typeface);
        expect(Buffer.from(first.bytes.subarray(0, 2)).toString('latin1')).toBe('PK');
        expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
      }),
      { numRuns: 30 },
    );
  });
});
