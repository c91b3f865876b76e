import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '#core/agreement/language.ts';
import { readLetterhead } from '#core/printing/word/letterhead/letterhead.ts';
import { printWord } from '#core/printing/word/printWord.ts';
import { letterheadFile } from '#tests/builders/letterhead.ts';
import { sampleDocument } from '#tests/builders/sampleDocument.ts';
import { typeface } from '#tests/builders/typeface.ts';
import { textOfWordFile } from './libreOffice.ts';
import { faultsOfWordFile } from './ooxmlValidator.ts';
import { hasProgram } from './programs.ts';

const folder = mkdtempSync(join(tmpdir(), 'sla-studio-letterhead-'));
afterAll(() => rmSync(folder, { recursive: true }));

const numbers = (file: string) =>
  textOfWordFile(file)
    .split('\n')
    .flatMap((line) => /^ +((?:\d+(?:\.\d+)*|\([a-z]+\))) /.exec(line)?.[1] ?? []);

const bare = letterheadFile({ section: '', styles: '', numbering: '' });
const wide = letterheadFile({
  section:
    '<w:headerReference w:type="first" r:id="rIdH"/><w:footerReference w:type="even" r:id="rIdF"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="800" w:right="800" w:bottom="800" w:left="800" w:header="400" w:footer="400" w:gutter="0"/><w:titlePg/>',
  settings: '<w:zoom w:percent="100"/><w:evenAndOddHeaders/>',
});

describe.each(LANGUAGES)('a contract on a letterhead in %s', (language) => {
  it.each([
    ['full', letterheadFile()],
    ['bare', bare],
    ['wide', wide],
  ])("has no fault that Microsoft's Open XML SDK finds: %s", async (name, paper) => {
    for (const status of ['draft', 'final'] as const) {
      const sample = sampleDocument(language, { status });
      const draftMark = status === 'draft' ? sample.running.draftMark : null;
      const read = readLetterhead(paper, draftMark);
      if (!read.ok) throw new Error(read.problem.kind);
      const document = { ...sample, running: { ...sample.running, draftMark } };
      const path = join(folder, `${name}-${language}-${status}.docx`);
      writeFileSync(path, (await printWord(document, typeface, { letterhead: read.value })).bytes);
      expect(await faultsOfWordFile(path)).toEqual([]);
    }
  });

  it.skipIf(!hasProgram('soffice'))('is numbered by LibreOffice as the document is', async () => {
    const read = readLetterhead(letterheadFile());
    if (!read.ok) throw new Error(read.problem.kind);
    const sample = sampleDocument(language);
    const path = join(folder, `numbers-${language}.docx`);
    writeFileSync(path, (await printWord(sample, typeface, { letterhead: read.value })).bytes);
    const plainPath = join(folder, `plain-${language}.docx`);
    writeFileSync(plainPath, (await printWord(sample, typeface)).bytes);
    expect(numbers(path).length).toBeGreaterThan(20);
    expect(numbers(path)).toEqual(numbers(plainPath));
  });
});
