import { viewOf } from '#core/printing/word/fontTables.ts';

/** Characters that follow one another and are drawn by glyphs that follow one another. */
interface Segment {
  readonly start: number;
  end: number;
  readonly delta: number;
}

const HEADER = 12;
const SUBTABLE = 16;
const LAST: Segment = { start: 0xffff, end: 0xffff, delta: 1 };

/** A font's table from character to glyph for Unicode's first plane (format 4); the characters come in ascending order. */
export function characterMapOf(characters: readonly (readonly [codePoint: number, glyph: number])[]): Uint8Array {
  const segments = [...segmentsOf(characters), LAST];
  const length = SUBTABLE + 8 * segments.length;
  const table = new Uint8Array(HEADER + length);
  const view = viewOf(table);
  view.setUint16(2, 1);
  view.setUint16(4, 3);
  view.setUint16(6, 1);
  view.setUint32(8, HEADER);
  writeFormat(view, length, segments.length);
  const ends = HEADER + 14;
  const starts = ends + 2 * segments.length + 2;
  segments.forEach(({ start, end, delta }, index) => {
    view.setUint16(ends + 2 * index, end);
    view.setUint16(starts + 2 * index, start);
    view.setUint16(starts + 2 * (segments.length + index), delta & 0xffff);
  });
  return table;
}

/** The numbers after the count let a reader search the segments by halves. */
function writeFormat(view: DataView, length: number, count: number): void {
  const halvings = Math.floor(Math.log2(count));
  const range = 2 * 2 ** halvings;
  view.setUint16(HEADER, 4);
  view.setUint16(HEADER + 2, length);
  view.setUint16(HEADER + 6, 2 * count);
  view.setUint16(HEADER + 8, range);
  view.setUint16(HEADER + 10, halvings);
  view.setUint16(HEADER + 12, 2 * count - range);
}

function segmentsOf(characters: readonly (readonly [number, number])[]): readonly Segment[] {
  const segments: Segment[] = [];
  for (const [codePoint, glyph] of characters) {
    const last = segments.at(-1);
    const delta = glyph - codePoint;
    if (last !== undefined && last.end === codePoint - 1 && last.delta === delta) last.end = codePoint;
    else segments.push({ start: codePoint, end: codePoint, delta });
  }
  return segments;
}
