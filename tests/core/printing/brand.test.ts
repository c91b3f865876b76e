import { describe, expect, it } from 'vitest';
import { loadTypeface } from '#cli/typeface.ts';
import { LANGUAGES } from '#core/agreement/language.ts';
import type { Brand } from '#core/brand/brand.ts';
import { newBrand } from '#core/brand/brand.ts';
import { houseStyle } from '#core/printing/houseStyle.ts';
import { HOUSE_LOOK, lookOf } from '#core/printing/look.ts';
import { footerLine, headerLine } from '#core/printing/marginLines.ts';
import { pageWords } from '#core/printing/pdf/pageWords.ts';
import { printPdf } from '#core/printing/pdf/printPdf.ts';
import { printWord } from '#core/printing/word/printWord.ts';
import { toBase64 } from '#core/brand/base64.ts';
import { aBrand } from '#tests/builders/brands.ts';
import { logoFile } from '#tests/builders/pictures.ts';
import { sampleDocument } from '#tests/builders/sampleDocument.ts';
import { partOf, partsOf } from '#tests/files/wordFile.ts';

const word = async (brand: Brand | null, language: 'en' | 'da' = 'en') =>
  (await printWord(sampleDocument(language), loadTypeface(brand?.typeface), {}, brand)).bytes;
const pdf = async (brand: Brand | null, language: 'en' | 'da' = 'en') =>
  (await printPdf(sampleDocument(language), loadTypeface(brand?.typeface), {}, brand)).bytes;

