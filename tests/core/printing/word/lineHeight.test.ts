import { describe, expect, it } from 'vitest';
import { loadTypeface } from '#cli/typeface.ts';
import { readFontFile } from '#core/printing/word/fontFile.ts';
import { lineHeights, wordLine } from '#core/printing/word/lineHeight.ts';

const serif = readFontFile(loadTypeface('sourceSerif4').regular);
const sans = readFontFile(loadTypeface('sourceSans3').regular);
const share = (percent: number, { ascent, descent }: typeof serif): number => (percent / 100) * (ascent + descent);

describe('lines as high as the font asks for', () => {
  it.each([
    [8, 220, 228],
    [9.5, 261, 271],
    [10.5, 288, 299],
    [13, 357, 370],
    [13.5, 370, 385],
    [15.5, 425, 442],
    [23.5, 645, 669],
    [28, 768, 798],
  ])('are those LibreOffice was seen to give to %s points', (size, inSerif, inSans) => {
    const single = (font: typeof serif) => lineHeights(size, share(100, font), font);
    expect(single(serif)).toEqual({ first: inSerif, other: inSerif });
    expect(single(sans)).toEqual({ first: inSans, other: inSans });
  });
});

describe('lines as high as a share of that', () => {
  it.each([
    [85, 244, 245],
    [90, 259, 260],
    [95, 273, 274],
    [105, 302, 302],
    [110, 316, 316],
  ])('are cut down, the first more than the others (%s%%)', (percent, first, other) => {
    expect(lineHeights(10.5, share(percent, serif), serif)).toEqual({ first, other });
  });
});

describe('the line height in the file', () => {
  it('is a whole number of percents for LibreOffice and of its own unit for Word', () => {
    for (let lineHeight = 1; lineHeight < 1.6; lineHeight += 0.01) {
      const line = wordLine(lineHeight, serif);
      expect((line * 100) % 240).toBe(0);
      expect(Math.abs(line / 240 - lineHeight / 1.371)).toBeLessThan(0.0251);
    }
  });
});
