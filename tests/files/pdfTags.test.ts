import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '#core/agreement/language.ts';
import type { Document } from '#core/document/document.ts';
import { printPdf } from '#core/printing/pdf/printPdf.ts';
import { link, paragraph, table } from '#tests/builders/documentNodes.ts';
import { extendedSample } from '#tests/builders/extendedSample.ts';
import { HOSTILE_TEXTS } from '#tests/builders/hostileText.ts';
import { sampleDocument } from '#tests/builders/sampleDocument.ts';
import { typeface } from '#tests/builders/typeface.ts';
import { metadataOfPdf, textOfPdf } from './poppler.ts';
import { structureOfPdf, type PdfStructure } from './pdfStructure.ts';
import { hasProgram } from './programs.ts';
import { catalogueOfPdf, linksOfPdf } from './qpdf.ts';
import { hasVeraPdf, verdictOf } from './veraPdf.ts';

const hasPoppler = hasProgram('pdftotext');
const hasQpdf = hasProgram('qpdf');

const folder = mkdtempSync(join(tmpdir(), 'sla-studio-tags-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function printed(name: string, document: Document): Promise<string> {
  const path = join(folder, `${name}.pdf`);
  writeFileSync(path, (await printPdf(document, typeface)).bytes);
  return path;
}

const texts = HOSTILE_TEXTS.map((text) => text.slice(0, 200));
const endless = 'x'.repeat(40_000);

/** Archives take no string of more than 32,767 bytes: a summary, a property and the text of a link are such strings. */
const hostile: Document = {
  ...sampleDocument('en'),
  title: `${texts.join(' ')}${endless}`,
  parties: texts,
  sections: [
    {
      kind: 'body',
      id: 'body',
      blocks: [
        ...texts.flatMap((text, index) => [
          paragraph(`p${index}`, text),
          table(`t${index}`, text, [{ width: 1, align: 'left' }], [[text], [''], [text.repeat(9)]]),
        ]),
        table('endless', endless, [{ width: 1, align: 'left' }], [['a'], ['b']]),
        paragraph('link', link('https://example.com', endless)),
      ],
    },
  ],
  contents: [],
};

const paths: Record<string, string> = {};
const pathOf = (name: string): string => paths[name] ?? '';

beforeAll(async () => {
  for (const language of LANGUAGES) {
    for (const status of ['draft', 'final'] as const) {
      const name = `${language}-${status}`;
      paths[name] = await printed(name, sampleDocument(language, { status }));
    }
  }
  paths['long'] = await printed('long', extendedSample('da', 20));
  paths['hostile'] = await printed('hostile', hostile);
});

const withCommonBlanks = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

const names = ['en-draft', 'en-final', 'da-draft', 'da-final', 'long', 'hostile'];

describe.skipIf(!hasVeraPdf).each(names)('veraPDF on %s', (name) => {
  it.each(['3a', 'ua1'] as const)('finds nothing against %s', (flavour) => {
    expect(verdictOf(pathOf(name), flavour)).toMatch(/^PASS/);
  });
});

describe.skipIf(!hasPoppler).each(LANGUAGES)('the structure of the sample in %s (poppler)', (language) => {
  const document = sampleDocument(language);
  let structure: PdfStructure;
  beforeAll(() => {
    structure = structureOfPdf(pathOf(`${language}-draft`));
  });

  it('holds all words between header and footer, but for the repeated header of a table', () => {
    const printedText = textOfPdf(pathOf(`${language}-draft`));
    expect(lettersLacking(printedText, structure.text)).toBe(sorted(REPEATED_HEADER[language]));
    expect(lettersLacking(structure.text, printedText)).toBe('');
  });

  it('has a heading for each entry of the contents, none of them a level too deep', () => {
    const { headings } = structure;
    const titles = headings.map(({ text }) => withCommonBlanks(text));
    for (const { label, title } of document.contents) expect(titles).toContain(withCommonBlanks(`${label} ${title}`));
    headings.forEach(({ level }, index) => expect(level).toBeLessThanOrEqual((headings[index - 1]?.level ?? 0) + 1));
  });

  it('says of every header of a table what it heads', () => {
    const { roles, scopes } = structure;
    expect(roles.filter((role) => role === 'TH').length).toBeGreaterThan(10);
    expect(scopes).toBe(roles.filter((role) => role === 'TH').length);
  });

  it('reads (a) and (i) as lists within lists', () => {
    const { roles } = structure;
    const count = (role: string): number => roles.filter((one) => one === role).length;
    expect(count('LI')).toBeGreaterThan(10);
    expect([count('Lbl'), count('LBody')]).toEqual([count('LI'), count('LI')]);
  });

  it('describes itself as PDF/A-3a and PDF/UA-1, well-formed whatever the parties are called', () => {
    const metadata = metadataOfPdf(pathOf(`${language}-draft`));
    expect(metadata).toContain('<pdfaid:part>3</pdfaid:part>');
    expect(metadata).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(metadata).not.toMatch(/&(?!amp;|lt;|gt;)/);
  });
});

describe.skipIf(!hasQpdf).each(LANGUAGES)('the file of the sample in %s (qpdf)', (language) => {
  it('names its language, its title and the colours it is measured by', () => {
    const catalogue = catalogueOfPdf(pathOf(`${language}-draft`));
    expect(catalogue).toMatchObject({
      language: language === 'da' ? 'u:da-DK' : 'u:en-GB',
      showsTitle: true,
      isMarked: true,
      outputIntent: '/GTS_PDFA1',
    });
  });

  it('says of every link what it says on paper', () => {
    const links = linksOfPdf(pathOf(`${language}-draft`));
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter(({ says }) => says === null || says === '')).toEqual([]);
  });
});

const REPEATED_HEADER: Readonly<Record<Language, string>> = {
  en: 'Service Metric Target Period',
  da: 'Ydelse Måling Mål Periode',
};

/** The letters that one text has more often than the other. */
function lettersLacking(text: string, other: string): string {
  const counts = new Map<string, number>();
  const add = (from: string, by: number): void => {
    for (const sign of from.normalize('NFC').replaceAll(/[\s\u00a0]/g, ''))
      counts.set(sign, (counts.get(sign) ?? 0) + by);
  };
  add(text, 1);
  add(other, -1);
  return sorted([...counts].flatMap(([sign, count]) => (count > 0 ? [sign.repeat(count)] : [])).join(''));
}

function sorted(text: string): string {
  return Array.from(text.replaceAll(' ', '')).toSorted().join('');
}
