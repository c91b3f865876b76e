import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '#core/agreement/language.ts';
import type { Block, Document } from '#core/document/document.ts';
import { printPdf } from '#core/printing/pdf/printPdf.ts';
import { paragraph, table } from '#tests/builders/documentNodes.ts';
import { longDocument } from '#tests/builders/longDocument.ts';
import { sampleDocument } from '#tests/builders/sampleDocument.ts';
import { typeface } from '#tests/builders/typeface.ts';
import { outlineOf } from '#tests/golden/outline.ts';
import {
  coloursOfPage,
  fontsOfPdf,
  linesOfPages,
  metadataOfPdf,
  pagesOfPdf,
  propertiesOfPdf,
  textOfPdf,
  undivided,
} from './poppler.ts';
import { hasProgram } from './programs.ts';
import { bookmarksOfPdf, faultsOfPdf, linksOfPdf } from './qpdf.ts';

const DRAFT_COLOUR = 'EEF1F1';
const hasPoppler = hasProgram('pdftotext');
const hasQpdf = hasProgram('qpdf');

const folder = mkdtempSync(join(tmpdir(), 'sla-studio-pdf-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function printed(name: string, document: Document): Promise<string> {
  const path = join(folder, `${name}.pdf`);
  writeFileSync(path, (await printPdf(document, typeface)).bytes);
  return path;
}

const documents: Readonly<Record<Language, Document>> = { en: sampleDocument('en'), da: sampleDocument('da') };
const paths = { en: '', da: '', long: '' };
const long = longDocument(55, 0);
const withContents: Document = {
  ...long,
  sections: [
    { kind: 'cover', id: 'cover', blocks: [{ kind: 'contents', id: 'contents', title: 'Contents' }] },
    ...long.sections,
  ],
};

beforeAll(async () => {
  paths.en = await printed('en', documents.en);
  paths.da = await printed('da', documents.da);
  paths.long = await printed('long', withContents);
});

describe.skipIf(!hasQpdf).each(LANGUAGES)('the sample in %s (qpdf)', (language) => {
  it('is a sound file', () => {
    expect(faultsOfPdf(paths[language])).toBe('');
  });

  it('has the contents as its bookmarks, each on the page of its heading', () => {
    const { contents } = documents[language];
    const bookmarks = bookmarksOfPdf(paths[language]);
    expect(bookmarks.flatMap(({ title, kids }) => [title, ...kids.map((kid) => kid.title)])).toEqual(
      contents.map((entry) => `${entry.label} ${entry.title}`),
    );
    const pages = pagesOfPdf(paths[language]).map(squeezed);
    for (const { title, page } of bookmarks) expect(pages[page - 1]).toContain(squeezed(title));
  });

  it('leads to https and mail addresses and to places only', () => {
    const links = linksOfPdf(paths[language]);
    const addresses = links.flatMap(({ address }) => (address === null ? [] : [address]));
    expect(addresses.map((address) => address.split(':')[0])).toEqual(['mailto', 'https']);
    expect(links.every(({ address, place }) => address !== null || place !== null)).toBe(true);
    expect(links.length - addresses.length).toBeGreaterThan(documents[language].contents.length);
  });
});

describe.skipIf(!hasPoppler).each(LANGUAGES)('the sample in %s (poppler)', (language) => {
  it('says what the document says, in order', () => {
    const { sections } = documents[language];
    const text = squeezed(textOfPdf(paths[language]));
    const unsigned = sections.filter((section) => section.kind !== 'signatures');
    expect(firstMissing(piecesOf({ ...documents[language], sections: unsigned }), text)).toBeNull();
    // What is filled in stands above its label, so that only the presence of both is compared.
    const signed = sections.filter((section) => section.kind === 'signatures');
    const missing = piecesOf({ ...documents[language], sections: signed }).filter((piece) => !text.includes(piece));
    expect(missing).toEqual([]);
  });

  it('embeds a part of every font it uses', () => {
    const fonts = fontsOfPdf(paths[language]);
    expect(fonts.map((font) => font.name.replace(/^[A-Z]+\+/, '')).toSorted()).toEqual([
      'SourceSerif4-Bold',
      'SourceSerif4-Italic',
      'SourceSerif4-Regular',
    ]);
    expect(fonts.every((font) => font.isEmbedded && font.isSubset)).toBe(true);
  });

  it('carries its properties, and its date instead of the clock', () => {
    expect(propertiesOfPdf(paths[language])).toMatchObject({
      Title: documents[language].title,
      Author: 'Ærø Hosting ApS; Søborg & Ålsgård <Logistik> A/S',
      Keywords: 'SLA-2026-0042, 0.3',
      CreationDate: 'D:20261123000000Z',
      'PDF version': '1.7',
    });
    expect(metadataOfPdf(paths[language])).toContain('Søborg &amp; Ålsgård &lt;Logistik&gt; A/S');
  });

  it('counts its pages in the margin of each but the cover', () => {
    const { before, between } = documents[language].running.page;
    const pages = linesOfPages(paths[language]);
    pages.forEach((lines, index) => {
      const shown = lines.at(-1)?.includes(`${before}${index + 1}${between}${pages.length}`);
      expect(shown).toBe(index > 0);
    });
  });

  it('carries a light draft mark on every page that is not in its words', async () => {
    const pages = pagesOfPdf(paths[language]);
    pages.forEach((_, index) =>
      expect(coloursOfPage(paths[language], index + 1).get(DRAFT_COLOUR)).toBeGreaterThan(500),
    );
    expect(textOfPdf(paths[language])).not.toContain(documents[language].running.draftMark);
    const final = await printed('final', sampleDocument(language, { status: 'final' }));
    expect(coloursOfPage(final, 1).has(DRAFT_COLOUR)).toBe(false);
  });

  it('gives no-break spaces as spaces to a reader who copies them', () => {
    expect(textOfPdf(paths[language])).not.toMatch(/[\u00a0\u00ad]/);
  });
});

describe.skipIf(!hasPoppler)('a long contract (poppler)', () => {
  it('names in its contents the page on which each heading stands', () => {
    const pages = pagesOfPdf(paths.long);
    const entries = pages.flatMap((page) => [...page.matchAll(/^(\S+) (HEADING \S+) (\d+)$/gm)]);
    expect(entries).toHaveLength(withContents.contents.length);
    for (const [, label, title, page] of entries) {
      expect(pages[Number(page) - 1]?.split('\n')).toContain(`${label} ${title}`);
    }
  });

  it('repeats the header of a table on each of its pages', () => {
    const pages = pagesOfPdf(paths.en);
    const header =
      outlineOf(documents.en)
        .find((line) => line.pieces.includes('Metric'))
        ?.pieces.join(' ') ?? '';
    expect(pages.filter((page) => page.includes(header))).toHaveLength(2);
  });
});

describe.skipIf(!hasPoppler)('hostile text (poppler)', () => {
  const tall = 'tall '.repeat(2500);
  const columns = [
    { width: 1, align: 'left' },
    { width: 5, align: 'right' },
  ] as const;
  const blocks: readonly Block[] = [
    paragraph('endless', 'x'.repeat(100_000)),
    paragraph('signs', 'before 😀 漢字 مرحبا after soft\u00adhyphen and\u00a0so no\u2011break'),
    paragraph('address', `https://example.com/${'a-very/long-path/'.repeat(40)}`),
    table('table', '', columns, [
      ['Head', 'h'.repeat(300)],
      [tall, 'short'],
    ]),
    ...Array.from({ length: 120 }, (_, index) => ({ ...paragraph(`k${index}`, `kept ${index}`), keepWithNext: true })),
  ];
  const document: Document = {
    ...sampleDocument('en'),
    sections: [{ kind: 'body', id: 'body', blocks }],
    contents: [],
  };

  it.skipIf(!hasQpdf)('makes a sound file', async () => {
    expect(faultsOfPdf(await printed('sound', document))).toBe('');
  });

  it('is printed whole, and what the font lacks is named', async () => {
    const path = await printed('hostile', document);
    const text = textOfPdf(path);
    expect(text.replaceAll(/\s/g, '').match(/x{90000,}/)?.[0]).toHaveLength(100_000);
    expect(text).toContain('after softhyphen and so no-break');
    expect(text.match(/tall/g)).toHaveLength(2500);
    expect(text.match(/kept \d+/g)).toHaveLength(120);
    const { missingGlyphs } = await printPdf(document, typeface);
    expect(missingGlyphs).toEqual(['😀', '漢', '字', 'م', 'ر', 'ح', 'ب', 'ا']);
  });
});

describe.skipIf(!hasPoppler)('words divided in narrow cells (poppler)', () => {
  const columns = Array.from({ length: 7 }, () => ({ width: 1, align: 'left' }) as const);
  const cells = [
    'Hver kalendermåned',
    'Nye arbejdsdage',
    'Se tilgængelighed',
    'Driftsforstyrrelse',
    'Fejlretningsarbejde',
    'Servicemålsperiode',
    'Ansvarsfordelingen',
  ];
  const blocks = [
    table('narrow', '', columns, [columns.map((_, index) => `H${index}`), ...[1, 2, 3].map(() => cells)]),
  ];
  const document: Document = {
    ...sampleDocument('da'),
    sections: [{ kind: 'body', id: 'body', blocks }],
    contents: [],
  };

  it('are whole words to programs: a soft hyphen is no hyphen', async () => {
    const text = textOfPdf(await printed('divided', document));
    expect(text.match(/kalen\u00ad\s*dermåned/g)).toHaveLength(3);
    const words = undivided(text).split(/\s+/);
    for (const cell of cells.slice(0, 3).flatMap((whole) => whole.split(' '))) {
      expect(words.filter((word) => word === cell)).toHaveLength(3);
    }
    expect(text).not.toContain('-');
  });
});

describe('two processes', () => {
  it('print the same document to the same bytes', async () => {
    const script = `
      import { printPdf } from '#core/printing/pdf/printPdf.ts';
      import { sampleDocument } from '#tests/builders/sampleDocument.ts';
      import { typeface } from '#tests/builders/typeface.ts';
      process.stdout.write((await printPdf(sampleDocument('da'), typeface)).bytes);`;
    const other = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: join(import.meta.dirname, '../..'),
      maxBuffer: 16 * 1024 * 1024,
    });
    const { bytes } = await printPdf(sampleDocument('da'), typeface);
    expect(Buffer.compare(other, bytes)).toBe(0);
  });
});

function squeezed(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\s\u00a0]/g, '')
    .replaceAll('\u2011', '-');
}

function piecesOf(document: Document): readonly string[] {
  return outlineOf(document)
    .flatMap((line) => line.pieces)
    .map(squeezed);
}

/** The first piece that does not follow the ones before it. */
function firstMissing(pieces: readonly string[], text: string): string | null {
  let at = 0;
  for (const piece of pieces) {
    const found = text.indexOf(piece, at);
    if (found < 0) return piece;
    at = found + piece.length;
  }
  return null;
}
