import type { Reach } from '#core/printing/word/lineHeight.ts';

/** What a TrueType file says of the room its letters take. Lengths are multiples of the size. */
export interface FontFile extends Reach {
  readonly widthOf: (codePoint: number) => number;
  /** Number of the glyph that draws the character; 0 where there is none. */
  readonly glyphOf: (codePoint: number) => number;
}

const AVERAGE_LETTER = 0.5;
const AVERAGE_REACH: Reach = { ascent: 0.95, descent: 0.25 };

/** Reads only what measuring needs. A file it cannot read measures like an average typeface. */
export function readFontFile(bytes: Uint8Array): FontFile {
  try {
    return measured(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (trouble) {
    if (trouble instanceof RangeError) return { ...AVERAGE_REACH, widthOf: () => AVERAGE_LETTER, glyphOf: () => 0 };
    throw trouble;
  }
}

function measured(file: DataView): FontFile {
  const tables = tableOffsets(file);
  const at = (name: string): number => {
    const offset = tables.get(name);
    if (offset === undefined) throw new RangeError(`The font has no table ${name}.`);
    return offset;
  };
  const unit = file.getUint16(at('head') + 18);
  const hhea = at('hhea');
  const ascent = file.getInt16(hhea + 4) / unit;
  const descent = (file.getInt16(hhea + 8) - file.getInt16(hhea + 6)) / unit;
  const lastWidth = file.getUint16(hhea + 34) - 1;
  const hmtx = at('hmtx');
  const glyphOf = characterMap(file, at('cmap'));
  const known = new Map<number, number>();
  const widthOf = (codePoint: number): number => {
    const found = known.get(codePoint);
    if (found !== undefined) return found;
    const width = file.getUint16(hmtx + 4 * Math.min(glyphOf(codePoint), lastWidth)) / unit;
    known.set(codePoint, width);
    return width;
  };
  return { ascent, descent, widthOf, glyphOf };
}

function tableOffsets(file: DataView): ReadonlyMap<string, number> {
  const offsets = new Map<string, number>();
  for (let index = 0; index < file.getUint16(4); index += 1) {
    const entry = 12 + 16 * index;
    const name = String.fromCodePoint(...[0, 1, 2, 3].map((letter) => file.getUint8(entry + letter)));
    offsets.set(name, file.getUint32(entry + 8));
  }
  return offsets;
}

/** Glyph of a code point, 0 where there is none, by the map of Unicode's first plane (format 4). */
function characterMap(file: DataView, cmap: number): (codePoint: number) => number {
  const table = firstPlaneMap(file, cmap);
  const segments = file.getUint16(table + 6) / 2;
  const ends = table + 14;
  const starts = ends + 2 * segments + 2;
  const deltas = starts + 2 * segments;
  const ranges = deltas + 2 * segments;
  return (codePoint) => {
    let segment = 0;
    while (segment < segments && file.getUint16(ends + 2 * segment) < codePoint) segment += 1;
    if (codePoint > 0xffff || segment === segments) return 0;
    const start = file.getUint16(starts + 2 * segment);
    if (start > codePoint) return 0;
    const delta = file.getUint16(deltas + 2 * segment);
    const range = file.getUint16(ranges + 2 * segment);
    if (range === 0) return (codePoint + delta) & 0xffff;
    const glyph = file.getUint16(ranges + 2 * segment + range + 2 * (codePoint - start));
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  };
}

function firstPlaneMap(file: DataView, cmap: number): number {
  for (let index = 0; index < file.getUint16(cmap + 2); index += 1) {
    const table = cmap + file.getUint32(cmap + 4 + 8 * index + 4);
    if (file.getUint16(table) === 4) return table;
  }
  throw new RangeError('The font has no map of format 4.');
}
