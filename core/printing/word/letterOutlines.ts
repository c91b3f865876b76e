import { readFontFile } from '#core/printing/word/fontFile.ts';
import { tablesOf, viewOf, type FontTables } from '#core/printing/word/fontTables.ts';
import { outlinesIn } from '#core/printing/word/glyphOutlines.ts';

/** In units of the font, upwards; a point off the line bends it. */
export interface OutlinePoint {
  readonly x: number;
  readonly y: number;
  readonly isOnLine: boolean;
}

export type Contour = readonly OutlinePoint[];

/** A word as it is drawn, one letter beside the other. */
export interface DrawnWord {
  readonly letters: readonly (readonly Contour[])[];
  readonly width: number;
  /** Units of the font to its size. */
  readonly unitsPerEm: number;
}

/** The word in the letters of a TrueType file. A letter that is made of other letters is left out. */
export function drawnWord(word: string, font: Uint8Array): DrawnWord {
  const tables = tablesOf(font);
  const unitsPerEm = headOf(tables).getUint16(UNITS);
  const { widthOf, glyphOf } = readFontFile(font);
  const outlineOf = outlinesIn(tables);
  let width = 0;
  const letters = Array.from(word, (letter) => {
    const codePoint = letter.codePointAt(0) ?? 0;
    const drawn = contoursOf(outlineOf(glyphOf(codePoint))).map((contour) =>
      contour.map((point) => ({ ...point, x: point.x + width })),
    );
    width += Math.round(widthOf(codePoint) * unitsPerEm);
    return drawn;
  });
  return { letters, width, unitsPerEm };
}

const UNITS = 18;

function headOf(tables: FontTables): DataView {
  const head = tables.get('head');
  if (head === undefined) throw new RangeError('The font has no table head.');
  return viewOf(head);
}

/** What a flag says of its point. */
const ON_LINE = 0x01;
const REPEATED = 0x08;
const ACROSS = { isShort: 0x02, isSame: 0x10 };
const UP = { isShort: 0x04, isSame: 0x20 };
const HEADER = 10;

function contoursOf(outline: Uint8Array): readonly Contour[] {
  if (outline.length === 0) return [];
  const view = viewOf(outline);
  const count = view.getInt16(0);
  if (count <= 0) return [];
  const ends = Array.from({ length: count }, (_, index) => view.getUint16(HEADER + 2 * index));
  const total = (ends.at(-1) ?? -1) + 1;
  let at = HEADER + 2 * count;
  at += 2 + view.getUint16(at);
  const flags: number[] = [];
  while (flags.length < total) {
    const flag = view.getUint8(at++);
    const times = (flag & REPEATED) === 0 ? 1 : 1 + view.getUint8(at++);
    for (let time = 0; time < times; time += 1) flags.push(flag);
  }
  const along = (axis: typeof ACROSS): readonly number[] => {
    let value = 0;
    return flags.map((flag) => {
      const isSame = (flag & axis.isSame) !== 0;
      if ((flag & axis.isShort) !== 0) value += isSame ? view.getUint8(at++) : -view.getUint8(at++);
      else if (!isSame) {
        value += view.getInt16(at);
        at += 2;
      }
      return value;
    });
  };
  const across = along(ACROSS);
  const up = along(UP);
  const points = flags.map((flag, index) => ({
    x: across[index] ?? 0,
    y: up[index] ?? 0,
    isOnLine: (flag & ON_LINE) !== 0,
  }));
  return ends.map((end, index) => points.slice((ends[index - 1] ?? -1) + 1, end + 1));
}
