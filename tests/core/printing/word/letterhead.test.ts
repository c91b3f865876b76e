import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#core/agreement/language.ts';
import { readLetterhead } from '#core/printing/word/letterhead/letterhead.ts';
import { remarkText } from '#core/printing/word/letterhead/remarks.ts';
import { printWord } from '#core/printing/word/printWord.ts';
import { aBrand } from '#tests/builders/brands.ts';
import { DANISH_STYLES, letterheadFile, relation, type LetterheadParts } from '#tests/builders/letterhead.ts';
import { LETTERHEADS } from '#tests/builders/letterheads.ts';
import { sampleDocument } from '#tests/builders/sampleDocument.ts';
import { typeface } from '#tests/builders/typeface.ts';
import { partsOf } from '#tests/files/wordFile.ts';

async function printedOn(changes: Partial<LetterheadParts> = {}, status: 'draft' | 'final' = 'draft') {
  const document = sampleDocument('da', { status });
  const running = { ...document.running, draftMark: status === 'draft' ? 'UDKAST' : null };
  const read = readLetterhead(letterheadFile(changes));
  if (!read.ok) throw new Error(read.problem.kind);
  return (await printWord({ ...document, running }, typeface, { letterhead: read.value }, aBrand())).bytes;
}

function remarksOf(changes: Partial<LetterheadParts> = {}): readonly string[] {
  const read = readLetterhead(letterheadFile(changes));
  return read.ok ? read.value.remarks.map(({ kind }) => kind) : [read.problem.kind];
}

const namesIn = (text: string, pattern: RegExp) => new Set(Array.from(text.matchAll(pattern), ([, id = '']) => id));

const HEADER = 'word/letterhead/headers-default.xml';

describe('a contract on the letterhead of a Danish firm', () => {
  it('has its header with the picture, its footer, its pages and its margins', async () => {
    const file = await printedOn();
    const parts = partsOf(file);
    expect(parts[HEADER]).toContain('descr="Ærø Hosting"');
    expect(parts['word/letterhead/footers-default.xml']).toContain('Ærø Hosting ApS · Side ');
    expect(Object.keys(unzipSync(file)).filter((path) => path.endsWith('.png'))).toEqual(['word/letterhead/part1.png']);
    expect(parts['word/document.xml']).toContain('<w:pgMar w:top="2268" w:right="1134" w:bottom="1418" w:left="1701"');
    expect(parts['word/document.xml']).not.toContain('Kære kunde');
  });

  it('is the same in every byte each time', async () => {
    expect(await printedOn()).toEqual(await printedOn());
  });

  it('has its styles by their Danish ids, which keep their look and number the clauses', async () => {
    const parts = partsOf(await printedOn());
    const { 'word/document.xml': xml = '', 'word/styles.xml': styles = '', 'word/numbering.xml': lists = '' } = parts;
    expect(xml).toContain('<w:pStyle w:val="Overskrift1"/>');
    expect(xml).toContain('<w:pStyle w:val="Titel"/>');
    expect(xml).toContain('<w:pStyle w:val="Brdtekst"/>');
    expect(xml).not.toMatch(/w:val="(?:Heading1|Title|BodyText)"/);
    const heading = /w:styleId="Overskrift1".*?<\/w:style>/.exec(styles)?.[0] ?? '';
    expect(heading).toContain('<w:numPr><w:ilvl w:val="0"/><w:numId w:val="6"/></w:numPr>');
    expect(heading).toContain('<w:color w:val="8A1538"/>');
    expect(lists).toMatch(/<w:num w:numId="6"><w:abstractNumId w:val="8"\/>/);
    const outline = /<w:abstractNum w:abstractNumId="8">.*?<\/w:abstractNum>/.exec(lists)?.[0] ?? '';
    expect(Array.from(outline.matchAll(/<w:pStyle w:val="([^"]+)"/g), ([, id]) => id)).toEqual([
      'Overskrift1',
      'Overskrift2',
      'Clause3',
      'Clause4',
    ]);
    // Their own list no longer numbers the style that ours does.
    expect(/<w:abstractNum w:abstractNumId="7">.*?<\/w:abstractNum>/.exec(lists)?.[0]).not.toContain('w:pStyle');
  });

  it('names no style and no list that is not there', async () => {
    const parts = partsOf(await printedOn());
    const xml = parts['word/document.xml'] ?? '';
    const sheet = parts['word/styles.xml'] ?? '';
    const there = namesIn(sheet, /w:styleId="([^"]+)"/g);
    const used = namesIn(xml + sheet, /<w:(?:pStyle|rStyle|tblStyle|basedOn|next) w:val="([^"]+)"/g);
    expect([...used].filter((id) => !there.has(id))).toEqual([]);
    const lists = namesIn(parts['word/numbering.xml'] ?? '', /<w:num w:numId="(\d+)"/g);
    expect([...namesIn(xml + sheet, /<w:numId w:val="(\d+)"/g)].filter((id) => id !== '0' && !lists.has(id))).toEqual(
      [],
    );
  });

  it('carries the mark of a draft on every page, and a final carries none', async () => {
    const draft = partsOf(await printedOn());
    expect(draft[HEADER]).toContain('alt="UDKAST"');
    const final = partsOf(await printedOn({}, 'final'));
    expect(Object.values(final).join('')).not.toContain('PowerPlusWaterMarkObject10');
  });

  it('has neither logo nor address of the brand, which stand on the letterhead already', async () => {
    const parts = partsOf(await printedOn());
    expect(parts['word/document.xml']).not.toContain('Søndergade');
    expect(Object.values(parts).join('')).not.toContain('rIdLogo');
  });

  it('has pages of our own kind where the file has none', async () => {
    const parts = partsOf(await printedOn({ section: '<w:pgSz w:w="11906" w:h="16838"/>', styles: '' }));
    expect(parts['word/document.xml']).toMatch(/<w:footerReference w:type="default" r:id="rIdOwn_footers"\/>/);
    expect(parts['word/letterhead/ownFooter.xml']).toContain('NUMPAGES');
    expect(parts['word/letterhead/ownHeader.xml']).toContain('UDKAST');
  });

  it('is made of a template, too', async () => {
    expect(remarksOf({ mainType: 'template.main+xml' })).not.toContain('notWord');
    expect((await printedOn({ mainType: 'template.main+xml' })).length).toBeGreaterThan(10_000);
  });
});

