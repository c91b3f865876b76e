import { describe, expect, it } from 'vitest';
import { alphabetsOf } from '#core/printing/word/alphabets.ts';
import { readFontFile } from '#core/printing/word/fontFile.ts';
import { tablesOf } from '#core/printing/word/fontTables.ts';
import { leanFont } from '#core/printing/word/leanFont.ts';
import { typeface } from '#tests/builders/typeface.ts';

const wordsOf = (bytes: Uint8Array): number[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.length / 4 }, (_, index) => view.getUint32(4 * index));
};

/** Length of the drawing of a letter, 0 where nothing is drawn. */
function outlineLength(font: Uint8Array, letter: string): number {
  const tables = tablesOf(font);
  const loca = tables.get('loca') ?? new Uint8Array();
  const view = new DataView(loca.buffer, loca.byteOffset, loca.byteLength);
  const isLong = (tables.get('head') ?? new Uint8Array())[51] === 1;
  const offset = (at: number) => (isLong ? view.getUint32(4 * at) : 2 * view.getUint16(2 * at));
  const glyph = readFontFile(font).glyphOf(letter.codePointAt(0) ?? 0);
  return offset(glyph + 1) - offset(glyph);
}

describe('leanFont', () => {
  const lean = leanFont(typeface.regular, alphabetsOf('Aftale'));

  it('keeps every letter that may be typed next, its width and its drawing', () => {
    const before = readFontFile(typeface.regular);
    const after = readFontFile(lean);
    for (const letter of 'aÆøÅéŁžș€–§→”½≥ ') {
      const codePoint = letter.codePointAt(0) ?? 0;
      expect(after.widthOf(codePoint)).toBe(before.widthOf(codePoint));
      const drawn = outlineLength(typeface.regular, letter);
      expect(outlineLength(lean, letter) - drawn).toBeGreaterThanOrEqual(0);
      expect(outlineLength(lean, letter) - drawn).toBeLessThan(4);
    }
    expect([after.ascent, after.descent]).toEqual([before.ascent, before.descent]);
  });

  it('leaves Word to find another font for alphabets the text is not written in', () => {
    const { glyphOf } = readFontFile(lean);
    expect(readFontFile(typeface.regular).glyphOf(0x416)).toBeGreaterThan(0);
    expect(glyphOf(0x416)).toBe(0);
    const written = leanFont(typeface.regular, alphabetsOf('Договор'));
    expect(readFontFile(written).glyphOf(0x416)).toBeGreaterThan(0);
    expect(outlineLength(written, 'Ж')).toBeGreaterThan(0);
  });

  it('is a fifth of the size', () => {
    expect(lean.length).toBeLessThan(typeface.regular.length / 5);
  });

  it('has the checksum that font readers ask for', () => {
    expect(wordsOf(lean).reduce((sum, word) => (sum + word) >>> 0, 0)).toBe(0xb1b0afba);
  });

  it('leaves alone what is no font', () => {
    expect(leanFont(new Uint8Array(7), alphabetsOf(''))).toEqual(new Uint8Array(7));
  });
});

describe('alphabetsOf', () => {
  it('goes by pages of Unicode, beyond the first plane too', () => {
    expect(alphabetsOf('a – Ω 🙂')).toEqual([0, 1, 2, 3, 0x20, 0x21, 0x22, 0x1f6]);
  });
});

describe('readFontFile', () => {
  it('measures letters as the font draws them', () => {
    const font = readFontFile(typeface.regular);
    expect([font.ascent, font.descent]).toEqual([1.036, 0.335]);
    expect(font.widthOf(0x20)).toBeLessThan(font.widthOf(0x4d));
  });

  it('makes do with a file that is no font', () => {
    expect(readFontFile(new Uint8Array(7)).widthOf(0x41)).toBe(0.5);
  });
});
