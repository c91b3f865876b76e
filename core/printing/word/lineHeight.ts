import { twips } from '#core/printing/word/units.ts';

/** How far the letters of a font reach above and below the line they stand on, as multiples of the size. */
export interface Reach {
  readonly ascent: number;
  readonly descent: number;
}

/** Height in twips of the first line of a paragraph, and of every other. */
export interface LineHeights {
  readonly first: number;
  readonly other: number;
}

const DOTS_PER_TWIP = 6;

/** A size of letters in the dots that LibreOffice measures them in: a letter is a whole number of dots wide and high. */
export const dotsOf = (size: number): number => DOTS_PER_TWIP * twips(size);

/** What Word writes for lines as high as the font asks for. */
const SINGLE = 240;
/** A twentieth: LibreOffice knows whole hundredths only, of which the others are none in Word's count. */
const STEP = SINGLE / 20;

/** The line height as Word writes it, nearest to a multiple of the size in the steps that all programs agree on. */
export function wordLine(lineHeight: number, { ascent, descent }: Reach): number {
  return STEP * Math.round((SINGLE * lineHeight) / (ascent + descent) / STEP);
}

/**
 * Heights that LibreOffice gives to the lines of a paragraph. It counts in twips: it cuts the first line down to the
 * wanted share, and takes the share that is not wanted off every other.
 */
export function lineHeights(size: number, lineHeight: number, reach: Reach): LineHeights {
  const single = singleLine(size, reach);
  const percent = (100 * wordLine(lineHeight, reach)) / SINGLE;
  if (percent >= 100) {
    const height = single + Math.floor((single * (percent - 100)) / 100);
    return { first: height, other: height };
  }
  return {
    first: Math.floor((single * percent) / 100),
    other: single - Math.floor((single * (100 - percent)) / 100),
  };
}

function singleLine(size: number, { ascent, descent }: Reach): number {
  const dots = dotsOf(size);
  return Math.round((Math.round(dots * ascent) + Math.round(dots * descent)) / DOTS_PER_TWIP);
}
