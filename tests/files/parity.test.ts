import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadTypeface } from '#cli/typeface.ts';
import { LANGUAGES } from '#core/agreement/language.ts';
import type { Document } from '#core/document/document.ts';
import { printPdf } from '#core/printing/pdf/printPdf.ts';
import { printWord } from '#core/printing/word/printWord.ts';
import { CASES, documentOf } from '#tests/builders/cases.ts';
import { outlineOf } from '#tests/golden/outline.ts';
import { firstMissing, squeeze } from './firstMissing.ts';
import { faultsOfWordFile } from './ooxmlValidator.ts';
import { fontsOfPdf, textOfPdf, undivided } from './poppler.ts';
import { hasProgram } from './programs.ts';
import { textsOfWordFiles } from './libreOffice.ts';
import { bookmarksOfPdf, faultsOfPdf } from './qpdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'sla-studio-parity-'));
afterAll(() => rmSync(folder, { recursive: true }));

const everyDocument = CASES.flatMap(([name, file]) => LANGUAGES.map((language) => [name, language, file] as const));
const hasOffice = hasProgram('soffice');

const pathOf = (name: string, language: string, extension: string) => join(folder, `${name}-${language}.${extension}`);

/** The signs that the PDF of each has no glyph for. */
const lacking = new Map<string, readonly string[]>();

beforeAll(async () => {
  const typeface = loadTypeface();
  const paths: string[] = [];
  for (const [name, language, file] of everyDocument) {
    const path = pathOf(name, language, 'docx');
    const document = documentOf(file, language);
    writeFileSync(path, (await printWord(document, typeface)).bytes);
    paths.push(path);
    const { bytes, missingGlyphs } = await printPdf(document, typeface);
    writeFileSync(pathOf(name, language, 'pdf'), bytes);
    lacking.set(pathOf(name, language, 'pdf'), missingGlyphs);
  }
  if (hasOffice) textsOfWordFiles(paths, folder);
}, 600_000);

describe.each(everyDocument)('%s in %s', (name, language, file) => {
  const document = documentOf(file, language);
  const path = (extension: string) => pathOf(name, language, extension);

  it.skipIf(!hasOffice)('says in Word what the document says', () => {
    expect(firstMissing(document, readFileSync(path('txt'), 'utf8'))).toBeNull();
  });

  it('is a Word file without faults', async () => {
    expect(await faultsOfWordFile(path('docx'))).toEqual([]);
  });

  it.skipIf(!hasProgram('pdftotext'))('says in PDF what the document says', () => {
    expect(firstMissing(document, withoutRunningText(undivided(textOfPdf(path('pdf'))), document))).toBeNull();
    expect(fontsOfPdf(path('pdf')).filter(({ isEmbedded }) => !isEmbedded)).toEqual([]);
  });

  it.skipIf(!hasProgram('qpdf'))('is a PDF without faults, with the contents as bookmarks', () => {
    expect(faultsOfPdf(path('pdf'))).toBe('');
    expect(lacking.get(path('pdf'))).toEqual([]);
    const bookmarks = bookmarksOfPdf(path('pdf'))
      .flatMap(({ title, kids }) => [title, ...kids.map((kid) => kid.title)])
      .map(squeeze);
    expect(bookmarks).toEqual(document.contents.map((entry) => squeeze(`${entry.label} ${entry.title}`)));
  });
});

describe('the comparison', () => {
  it('notices a changed number, a missing word and a wrong order', () => {
    const document = documentOf(CASES[0]?.[1] ?? '', 'en');
    const text = outlineOf(document)
      .flatMap((line) => line.pieces)
      .join('\n');
    expect(firstMissing(document, text)).toBeNull();
    expect(firstMissing(document, text.replace('99.90%', '99.80%'))).not.toBeNull();
    expect(firstMissing(document, text.replaceAll('Downtime', ''))).not.toBeNull();
    expect(firstMissing(document, text.split('\n').toReversed().join('\n'))).not.toBeNull();
  });
});

/** Without the lines in the margins, which may fall into the middle of a paragraph. The cover has none. */
function withoutRunningText(text: string, { running }: Document): string {
  const margins = new Set(
    [running.header.left, running.header.right, running.footer.left].map((line) => squeeze(line)),
  );
  const pageNumber = new RegExp(`^${squeeze(running.page.before)}\\d+${squeeze(running.page.between)}\\d+$`);
  const [cover = '', ...pages] = text.split('\f');
  const inside = pages.flatMap((page) =>
    page.split('\n').filter((line) => !margins.has(squeeze(line)) && !pageNumber.test(squeeze(line))),
  );
  return [cover, ...inside].join('\n');
}
