import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '#core/agreement/language.ts';
import { readLetterhead } from '#core/printing/word/letterhead/letterhead.ts';
import { printWord } from '#core/printing/word/printWord.ts';
import { agreementOf } from '#tests/builders/cases.ts';
import { draftOf } from '#tests/builders/drafts.ts';
import { letterheadFile } from '#tests/builders/letterhead.ts';
import { LETTERHEADS } from '#tests/builders/letterheads.ts';
import { sampleDocument } from '#tests/builders/sampleDocument.ts';
import { typeface } from '#tests/builders/typeface.ts';
import { squeeze } from './firstMissing.ts';
import { pdfOfWordFile, textsOfWordFiles } from './libreOffice.ts';
import { faultsOfWordFile } from './ooxmlValidator.ts';
import { hasProgram } from './programs.ts';
import { bookmarksOfPdf } from './qpdf.ts';
import { contentsIn, partOf } from './wordFile.ts';

const folder = mkdtempSync(join(tmpdir(), 'sla-studio-letterhead-'));
afterAll(() => rmSync(folder, { recursive: true }));

const HASH = '3f2a91bc04de'.padEnd(64, '0');

const hasOffice = hasProgram('soffice') && hasProgram('qpdf');

const titlesIn = (bookmarks: ReturnType<typeof bookmarksOfPdf>): ReturnType<typeof bookmarksOfPdf> =>
  bookmarks.flatMap((one) => [one, ...titlesIn(one.kids)]);

const numbersIn = (text: string) =>
  text.split('\n').flatMap((line) => /^ +((?:\d+(?:\.\d+)*|\([a-z]+\))) /.exec(line)?.[1] ?? []);

describe.each(LANGUAGES)('a contract on a letterhead in %s', (language) => {
  it.each(Object.entries(LETTERHEADS))("has no fault that Microsoft's Open XML SDK finds: %s", async (name, paper) => {
    for (const status of ['draft', 'final'] as const) {
      const sample = sampleDocument(language, { status });
      const draftMark = status === 'draft' ? sample.running.draftMark : null;
      const read = readLetterhead(paper);
      if (!read.ok) throw new Error(read.problem.kind);
      const document = { ...sample, running: { ...sample.running, draftMark } };
      const path = join(folder, `${name}-${language}-${status}.docx`);
      writeFileSync(path, (await printWord(document, typeface, { letterhead: read.value, fingerprint: HASH })).bytes);
      expect(await faultsOfWordFile(path)).toEqual([]);
    }
  });

  it.skipIf(!hasOffice)('names the pages that LibreOffice gives where it brings no styles of its own', async () => {
    const read = readLetterhead(LETTERHEADS['bare'] ?? new Uint8Array());
    if (!read.ok) throw new Error(read.problem.kind);
    const path = join(folder, `pages-${language}.docx`);
    const document = draftOf(agreementOf('templates/samples/customer-saas.sla'), language);
    writeFileSync(path, (await printWord(document, typeface, { letterhead: read.value, fingerprint: HASH })).bytes);
    const found = new Map(
      titlesIn(bookmarksOfPdf(pdfOfWordFile(path, folder))).map(({ title, page }) => [squeeze(title), page]),
    );
    const entries = contentsIn(partOf(readFileSync(path), 'word/document.xml'));
    expect(entries.length).toBeGreaterThan(40);
    for (const { label, title, page } of entries)
      expect([title, found.get(squeeze(`${label}${title}`))]).toEqual([title, page]);
  });

  it.skipIf(!hasProgram('soffice'))('is numbered by LibreOffice as the document is', async () => {
    const read = readLetterhead(letterheadFile());
    if (!read.ok) throw new Error(read.problem.kind);
    const sample = sampleDocument(language);
    const path = join(folder, `numbers-${language}.docx`);
    writeFileSync(path, (await printWord(sample, typeface, { letterhead: read.value })).bytes);
    const plainPath = join(folder, `plain-${language}.docx`);
    writeFileSync(plainPath, (await printWord(sample, typeface)).bytes);
    const [numbers = [], plain] = textsOfWordFiles([path, plainPath], folder).map((text) =>
      numbersIn(readFileSync(text, 'utf8')),
    );
    expect(numbers.length).toBeGreaterThan(20);
    expect(numbers).toEqual(plain);
  });
});
