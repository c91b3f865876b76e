import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serialiseAgreement } from '#core/agreement/agreementFile.ts';
import { printWord } from '#core/printing/word/printWord.ts';
import { wordCopyWishes } from '#core/verifying/copies.ts';
import { readCarried } from '#core/verifying/readCarried.ts';
import { hashOf } from '#machine/hashOf.ts';
import { readPdf } from '#machine/readPdf.ts';
import { typeface } from '#tests/builders/typeface.ts';
import { EVERY_CONTRACT, TAGS, type Contract } from './everyContract.ts';
import { firstMissing, squeeze } from './firstMissing.ts';
import { allConverted } from './libreOffice.ts';
import { textOfPdf } from './poppler.ts';
import { hasProgram } from './programs.ts';
import { titlesByPage } from './titlesByPage.ts';
import { contentsIn, fieldsOf, paragraphsIn, partsOf, tablesIn, withPart, withStaleReferences } from './wordFile.ts';

const MAIN = 'word/document.xml';
const hasOffice = hasProgram('soffice') && hasProgram('pdftotext') && hasProgram('qpdf');
const LONG = { timeout: 600_000 };

const folder = mkdtempSync(join(tmpdir(), 'sla-studio-every-word-'));
afterAll(() => rmSync(folder, { recursive: true }));

const printed = new Map<Contract, Uint8Array>();
const fileOf = (contract: Contract): Uint8Array => printed.get(contract) ?? new Uint8Array();
const mainOf = (contract: Contract): string => partsOf(fileOf(contract))[MAIN] ?? '';

beforeAll(async () => {
  for (const contract of EVERY_CONTRACT) {
    printed.set(contract, (await printWord(contract.document, typeface)).bytes);
  }
});

