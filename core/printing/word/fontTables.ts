/** A TrueType file is a directory of named tables. */
export type FontTables = ReadonlyMap<string, Uint8Array>;

const HEADER = 12;
const ENTRY = 16;
const ADJUSTMENT = 8;
const WHOLE_SUM = 0xb1b0afba;

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Throws a `RangeError` for what is no font. */
export function tablesOf(font: Uint8Array): FontTables {
  const view = viewOf(font);
  const tables = new Map<string, Uint8Array>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const at = HEADER + ENTRY * index;
    const name = String.fromCodePoint(...font.subarray(at, at + 4));
    const offset = view.getUint32(at + 8);
    tables.set(name, font.subarray(offset, offset + view.getUint32(at + 12)));
  }
  return tables;
}

/** A TrueType file of the tables, in their order. */
export function fontOf(tables: FontTables): Uint8Array {
  const start = HEADER + ENTRY * tables.size;
  const lengths = [...tables.values()].map(({ length }) => padded(length));
  const font = new Uint8Array(lengths.reduce((sum, length) => sum + length, start));
  const view = viewOf(font);
  writeHeader(view, tables.size);
  let offset = start;
  let at = HEADER;
  for (const [name, bytes] of tables) {
    font.set(bytes, offset);
    if (name === 'head') view.setUint32(offset + ADJUSTMENT, 0);
    for (let letter = 0; letter < 4; letter += 1) view.setUint8(at + letter, name.codePointAt(letter) ?? 0);
    view.setUint32(at + 4, sumOf(view, offset, padded(bytes.length)));
    view.setUint32(at + 8, offset);
    view.setUint32(at + 12, bytes.length);
    offset += padded(bytes.length);
    at += ENTRY;
  }
  adjust(view, tables);
  return font;
}

/** The numbers after the count let a reader search the tables by halves. */
function writeHeader(view: DataView, count: number): void {
  const halvings = Math.floor(Math.log2(count));
  const range = ENTRY * 2 ** halvings;
  view.setUint32(0, 0x00010000);
  view.setUint16(4, count);
  view.setUint16(6, range);
  view.setUint16(8, halvings);
  view.setUint16(10, ENTRY * count - range);
}

/** Sets the number that makes the sum over the whole file what the format wants. */
function adjust(view: DataView, tables: FontTables): void {
  const head = [...tables.keys()].indexOf('head');
  if (head < 0) return;
  const offset = view.getUint32(HEADER + ENTRY * head + 8);
  view.setUint32(offset + ADJUSTMENT, (WHOLE_SUM - sumOf(view, 0, view.byteLength)) >>> 0);
}

function sumOf(view: DataView, start: number, length: number): number {
  let sum = 0;
  for (let at = start; at < start + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}
