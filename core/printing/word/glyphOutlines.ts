import { viewOf, type FontTables } from '#core/printing/word/fontTables.ts';

interface Outlines {
  readonly glyf: Uint8Array;
  readonly loca: Uint8Array;
}

/** The outlines of the glyphs and of their parts; all others are empty and keep their numbers. */
export function keptOutlines(tables: FontTables, glyphs: Iterable<number>): Outlines {
  const outlineOf = outlinesIn(tables);
  const kept = withParts(glyphs, outlineOf);
  const count = viewOf(table(tables, 'maxp')).getUint16(4);
  const loca = new Uint8Array(4 * (count + 1));
  const offsets = viewOf(loca);
  let length = 0;
  for (let glyph = 0; glyph < count; glyph += 1) {
    offsets.setUint32(4 * glyph, length);
    if (kept.has(glyph)) length += padded(outlineOf(glyph).length);
  }
  offsets.setUint32(4 * count, length);
  const glyf = new Uint8Array(length);
  for (const glyph of kept) glyf.set(outlineOf(glyph), offsets.getUint32(4 * glyph));
  return { glyf, loca };
}

/** Says in the font's head that offsets are written long, as they are here. */
export function withLongOffsets(head: Uint8Array): Uint8Array {
  const changed = Uint8Array.from(head);
  viewOf(changed).setInt16(LOCA_FORMAT, 1);
  return changed;
}

const LOCA_FORMAT = 50;

/** The outline of each glyph as the font has it; empty for one without a picture. */
export function outlinesIn(tables: FontTables): (glyph: number) => Uint8Array {
  const glyf = table(tables, 'glyf');
  const loca = viewOf(table(tables, 'loca'));
  const isLong = viewOf(table(tables, 'head')).getInt16(LOCA_FORMAT) === 1;
  const offset = (glyph: number): number => (isLong ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph));
  return (glyph) => glyf.subarray(offset(glyph), offset(glyph + 1));
}

/** "Ø" may be drawn as an O with a stroke: the parts of what is kept are kept as well. */
function withParts(glyphs: Iterable<number>, outlineOf: (glyph: number) => Uint8Array): ReadonlySet<number> {
  const kept = new Set(glyphs);
  for (const glyph of kept) for (const part of partsOf(outlineOf(glyph))) kept.add(part);
  return kept;
}

const WORDS = 0x0001;
const SCALE = 0x0008;
const MORE = 0x0020;
const TWO_SCALES = 0x0040;
const MATRIX = 0x0080;

function partsOf(outline: Uint8Array): readonly number[] {
  const view = viewOf(outline);
  if (outline.length === 0 || view.getInt16(0) >= 0) return [];
  const parts: number[] = [];
  let flags = MORE;
  for (let at = 10; (flags & MORE) !== 0;) {
    flags = view.getUint16(at);
    parts.push(view.getUint16(at + 2));
    at += 4 + ((flags & WORDS) === 0 ? 2 : 4) + scaleLength(flags);
  }
  return parts;
}

function scaleLength(flags: number): number {
  if ((flags & SCALE) !== 0) return 2;
  if ((flags & TWO_SCALES) !== 0) return 4;
  return (flags & MATRIX) === 0 ? 0 : 8;
}

function table(tables: FontTables, name: string): Uint8Array {
  const found = tables.get(name);
  if (found === undefined) throw new RangeError(`The font has no table ${name}.`);
  return found;
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}