describe.each(EVERY_CONTRACT)('the Word file of $name', (contract) => {
  const { document, language } = contract;

  it('gives every paragraph a style that is there', () => {
    const parts = partsOf(fileOf(contract));
    const known = new Set(Array.from(parts['word/styles.xml']?.matchAll(/w:styleId="(\w+)"/g) ?? [], ([, id]) => id));
    const styles = Object.values(parts)
      .flatMap(paragraphsIn)
      .map((paragraph) => /^<w:p>(?:<w:pPr><w:pStyle w:val="(\w+)"\/>)?/.exec(paragraph)?.[1]);
    expect(styles.length).toBeGreaterThan(100);
    expect(styles.filter((style) => !known.has(style))).toEqual([]);
  });

  it('counts its clauses in the list of the heading styles', () => {
    const parts = partsOf(fileOf(contract));
    expect(parts['word/numbering.xml']?.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(1);
    expect(parts['word/styles.xml']).toMatch(/w:styleId="Heading2">(?:(?!<\/w:style>).)*<w:numPr>/s);
  });

  it('repeats the header of each table that has one, and divides no row', () => {
    const tables = tablesIn(mainOf(contract));
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) {
      const rows = table.match(/<w:tr>.*?<\/w:trPr>/gs) ?? [];
      expect(rows.filter((row) => !row.includes('<w:cantSplit/>'))).toEqual([]);
      const headers = rows.map((row) => row.includes('<w:tblHeader/>'));
      const isRuled = table.includes('<w:tblStyle w:val="ContractTable"/>');
      expect(headers.indexOf(true)).toBe(isRuled ? 0 : -1);
      expect(headers.lastIndexOf(true)).toBe(isRuled ? 0 : -1);
      expect(/<w:tblDescription w:val="[^"]+"\/>/.test(table) || !isRuled).toBe(true);
    }
  });

  it('has a cover without margins, and its language on every word', () => {
    const parts = partsOf(fileOf(contract));
    expect(mainOf(contract)).toContain('<w:titlePg/>');
    expect(parts['word/styles.xml']).toMatch(new RegExp(`<w:rPrDefault>.*<w:lang w:val="${TAGS[language]}"`));
    const languages = Object.values(parts).flatMap((part) =>
      Array.from(part.matchAll(/<w:lang w:val="([^"]+)"/g), ([, tag]) => tag),
    );
    expect(new Set(languages)).toEqual(new Set([TAGS[language]]));
  });

  it('has fields that lead somewhere and are not to be made anew', () => {
    const parts = partsOf(fileOf(contract));
    expect(Object.values(parts).filter((part) => /w:dirty|w:updateFields/.test(part))).toEqual([]);
    const xml = mainOf(contract);
    const bookmarks = Array.from(xml.matchAll(/<w:bookmarkStart w:id="(\d+)" w:name="([^"]{1,40})"/g));
    const names = new Set(bookmarks.map(([, , name]) => name));
    expect([names.size, new Set(bookmarks.map(([, id]) => id)).size]).toEqual([bookmarks.length, bookmarks.length]);
    const wanted = Array.from(xml.matchAll(/(?:REF |w:anchor=")(\w+)/g), ([, name]) => name);
    expect(wanted.length).toBeGreaterThan(document.contents.length);
    expect(wanted.filter((name) => !names.has(name))).toEqual([]);
    expect(fieldsOf(xml).filter(({ shown }) => shown === '')).toEqual([]);
    expect(contentsIn(xml).map(({ label, title }) => squeeze(`${label}${title}`))).toEqual(
      document.contents.map(({ label, title }) => squeeze(`${label}${title}`)),
    );
  });

  it('says in its properties which agreement it is, and of whom', () => {
    const core = partsOf(fileOf(contract))['docProps/core.xml'] ?? '';
    const said = (name: string): string | undefined => new RegExp(`<dc:${name}>([^<]*)`).exec(core)?.[1];
    expect(said('title')).toBe(escaped(document.title));
    expect(said('subject') ?? '').toBe([document.number, document.version].filter((part) => part !== null).join(', '));
    expect(said('creator')).toBe(escaped(document.parties.join('; ')));
    expect(said('language')).toBe(TAGS[language]);
    expect(core).not.toMatch(/lastModifiedBy|<cp:revision/);
    expect(core.match(/2026-11-23T00:00:00Z/g)).toHaveLength(2);
  });

  it('tells of every picture and drawing what it shows', () => {
    const parts = Object.values(partsOf(fileOf(contract))).join('');
    const drawn = parts.match(/<wp:docPr [^>]*>|<v:shape [^>]*>/g) ?? [];
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.filter((drawing) => !/ (?:descr|alt)="[^"]+"/.test(drawing))).toEqual([]);
  });
});

describe.skipIf(!hasOffice)('LibreOffice', LONG, () => {
  let asTheyAre: ReadonlyMap<Contract, string> = new Map();
  let withStale: ReadonlyMap<Contract, string> = new Map();

  beforeAll(() => {
    asTheyAre = pdfsOf('as-is', fileOf);
    withStale = pdfsOf('stale', (contract) =>
      withPart(fileOf(contract), MAIN, withStaleReferences(mainOf(contract), STALE)),
    );
  }, LONG.timeout);

  it('is given other cross-references than it is to show', () => {
    const references = EVERY_CONTRACT.map(
      (contract) => withStaleReferences(mainOf(contract), STALE).split(STALE).length,
    );
    expect(Math.min(...references)).toBeGreaterThan(1);
  });

  it.each(EVERY_CONTRACT)('finds the text of each cross-reference of $name anew', (contract) => {
    expect(firstMissing(contract.document, textOfPdf(withStale.get(contract) ?? ''))).toBeNull();
  });

  it('gives every title the page that the contents name; one in a thousand it moves on although there is room', () => {
    const entries = EVERY_CONTRACT.flatMap((contract) => {
      const found = titlesByPage(asTheyAre.get(contract) ?? '');
      return contentsIn(mainOf(contract)).map(({ label, title, page }) => {
        const there = found.get(squeeze(`${label}${title}`)) ?? Number.NaN;
        return { contract: contract.name, label, off: there - page };
      });
    });
    expect(entries.length).toBeGreaterThan(1_000);
    const wrong = entries.filter(({ off }) => off !== 0);
    expect(wrong.filter(({ off }) => off !== 1)).toEqual([]);
    expect(wrong.slice(Math.floor(entries.length / 1_000))).toEqual([]);
  });
});

const STALE = 'STALE';

/** What LibreOffice prints of the file of every contract. */
function pdfsOf(name: string, made: (contract: Contract) => Uint8Array): ReadonlyMap<Contract, string> {
  const own = mkdtempSync(join(folder, name));
  const files = EVERY_CONTRACT.map((contract) => {
    const path = join(own, `${contract.name}.docx`);
    writeFileSync(path, made(contract));
    return path;
  });
  const pdfs = allConverted(files, 'pdf', own);
  return new Map(EVERY_CONTRACT.map((contract, at) => [contract, pdfs[at] ?? '']));
}

describe.skipIf(!hasOffice)('an internal copy that LibreOffice has saved', LONG, () => {
  const saved = new Map<Contract, string>();

  beforeAll(async () => {
    const paths: string[] = [];
    for (const { name, agreement, document } of EVERY_CONTRACT) {
      const wishes = wordCopyWishes(agreement, document, { isInternal: true, anchors: false, initials: false }, hashOf);
      const path = join(folder, `internal-${name}.docx`);
      writeFileSync(path, (await printWord(document, typeface, wishes)).bytes);
      paths.push(path);
    }
    const again = mkdtempSync(join(folder, 'again-'));
    allConverted(paths, 'docx', again).forEach((path, at) => {
      const contract = EVERY_CONTRACT[at];
      if (contract !== undefined) saved.set(contract, path);
    });
  }, LONG.timeout);

  it.each(EVERY_CONTRACT)('still carries the agreement of $name', async (contract) => {
    const read = await readCarried(new Uint8Array(readFileSync(saved.get(contract) ?? '')), readPdf);
    expect(read).toMatchObject({ ok: true, value: { agreementJson: serialiseAgreement(contract.agreement) } });
  });
});

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
