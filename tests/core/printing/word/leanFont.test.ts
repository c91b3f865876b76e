import { describe, expect, it } from 'vitest';
import { readFontFile } from '#core/printing/word/fontFile.ts';
import { leanFont } from '#core/printing/word/leanFont.ts';
import { typeface } from '#tests/builders/typeface.ts';

const wordsOf = (bytes: Uint8Array): number[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.length / 4 }, (_, index) => view.getUint32(4 * index));
};

describe('leanFont', () => {
  const lean = leanFont(typeface.regular);

  it('keeps every letter and its width', () => {
    const before = readFontFile(typeface.regular);
    const after = readFontFile(lean);
    for (const letter of 'aÆøÅ€–§→ ') {
      const codePoint = letter.codePointAt(0) ?? 0;
      expect(after.widthOf(codePoint)).toBe(before.widthOf(codePoint));
    }
    expect(after.height).toBe(before.height);
  });

  it('is half the size', () => {
    expect(lean.length).toBeLessThan(typeface.regular.length / 2);
  });

  it('has the checksum that font readers ask for', () => {
    expect(wordsOf(lean).reduce((sum, word) => (sum + word) >>> 0, 0)).toBe(0xb1b0afba);
  });
});

describe('readFontFile', () => {
  it('measures letters as the font draws them', () => {
    const font = readFontFile(typeface.regular);
    expect(font.height).toBeCloseTo(1.371, 3);
    expect(font.widthOf(0x20)).toBeLessThan(font.widthOf(0x4d));
  });

  it('makes do with a file that is no font', () => {
    expect(readFontFile(new Uint8Array(7)).widthOf(0x41)).toBe(0.5);
  });
});