describe('what is said of a letterhead', () => {
  it.each([
    ['noPageNumber', { footer: '<w:p><w:r><w:t>Ærø Hosting ApS</w:t></w:r></w:p>' }],
    ['noHeadings', { styles: DANISH_STYLES.replaceAll('heading ', 'rubric ').replaceAll('Overskrift', 'Rubrik') }],
    ['noHeader', { section: '<w:footerReference w:type="default" r:id="rIdF"/>' }],
    ['noFooter', { section: '<w:headerReference w:type="default" r:id="rIdH"/>' }],
    [
      'narrow',
      {
        section:
          '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1000" w:right="3000" w:bottom="1000" w:left="3000"/>',
      },
    ],
    ['content', {}],
    ['noStyles', {}],
  ])('names %s, and in both languages', (kind, changes) => {
    expect(remarksOf(changes)).toContain(kind);
    const read = readLetterhead(letterheadFile(changes));
    const remark = read.ok ? read.value.remarks.find((one) => one.kind === kind) : undefined;
    if (remark === undefined) throw new Error('It is not named.');
    const [english = '', danish = ''] = LANGUAGES.map((language) => remarkText(remark, language));
    expect(english.length).toBeGreaterThan(10);
    expect(danish).not.toBe(english);
  });

  it('is nothing where nothing is lacking', () => {
    expect(remarksOf()).not.toContain('noPageNumber');
    expect(remarksOf()).not.toContain('external');
  });
});