const idOf = (bytes: Uint8Array) => /\/ID \[(<[0-9a-f]+>)/.exec(Buffer.from(bytes).toString('latin1'))?.[1];

const sizes = (width: number, height: number) => {
  const logo = {
    png: toBase64(logoFile(width, height)),
    alt: { en: '', da: '' },
    side: 'left',
    onEveryPage: true,
  } as const;
  return lookOf({ ...newBrand('Firm'), logo }, sampleDocument('en')).logo;
};

const pageParts = (words: readonly string[]) => words.map((page) => page.split('\n'));

describe('without a brand', () => {
  it('a Word file has nothing of one', async () => {
    const parts = partsOf(await word(null));
    const all = Object.values(parts).join('');
    expect(Object.keys(parts).filter((path) => /theme|media|header\d\.xml\.rels/.test(path))).toEqual([]);
    expect(all).not.toMatch(/Sender|themeColor|w:drawing/);
  });

  it('the look is that of the house', () => {
    expect(lookOf(null, sampleDocument('en'))).toBe(HOUSE_LOOK);
  });
});

describe('the same brand', () => {
  it.each(LANGUAGES)('gives the same bytes (%s)', async (language) => {
    expect(await word(aBrand(), language)).toEqual(await word(structuredClone(aBrand()), language));
    expect(await pdf(aBrand(), language)).toEqual(await pdf(structuredClone(aBrand()), language));
  });
});

describe('a branded Word file', () => {
  it('has the colours of the firm in its styles and its theme, and none in its text', async () => {
    const file = await word(aBrand());
    const styles = partOf(file, 'word/styles.xml');
    expect(styles).toMatch(/w:styleId="Heading1">.*?<w:color w:val="800020" w:themeColor="accent2"\/>/);
    expect(styles).toMatch(/w:styleId="Hyperlink">.*?<w:color w:val="0B5345" w:themeColor="accent1"\/>/);
    expect(styles).not.toContain(houseStyle.colour.accent);
    expect(partOf(file, 'word/theme/theme1.xml')).toContain('<a:accent2><a:srgbClr val="800020"/></a:accent2>');
    expect(partOf(file, 'word/document.xml')).not.toMatch(/w:color |w:rFonts|w:sz /);
  });

  it('is set in the typeface of the firm', async () => {
    const file = await word(aBrand({ typeface: 'sourceSans3' }));
    expect(partOf(file, 'word/styles.xml')).toContain('w:ascii="Source Sans 3"');
    expect(partOf(file, 'word/fontTable.xml')).toMatch(/w:name="Source Sans 3">.*<w:family w:val="swiss"\/>/);
  });

  it.each([
    ['en', 'Ærø Hosting', 'Contract SLA-2026-0042 · Service Level Agreement', 'CVR no. 25052943'],
    ['da', 'Ærø Hosting, logo', 'Kontrakt SLA-2026-0042 · Serviceniveauaftale', 'CVR-nr. 25052943'],
  ] as const)('has logo, margins and address in %s', async (language, alt, header, cvr) => {
    const file = await word(aBrand(), language);
    expect(partOf(file, 'word/header1.xml')).toContain(`descr="${alt}"`);
    expect(partOf(file, 'word/header2.xml')).toContain(`descr="${alt}"`);
    expect(partOf(file, 'word/header1.xml')).toContain(header);
    expect(partOf(file, 'word/footer1.xml')).toMatch(/NUMPAGES/);
    expect(partOf(file, 'word/document.xml')).toContain(cvr);
  });

  it('counts its pages once, where the firm wants them', async () => {
    const footer = { en: 'Page {page} of {pages}', da: '' };
    const file = partOf(await word(aBrand({ footer })), 'word/footer1.xml');
    expect(file.match(/ PAGE /g)).toHaveLength(1);
    expect(file.match(/ NUMPAGES /g)).toHaveLength(1);
  });

  it('has no logo that nobody chose, and one on the cover only if so wished', async () => {
    const { logo } = aBrand();
    const none = partsOf(await word(aBrand({ logo: null })));
    expect(Object.values(none).join('')).not.toContain('w:drawing');
    if (logo === null) throw new Error('The brand has a logo.');
    const coverOnly = await word(aBrand({ logo: { ...logo, onEveryPage: false } }));
    expect(partOf(coverOnly, 'word/header1.xml')).not.toContain('w:drawing');
    expect(partOf(coverOnly, 'word/header2.xml')).toContain('w:drawing');
  });
});

describe('a branded PDF file', () => {
  it('says on its pages what the brand says', async () => {
    const brand = aBrand();
    const [cover, second] = pageParts(await pageWords(sampleDocument('da'), loadTypeface(brand.typeface), {}, brand));
    expect(cover?.slice(0, 3)).toEqual(['Ærø Hosting ApS', 'Søndergade 1', '5970 Ærøskøbing']);
    expect(second?.join('\n')).toContain('Kontrakt SLA-2026-0042 · Serviceniveauaftale');
    expect(second?.join('\n')).toContain('Ærø Hosting ApS · 23. november 2026');
  });

  it('has an identifier of its own', async () => {
    const [one, other] = [await pdf(aBrand()), await pdf(aBrand({ name: 'Another' }))];
    expect(idOf(one)).toBeDefined();
    expect(idOf(one)).not.toBe(idOf(other));
  });
});

describe('the logo', () => {
  it.each([
    [1600, 200],
    [200, 1600],
    [1000, 1000],
    [24, 24],
  ])('of %d × %d pixels keeps its form within its room', (width, height) => {
    const placed = sizes(width, height);
    for (const [size, room] of [
      [placed?.onCover, houseStyle.logo.cover],
      [placed?.onPages, houseStyle.logo.running],
    ] as const) {
      if (size === undefined || size === null) throw new Error('The logo is placed.');
      expect(size.width / size.height).toBeCloseTo(width / height);
      expect(size.width).toBeLessThanOrEqual(room.width + 1e-9);
      expect(size.height).toBeLessThanOrEqual(room.height + 1e-9);
      expect(size.width).toBeLessThanOrEqual(width * houseStyle.logo.largestPixel + 1e-9);
    }
  });

  it('is said by the name of the firm where nobody said how', () => {
    expect(sizes(10, 10)?.alt).toBe('Logo of Firm');
  });

  it('has one end of the header to itself', () => {
    const { running } = sampleDocument('en');
    const look = (side: 'left' | 'right') => {
      const brand = aBrand({ header: { en: '', da: '' } });
      if (brand.logo === null) throw new Error('The brand has a logo.');
      return headerLine(running, lookOf({ ...brand, logo: { ...brand.logo, side } }, sampleDocument('en')));
    };
    expect(look('left')).toEqual({
      left: [],
      right: [{ kind: 'text', text: 'Service Level Agreement\u00a0· SLA-2026-0042' }],
    });
    expect(look('right').right).toEqual([]);
  });

  it('leaves the count of pages in the footer', () => {
    const { running } = sampleDocument('en');
    const look = lookOf(aBrand(), sampleDocument('en'));
    expect(footerLine(running, look).right.map(({ kind }) => kind)).toEqual(['text', 'page', 'text', 'pages']);
  });
});
