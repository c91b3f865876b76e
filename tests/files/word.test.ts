import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '#core/agreement/language.ts';
import type { Block, Document } from '#core/document/document.ts';
import { printWord } from '#core/printing/word/printWord.ts';
import { blank, link, paragraph, table, titled } from '#tests/builders/documentNodes.ts';
import { extendedSample } from '#tests/builders/extendedSample.ts';
import { HOSTILE_TEXTS } from '#tests/builders/hostileText.ts';
import { sampleDocument } from '#tests/builders/sampleDocument.ts';
import { typeface } from '#tests/builders/typeface.ts';
import { allConverted, pdfOfWordFile, textOfWordFile } from './libreOffice.ts';
import { faultsOfWordFile } from './ooxmlValidator.ts';
import { linesOfPages, textOfPdf } from './poppler.ts';
import { hasProgram } from './programs.ts';
import { partOf, withPart, withPlainReferences, withStaleReferences, paragraphsOf } from './wordFile.ts';

const hasOffice = hasProgram('soffice');
const hasPoppler = hasProgram('pdftotext');

const folder = mkdtempSync(join(tmpdir(), 'sla-studio-word-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, bytes: Uint8Array): string {
  const path = join(folder, `${name}.docx`);
  writeFileSync(path, bytes);
  return path;
}

async function printed(name: string, document: Document): Promise<string> {
  return written(name, (await printWord(document, typeface)).bytes);
}

describe.each(LANGUAGES)("Microsoft's Open XML SDK on the sample in %s", (language) => {
  it.each(['draft', 'final'] as const)('finds no fault in a %s', async (status) => {
    expect(
      await faultsOfWordFile(await printed(`${language}-${status}`, sampleDocument(language, { status }))),
    ).toEqual([]);
  });
});

describe("Microsoft's Open XML SDK", () => {
  it('finds no fault where every text is hostile', async () => {
    const blocks: readonly Block[] = HOSTILE_TEXTS.flatMap((text, index) => [
      titled(String(index + 1), `clause-${text.slice(0, 9)}`, text, paragraph(`p${index}`, text, blank(text, text))),
      table(`t${index}`, text, [{ width: 1, align: 'left' }], [[text], [link(`https://example.com/${text}`, text)]]),
    ]);
    const hostile = sampleDocument('en', {
      title: HOSTILE_TEXTS.join(''),
      number: HOSTILE_TEXTS[0] ?? '',
      parties: HOSTILE_TEXTS,
      sections: [{ kind: 'body', id: 'body', blocks }],
      contents: [],
    });
    expect(await faultsOfWordFile(await printed('hostile', hostile))).toEqual([]);
  });

  it('would find one', async () => {
    const { bytes } = await printWord(sampleDocument('en'), typeface);
    const broken = partOf(bytes, 'word/document.xml').replace('<w:pPr>', '<w:pPr><w:jc w:val="sideways"/>');
    expect(await faultsOfWordFile(written('broken', withPart(bytes, 'word/document.xml', broken)))).not.toEqual([]);
  });
});

describe.skipIf(!hasOffice).each(LANGUAGES)('LibreOffice on the sample in %s', (language) => {
  const sample = sampleDocument(language);

  it('counts the clauses as the document does', async () => {
    const lines = textOfWordFile(await printed(`${language}-numbers`, sample)).split('\n');
    const counted = lines.flatMap((line) => /^ +((?:\d+(?:\.\d+)*|\([a-z]+\))) /.exec(line)?.[1] ?? []);
    expect(counted).toEqual(sample.sections.flatMap(({ blocks }) => labelsIn(blocks)));
  });

  it.skipIf(!hasPoppler)('finds the same text for each cross-reference, whatever stood there', async () => {
    const { bytes } = await printWord(sample, typeface);
    const xml = partOf(bytes, 'word/document.xml');
    const stale = withStaleReferences(xml, 'STALE');
    expect(paragraphsOf(stale).filter((text) => text.includes('STALE')).length).toBeGreaterThan(5);
    const fileOf = (name: string, part: string): string =>
      written(`${language}-${name}`, withPart(bytes, 'word/document.xml', part));
    const files = [fileOf('stale', stale), fileOf('plain', withPlainReferences(xml))];
    const [ofStale, ofPlain] = allConverted(files, 'pdf', folder).map(textOfPdf);
    expect(ofStale).toBe(ofPlain);
  });
});

describe.skipIf(!hasOffice || !hasPoppler)('page numbers', () => {
  it.each(LANGUAGES)('in the contents are those LibreOffice finds (%s)', async (language) => {
    const path = await printed(`${language}-pages`, extendedSample(language, 20));
    const pages = linesOfPages(pdfOfWordFile(path, folder)).map((lines) => lines.map((line) => line.trim()));
    const entries = pages.flat().flatMap((line) => /^(\d+(?:\.\d+)?) +(\S.*?)\.{4,} *(\d+)$/.exec(line) ?? []);
    expect(entries.length).toBeGreaterThan(4 * 60);
    const wrong: string[] = [];
    for (let at = 0; at < entries.length; at += 4) {
      const [, label = '', title = '', page] = entries.slice(at, at + 4);
      const heading = new RegExp(`^${label.replace('.', '\\.')} +${title}$`);
      if (!pages[Number(page) - 1]?.some((line) => heading.test(line))) wrong.push(`${label} ${title}: ${page}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe('the same document', () => {
  it('is the same bytes in two processes, whatever the time zone', () => {
    const [here, there] = [printedElsewhere('Europe/Copenhagen'), printedElsewhere('Pacific/Kiritimati')];
    expect(here.length).toBeGreaterThan(10_000);
    expect(Buffer.compare(here, there)).toBe(0);
  });
});

function printedElsewhere(timeZone: string): Buffer {
  return execFileSync(process.execPath, [join(import.meta.dirname, 'printWordSample.ts')], {
    env: { ...process.env, TZ: timeZone },
    maxBuffer: 64 * 1024 * 1024,
  });
}

function labelsIn(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'clause' ? [block.label.own, ...labelsIn(block.blocks)] : []));
}