describe('a hostile letterhead', () => {
  it.each([
    ['macros', { mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml' }],
    ['hostile', { more: { 'word/styles.xml': '<!DOCTYPE x [<!ENTITY a "b">]><w:styles/>' } }],
    ['hostile', { more: { '../evil.xml': '<a/>' } }],
    ['damaged', { styles: '<w:style>' }],
    [
      'damaged',
      { more: { 'word/document.xml': '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"/>' } },
    ],
    ['damaged', { section: '<w:pgSz w:w="2000" w:h="2000"/>' }],
  ])('is refused as %s', (kind, changes) => {
    expect(remarksOf(changes)).toEqual([kind]);
  });

  it('is refused where it is no Word file, or one with a password', () => {
    expect(readLetterhead(Buffer.from('hello'))).toMatchObject({ ok: false, problem: { kind: 'notWord' } });
    expect(readLetterhead(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).toMatchObject({
      ok: false,
      problem: { kind: 'protected' },
    });
  });

  it('fetches nothing: templates, pictures and data from elsewhere are left out and told', async () => {
    const changes = {
      settings: '<w:attachedTemplate r:id="rIdT"/>',
      settingsRelationships: relation('rIdT', 'attachedTemplate', 'https://evil.example/t.dotm', true),
      header:
        '<w:p><w:r><w:drawing><a:blip xmlns:a="x" r:link="rId9"/></w:drawing></w:r><w:hyperlink r:id="rId8"><w:r><w:t>x</w:t></w:r></w:hyperlink></w:p>',
      headerRelationships:
        relation('rId9', 'image', 'https://evil.example/track.png', true) +
        relation('rId8', 'hyperlink', 'javascript:alert(1)', true),
    };
    expect(remarksOf(changes)).toContain('external');
    const all = Object.values(partsOf(await printedOn(changes))).join('');
    expect(all).not.toMatch(/evil\.example|javascript:|attachedTemplate|r:link/);
  });

  it('runs nothing: objects and controls are left out and told', async () => {
    const changes = {
      header:
        '<w:p><w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" Type="Embed" ProgID="Package" r:id="rId7"/></w:object></w:r><w:r><w:t>Firm</w:t></w:r></w:p>',
      headerRelationships: relation('rId7', 'oleObject', 'embeddings/o.bin'),
      more: { 'word/embeddings/o.bin': 'MZ' },
    };
    expect(remarksOf(changes)).toContain('objects');
    const file = await printedOn(changes);
    expect(Object.keys(unzipSync(file)).filter((path) => path.endsWith('.bin'))).toEqual([]);
    expect(partsOf(file)[HEADER]).not.toContain('OLEObject');
    expect(partsOf(file)[HEADER]).toContain('Firm');
  });
});

describe('the small print on a letterhead', () => {
  const HASH = '3f2a91bc04de'.padEnd(64, '0');
  const partsOn = async (paper: Uint8Array) => {
    const read = readLetterhead(paper);
    if (!read.ok) throw new Error(read.problem.kind);
    const document = sampleDocument('en', { status: 'final' });
    return partsOf((await printWord(document, typeface, { letterhead: read.value, fingerprint: HASH })).bytes);
  };
  const MARK = 'Fingerprint 3f2a\u00a091bc\u00a004de';
  const count = (text = '') => text.split(MARK).length - 1;

  it('stands once in each footer, below all it has and as it stands there', async () => {
    const parts = await partsOn(LETTERHEADS['centred'] ?? new Uint8Array());
    const footer = parts['word/letterhead/footers-default.xml'] ?? '';
    expect([count(footer), count(parts['word/document.xml'])]).toEqual([1, 0]);
    const last = footer.slice(footer.lastIndexOf('<w:p>'));
    expect(last).toContain('<w:pPr><w:jc w:val="center"/></w:pPr>');
    expect(last).toContain('<w:rPr><w:color w:val="8A1538"/><w:sz w:val="13"/><w:szCs w:val="13"/></w:rPr>');
    expect(last).toContain(MARK);
  });

  it('takes the empty paragraph that Word puts below a table', async () => {
    const parts = await partsOn(LETTERHEADS['table'] ?? new Uint8Array());
    const [, below = ''] = (parts['word/letterhead/footers-default.xml'] ?? '').split('</w:tbl>');
    expect([below.match(/<w:p>/g)?.length, count(below)]).toEqual([1, 1]);
  });

  it.each([
    ['a drawing has the foot of the page', LETTERHEADS['bar']],
    [
      'the text does not give way to the footer',
      letterheadFile({
        section:
          '<w:footerReference w:type="default" r:id="rIdF"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1134" w:bottom="-1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/>',
      }),
    ],
  ])('stands below the text where %s', async (_, paper = new Uint8Array()) => {
    const parts = await partsOn(paper);
    expect(count(parts['word/letterhead/footers-default.xml'])).toBe(0);
    expect(count(parts['word/document.xml'])).toBe(1);
  });
});

const contentsOn = async (changes: Partial<LetterheadParts>) => partsOf(await printedOn(changes))['word/document.xml'];

it('Word is told to make contents anew whose pages nobody could count, and no others', async () => {
  expect(await contentsOn({})).toContain('<w:fldChar w:fldCharType="begin" w:dirty="true"/>');
  expect(await contentsOn({ styles: '' })).not.toContain('w:dirty');
});

it('a file that says nothing of its pages has those that they were counted for', async () => {
  const xml = partsOf(await printedOn({ section: '' }))['word/document.xml'];
  expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="');
});

it('a letterhead that was read serves a draft and a final alike', async () => {
  const read = readLetterhead(letterheadFile());
  if (!read.ok) throw new Error(read.problem.kind);
  const onIt = async (draftMark: string | null) => {
    const document = sampleDocument('da');
    const marked = { ...document, running: { ...document.running, draftMark } };
    return partsOf((await printWord(marked, typeface, { letterhead: read.value })).bytes)[HEADER];
  };
  const marks = [await onIt('UDKAST'), await onIt(null), await onIt('UDKAST')].map((xml) => xml?.includes('UDKAST'));
  expect(marks).toEqual([true, false, true]);
});
