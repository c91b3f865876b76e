import { describe, expect, it } from 'vitest';
import { facesLike } from '#core/printing/word/knownWidths.ts';
import { readLetterhead } from '#core/printing/word/letterhead/letterhead.ts';
import { facesOf } from '#core/printing/word/measure.ts';
import { printWord } from '#core/printing/word/printWord.ts';
import { DANISH_STYLES, letterheadFile, relation } from '#tests/builders/letterhead.ts';
import { sampleDocument } from '#tests/builders/sampleDocument.ts';
import { typeface } from '#tests/builders/typeface.ts';
import { partsOf } from '#tests/files/wordFile.ts';

const faces = facesOf(typeface);
const times = (theirs: string | null, face: 'regular' | 'bold'): number =>
  facesLike(faces, typeface.name, theirs)[face]('Priorities', 9) / faces[face]('Priorities', 9);

describe('letters like those of a typeface that is not here', () => {
  it('are wider where the typeface is, and bold ones by their own measure', () => {
    expect(times('Verdana', 'regular')).toBeCloseTo(1.05 * (0.512 / 0.479), 5);
    expect(times('Verdana', 'bold')).toBeCloseTo(1.05 * (0.571 / 0.494), 5);
  });

  it('are as wide as each other where the typeface has one width for all', () => {
    const { regular, bold } = facesLike(faces, typeface.name, ' courier NEW ');
    expect(regular('Drift', 10)).toBeCloseTo(30.25, 5);
    expect(bold('Mål\u2011ø', 10)).toBeCloseTo(30.25, 5);
  });

  it('are never narrower than ours', () => {
    expect(times('Calibri', 'regular')).toBe(1);
    expect(times('Times New Roman', 'bold')).toBe(1);
  });

  it('are ours where nobody knows the typeface, or there is none', () => {
    expect(facesLike(faces, typeface.name, 'Ærø Grotesk')).toBe(faces);
    expect(facesLike(faces, typeface.name, null)).toBe(faces);
  });
});

const typefaceOf = (styles: string, latin?: string): string | null => {
  const theme = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Ærø"><a:themeElements><a:fontScheme name="Ærø"><a:majorFont><a:latin typeface="Georgia"/></a:majorFont><a:minorFont><a:latin typeface="${latin}"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>`;
  const file =
    latin === undefined
      ? letterheadFile({ styles })
      : letterheadFile({
          styles,
          relationships: relation('rIdT', 'theme', 'theme1.xml'),
          more: { 'word/theme1.xml': theme },
        });
  const read = readLetterhead(file);
  if (!read.ok) throw new Error(read.problem.kind);
  return read.value.typeface;
};
const defaults = (fonts: string): string =>
  `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts ${fonts}/></w:rPr></w:rPrDefault></w:docDefaults>`;
const paragraphStyle = (id: string, inside: string, more = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"${more}><w:name w:val="${id}"/>${inside}</w:style>`;
const NORMAL = paragraphStyle('Normal', '', ' w:default="1"');

const gridOn = async (name: string): Promise<string> => {
  const read = readLetterhead(letterheadFile({ styles: DANISH_STYLES.replaceAll('Carlito', name) }));
  if (!read.ok) throw new Error(read.problem.kind);
  const { bytes } = await printWord(sampleDocument('en'), typeface, { letterhead: read.value });
  return Array.from((partsOf(bytes)['word/document.xml'] ?? '').matchAll(/<w:gridCol [^>]*>/g), String).join('');
};

describe('the typeface of a letterhead', () => {
  it('is the one of the file where the style of its text names none', () => {
    expect(typefaceOf(DANISH_STYLES)).toBe('Carlito');
    expect(typefaceOf(defaults('w:hAnsi="Tahoma"') + NORMAL)).toBe('Tahoma');
  });

  it('is the one of the style of its text, or of what that is based on', () => {
    const fonts = '<w:rPr><w:rFonts w:ascii="Verdana"/></w:rPr>';
    const base = paragraphStyle('Base', fonts);
    expect(typefaceOf(defaults('w:ascii="Arial"') + paragraphStyle('Normal', fonts, ' w:default="1"'))).toBe('Verdana');
    expect(typefaceOf(base + paragraphStyle('Normal', '<w:basedOn w:val="Base"/>', ' w:default="1"'))).toBe('Verdana');
  });

  it('is that of its theme where the style names it so', () => {
    const styles = defaults('w:ascii="Arial" w:asciiTheme="minorHAnsi"') + NORMAL;
    expect(typefaceOf(styles, 'Verdana')).toBe('Verdana');
    expect(typefaceOf(styles, '')).toBe('Arial');
    expect(typefaceOf(styles)).toBe('Arial');
    expect(typefaceOf(defaults('w:asciiTheme="majorHAnsi"') + NORMAL, 'Verdana')).toBe('Georgia');
  });

  it('is unknown where no style tells, and styles based on each other in a circle end', () => {
    expect(typefaceOf(NORMAL)).toBeNull();
    expect(typefaceOf(paragraphStyle('Normal', '<w:basedOn w:val="Normal"/>', ' w:default="1"'))).toBeNull();
    expect(typefaceOf('')).toBeNull();
  });

  it('decides how wide the columns of a contract on it are', async () => {
    expect(await gridOn('Verdana')).not.toBe(await gridOn('Carlito'));
    expect(await gridOn('Calibri')).toBe(await gridOn('Carlito'));
  });
});
