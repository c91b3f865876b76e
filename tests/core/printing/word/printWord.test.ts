import { beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '#core/agreement/language.ts';
import type { Block, Document, Reference } from '#core/document/document.ts';
import { plainTextOf } from '#core/document/inline.ts';
import { houseStyle } from '#core/printing/houseStyle.ts';
import { printWord } from '#core/printing/word/printWord.ts';
import { blank, inlines, link, numbered, paragraph, table, titled } from '#tests/builders/documentNodes.ts';
import { HOSTILE_TEXTS } from '#tests/builders/hostileText.ts';
import { sampleDocument } from '#tests/builders/sampleDocument.ts';
import { typeface } from '#tests/builders/typeface.ts';
import { fieldsOf, paragraphsIn, paragraphsOf, partOf, partsOf } from '#tests/files/wordFile.ts';

const print = async (document: Document): Promise<Uint8Array> => (await printWord(document, typeface)).bytes;

const body = (...blocks: readonly Block[]): Document =>
  sampleDocument('en', { sections: [{ kind: 'body', id: 'body', blocks }], contents: [] });

const documentXml = async (document: Document): Promise<string> => partOf(await print(document), 'word/document.xml');

/** What a field shows of it: of "Annex 1" the number alone. */
const numberOf = ({ text }: Reference): string => text.slice(text.lastIndexOf('\u00A0') + 1);

const titleOfAnnex = ({ sections }: Document): string => {
  const annex = sections.find(({ kind }) => kind === 'annex');
  return annex?.kind === 'annex' ? plainTextOf(annex.title) : '';
};

const referencesIn = (node: unknown): readonly Reference[] => {
  if (typeof node !== 'object' || node === null) return [];
  if ('kind' in node && node.kind === 'reference') return [node as Reference];
  return Object.values(node).flatMap(referencesIn);
};

describe.each(['en', 'da'] as const)('the sample in %s', (language: Language) => {
  const sample = sampleDocument(language);
  let file: Uint8Array = new Uint8Array();
  let xml = '';
  beforeAll(async () => {
    file = await print(sample);
    xml = partOf(file, 'word/document.xml');
  });

  it('gives each cross-reference the text of the document, in the same order', () => {
    const shown = fieldsOf(xml).filter(({ instruction }) => instruction.startsWith('REF '));
    expect(shown.map((field) => field.shown)).toEqual(referencesIn(sample.sections).map(numberOf));
  });

  it('keeps the word before the number of an annex out of the field, so that no line ends between them', () => {
    const word = language === 'en' ? 'Annex\u00A0' : 'Bilag\u00A0';
    const led = xml.split(`<w:r><w:t xml:space="preserve">${word}</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/>`);
    expect(led.length).toBeGreaterThan(2);
    expect(fieldsOf(xml).filter(({ shown }) => shown.includes('\u00A0'))).toEqual([]);
    expect(paragraphsOf(xml)).toContain(`${word}1\t${titleOfAnnex(sample)}`);
  });

  it('lets every field and every contents entry lead to a bookmark that is there', () => {
    const bookmarks = Array.from(xml.matchAll(/<w:bookmarkStart w:id="(\d+)" w:name="([^"]+)"/g));
    const names = bookmarks.map(([, , name]) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(bookmarks.map(([, id]) => id)).size).toBe(names.length);
    const wanted = Array.from(xml.matchAll(/(?:REF |w:anchor=")(_Ref_\w+)/g), ([, name]) => name);
    expect(wanted.length).toBeGreaterThan(20);
    expect(wanted.filter((name) => !names.includes(name))).toEqual([]);
  });

  it('is marked for proofing in its language', () => {
    const tag = language === 'en' ? 'en-GB' : 'da-DK';
    expect(partOf(file, 'word/styles.xml')).toContain(`<w:lang w:val="${tag}"`);
    expect(partOf(file, 'docProps/core.xml')).toContain(`<dc:language>${tag}</dc:language>`);
  });

  it('repeats the header of every ruled table and divides no row', () => {
    const tables = xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
    const ruled = tables.filter((markup) => markup.includes('"ContractTable"'));
    expect(ruled.length).toBe(3);
    for (const markup of ruled) expect(markup.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    const rows = xml.match(/<w:tr>.*?<\/w:trPr>/gs) ?? [];
    expect(rows.filter((row) => !row.includes('<w:cantSplit/>'))).toEqual([]);
  });

  it('lists clauses and annexes in contents that Word can make anew', () => {
    const contents = /<w:sdt><w:sdtPr><w:docPartObj>.*?<\/w:sdt>/s.exec(xml)?.[0] ?? '';
    expect(contents).toContain('TOC \\o &quot;1-2&quot; \\h \\z \\u');
    const lines = paragraphsOf(contents).slice(1);
    expect(lines.map((line) => line.split('\t').slice(0, 2))).toEqual(
      sample.contents.map(({ label, title }) => [label, title]),
    );
    for (const line of lines) expect(line).toMatch(/\t\d+$/);
  });

  it('has light dots to the number of a page in bold entries of the contents too', () => {
    const [entry = ''] = paragraphsIn(xml).filter((line) => line.includes('<w:pStyle w:val="TOC1"/>'));
    const leader = '<w:r><w:rPr><w:rStyle w:val="Leader"/><w:b w:val="0"/><w:bCs w:val="0"/></w:rPr><w:tab/></w:r>';
    expect(entry.split(leader)).toHaveLength(2);
    expect(entry.match(/<w:tab\/>/g)).toHaveLength(2);
  });

  it('has no stop for titles of annexes where a clause of a short title would end its line at it', () => {
    const entries = paragraphsIn(xml).filter((line) => line.includes('<w:pStyle w:val="TOC1"/>'));
    const cleared = '<w:tabs><w:tab w:val="clear" w:pos="1320"/></w:tabs>';
    const ofClauses = sample.contents.filter(({ rank }) => rank === 1).map(({ label }) => /^\d/.test(label));
    expect(new Set(ofClauses)).toEqual(new Set([true, false]));
    expect(entries.map((line) => line.includes(cleared))).toEqual(ofClauses);
  });

  it('gives the file its properties without a clock', () => {
    const core = partOf(file, 'docProps/core.xml');
    expect(core).toContain(`<dc:title>${sample.title}</dc:title>`);
    expect(core).toContain('<dc:subject>SLA-2026-0042, 0.3</dc:subject>');
    expect(core).toContain('<dc:creator>Ærø Hosting ApS; Søborg &amp; Ålsgård &lt;Logistik&gt; A/S</dc:creator>');
    expect(core.match(/2026-11-23T00:00:00Z/g)).toHaveLength(2);
  });

  it('is the same bytes when printed again', async () => {
    expect(Buffer.compare(await print(sampleDocument(language)), file)).toBe(0);
  });

  it('marks a draft on every page, the cover too, and a final nowhere', async () => {
    const mark = language === 'en' ? 'alt="DRAFT"' : 'alt="UDKAST"';
    for (const header of ['word/header1.xml', 'word/header2.xml']) expect(partOf(file, header)).toContain(mark);
    expect(partOf(file, 'word/header1.xml')).toMatch(/ path="m\d+,\d+l[^"]{500,}xe"/u);
    const final = partsOf(await print(sampleDocument(language, { status: 'final' })));
    expect(Object.values(final).filter((part) => part.includes('<w:pict>'))).toEqual([]);
  });
});

describe('numbers', () => {
  it('come from one multilevel list that is linked to the heading styles', async () => {
    const file = await print(sampleDocument('en'));
    const numbering = partOf(file, 'word/numbering.xml');
    const outline = /<w:abstractNum w:abstractNumId="0">.*?<\/w:abstractNum>/s.exec(numbering)?.[0] ?? '';
    expect(outline).toContain('<w:multiLevelType w:val="multilevel"/>');
    const texts = Array.from(outline.matchAll(/<w:pStyle w:val="(\w+)"\/>.*?<w:lvlText w:val="([^"]+)"/gs));
    expect(texts.map(([, style, text]) => [style, text])).toEqual([
      ['Heading1', '%1'],
      ['Heading2', '%1.%2'],
      ['Clause3', '(%3)'],
      ['Clause4', '(%4)'],
    ]);
    expect(partOf(file, 'word/styles.xml')).toMatch(/w:styleId="Heading2">.*?<w:numPr><w:ilvl w:val="1"\/>/s);
  });

  it('start again in each annex and nowhere else', async () => {
    const file = await print(sampleDocument('en'));
    const numbering = partOf(file, 'word/numbering.xml');
    expect(numbering.match(/<w:startOverride w:val="1"\/>/g)).toHaveLength(8);
    const xml = partOf(file, 'word/document.xml');
    const annex = xml.slice(xml.indexOf('"AnnexHeading"'), xml.lastIndexOf('"AnnexHeading"'));
    expect(new Set(annex.match(/w:numId w:val="\d+"/g))).toEqual(new Set(['w:numId w:val="3"']));
  });

  it('stand beside the text of a clause without a title', async () => {
    const xml = await documentXml(
      body(titled('1', 'one', 'One', numbered('1.1', 'text', ['Text beside the number.']))),
    );
    expect(xml).toMatch(/<w:pStyle w:val="Clause2"\/><w:numPr><w:ilvl w:val="1"\/>.*?Text beside the number\./s);
    expect(xml).not.toContain('BodyText');
  });
});

describe('what a user wrote', () => {
  it('never becomes markup', async () => {
    const blocks = HOSTILE_TEXTS.map((text, index) => paragraph(`p${index}`, text, blank('x', text)));
    const hostile = { ...body(...blocks), title: HOSTILE_TEXTS.join(' '), parties: HOSTILE_TEXTS };
    const xml = await documentXml(hostile);
    expect(xml.match(/<w:p>/g)).toHaveLength(HOSTILE_TEXTS.length);
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
    expect(paragraphsOf(xml)[0]).toContain(HOSTILE_TEXTS[0]);
  });

  it('links to the web and to mail only', async () => {
    const file = await print(
      body(paragraph('p', link('https://example.com/?a=1&b="2"', 'web'), link('javascript:alert(1)', 'script'))),
    );
    const relationships = partOf(file, 'word/_rels/document.xml.rels');
    expect(relationships).toContain('Target="https://example.com/?a=1&amp;b=%222%22" TargetMode="External"');
    expect(relationships).not.toContain('javascript');
    expect(paragraphsOf(partOf(file, 'word/document.xml'))).toEqual(['webscript']);
  });

  it('shows what is missing in brackets and in colour', async () => {
    const xml = await documentXml(body(paragraph('p', 'Name: ', blank('name', 'legal name'))));
    expect(xml).toContain('<w:rStyle w:val="Blank"/></w:rPr><w:t xml:space="preserve">[legal name]</w:t>');
  });
});

describe('layout', () => {
  it('has room between words and the rule of a table below them', async () => {
    const columns = [1, 1].map((width) => ({ width, align: 'left' as const }));
    const xml = await documentXml(
      body(paragraph('p', 'Above'), table('t', 'A table', columns, [['a', 'b']]), paragraph('q', 'Below')),
    );
    const after = (text: string): number =>
      Number(new RegExp(`w:after="(\\d+)"/></w:pPr><w:r><w:t xml:space="preserve">${text}<`).exec(xml)?.[1] ?? 0);
    expect(after('Above')).toBeGreaterThan(20 * houseStyle.text.after);
    expect(after('Below')).toBe(0);
  });

  it('starts annexes on a page of their own, the body where the contents end', async () => {
    const xml = await documentXml(sampleDocument('en'));
    const starting = Array.from(xml.matchAll(/<w:pStyle w:val="(\w+)"\/><w:pageBreakBefore\/>/g), ([, style]) => style);
    expect(starting).toEqual(['ContentsHeading', 'AnnexHeading', 'AnnexHeading']);
  });

  it('holds signatures to the end of what is signed: a paragraph of two lines, or two of one', async () => {
    const long = 'It takes more than one line. '.repeat(5).trim();
    expect(await heldOf('First.', long)).toEqual([false, true]);
    expect(await heldOf('First.', 'Second.', 'Third.')).toEqual([false, true, true]);
  });

  it('keeps two tables apart and ends with a paragraph', async () => {
    const one = table('t', 'A table', [{ width: 1, align: 'left' }], [['Head'], ['Cell']]);
    const xml = await documentXml(body(one, { ...one, id: 't2' }));
    expect(xml).not.toContain('</w:tbl><w:tbl>');
    expect(xml).not.toContain('</w:tbl><w:sectPr>');
  });

  it('has nothing in the margins of the cover, and no cover without a cover section', async () => {
    const file = await print(sampleDocument('en', { status: 'final' }));
    expect(partOf(file, 'word/document.xml')).toContain('<w:titlePg/>');
    expect(paragraphsOf(partOf(file, 'word/header2.xml')).join('')).toBe('');
    expect(paragraphsOf(partOf(file, 'word/footer2.xml')).join('')).toBe('');
    expect(await documentXml(body(paragraph('p', 'Text')))).not.toContain('<w:titlePg/>');
  });

  it('counts pages with fields of Word', async () => {
    const footer = partOf(await print(sampleDocument('en')), 'word/footer1.xml');
    expect(fieldsOf(footer).map(({ instruction }) => instruction)).toEqual(['PAGE', 'NUMPAGES']);
    expect(paragraphsOf(footer)).toEqual(['Version 0.3\tPage 2 of 8']);
  });

  it('prints a table whose rows are short as rectangular as the schema wants it', async () => {
    const columns = [1, 1, 1].map((width) => ({ width, align: 'left' as const }));
    const ragged = { ...table('t', 'A table', columns, [['a', 'b', 'c']]), rows: [{ id: 'r', cells: [] }] };
    const xml = await documentXml(body(ragged));
    expect(xml.match(/<w:tc>/g)).toHaveLength(6);
    expect(xml).not.toContain('</w:tcPr></w:tc>');
  });

  it('prints an empty document', async () => {
    const nothing = sampleDocument('en', { sections: [], contents: [], parties: [], number: null, version: null });
    expect(partOf(await print(nothing), 'word/document.xml')).toContain('<w:sectPr>');
    expect(inlines()).toEqual([]);
  });
});

/** Which of the last paragraphs of a contract are kept on the page of its signatures. */
async function heldOf(...texts: readonly string[]): Promise<readonly boolean[]> {
  const sample = sampleDocument('en');
  const blocks = texts.map((text, at) => paragraph(`last-${at}`, text));
  const signatures = sample.sections.filter(({ kind }) => kind === 'signatures');
  const sections = [{ kind: 'body' as const, id: 'body', blocks }, ...signatures];
  const written = await documentXml({ ...sample, sections, contents: [] });
  return texts.map((text) => new RegExp(`<w:keepNext/><w:keepLines/></w:pPr>(?:(?!</w:p>).)*>${text}<`).test(written));
}
