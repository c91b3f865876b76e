import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printPdf } from '#core/printing/pdf/printPdf.ts';
import { printWord } from '#core/printing/word/printWord.ts';
import { listedDocument } from '#tests/builders/listedDocument.ts';
import { typeface } from '#tests/builders/typeface.ts';
import { firstMissing } from './firstMissing.ts';
import { pdfOfWordFile } from './libreOffice.ts';
import { faultsOfWordFile } from './ooxmlValidator.ts';
import { structureOfPdf } from './pdfStructure.ts';
import { textOfPdf } from './poppler.ts';
import { hasProgram } from './programs.ts';
import { hasVeraPdf, verdictOf } from './veraPdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'sla-studio-lists-'));
afterAll(() => rmSync(folder, { recursive: true }));

const [word, pdf] = [join(folder, 'lists.docx'), join(folder, 'lists.pdf')];

beforeAll(async () => {
  writeFileSync(word, (await printWord(listedDocument, typeface)).bytes);
  writeFileSync(pdf, (await printPdf(listedDocument, typeface)).bytes);
});

/** The items with what stands before them, in the order of the page. */
const itemsOf = (path: string): readonly string[] =>
  Array.from(
    textOfPdf(path).matchAll(/([•–]|\d\.)\s+(first|second|third|fourth|item [\d-]+)/g),
    ([, mark, words]) => `${mark} ${words}`,
  );

const ITEMS = [
  '• first',
  '– item 1-1',
  '1. item 1-1-1',
  '– item 1-2',
  '• second',
  '1. item 2-1',
  '2. item 2-2',
  '• third',
  '1. item 3-1',
  '• fourth',
];

describe('lists within lists', () => {
  it("are a Word file that Microsoft's Open XML SDK finds no fault in", async () => {
    expect(await faultsOfWordFile(word)).toEqual([]);
  });

  it.skipIf(!hasProgram('soffice') || !hasProgram('pdftotext'))(
    'are marked and counted by LibreOffice as in the PDF',
    () => {
      const office = pdfOfWordFile(word, join(folder, 'office'));
      expect(firstMissing(listedDocument, textOfPdf(office))).toBeNull();
      expect(itemsOf(office)).toEqual(ITEMS);
      expect(itemsOf(pdf)).toEqual(ITEMS);
    },
  );

  it.skipIf(!hasProgram('pdfinfo'))('are lists within items to a screen reader', () => {
    const { roles } = structureOfPdf(pdf);
    const count = (role: string): number => roles.filter((one) => one === role).length;
    expect([count('LI'), count('Lbl'), count('LBody')]).toEqual([12, 12, 12]);
    expect(roles.join(' ')).toContain(
      'L LI Lbl Span LBody P L LI Lbl Span LBody P L LI Lbl Span LBody P LI'.replaceAll(' Span', ''),
    );
  });

  it.skipIf(!hasVeraPdf).each(['3a', 'ua1'] as const)('are PDF %s to veraPDF', (flavour) => {
    expect(verdictOf(pdf, flavour)).toMatch(/^PASS/);
  });
});
