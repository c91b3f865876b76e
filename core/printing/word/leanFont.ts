/** Rules for kerning, ligatures and alternates, which Word leaves off: half of a font, and nothing that is ever seen. */
const LEFT_OUT: ReadonlySet<string> = new Set(['BASE', 'DSIG', 'GDEF', 'GPOS', 'GSUB', 'STAT']);

const HEADER = 12;
const ENTRY = 16;
const ADJUSTMENT = 8;
const WHOLE_SUM = 0xb1b0afba;

interface Entry {
  readonly name: string;
  readonly checksum: number;
  readonly bytes: Uint8Array;
}

/** The same TrueType font with every character it has, without what Word makes no use of. */
export function leanFont(font: Uint8Array): Uint8Array {
  const entries = entriesOf(font).filter(({ name }) => !LEFT_OUT.has(name));
  const start = HEADER + ENTRY * entries.length;
  const length = entries.reduce((sum, { bytes }) => sum + padded(bytes.length), start);
  const lean = new Uint8Array(length);
  const view = new DataView(lean.buffer);
  writeHeader(view, font, entries.length);
  let offset = start;
  entries.forEach(({ name, checksum, bytes }, index) => {
    const at = HEADER + ENTRY * index;
    for (let letter = 0; letter < 4; letter += 1) view.setUint8(at + letter, name.codePointAt(letter) ?? 0);
    view.setUint32(at + 4, checksum);
    view.setUint32(at + 8, offset);
    view.setUint32(at + 12, bytes.length);
    lean.set(bytes, offset);
    if (name === 'head') view.setUint32(offset + ADJUSTMENT, 0);
    offset += padded(bytes.length);
  });
  adjust(view, entries);
  return lean;
}

function entriesOf(font: Uint8Array): readonly Entry[] {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  return Array.from({ length: view.getUint16(4) }, (_, index) => {
    const at = HEADER + ENTRY * index;
    const offset = view.getUint32(at + 8);
    return {
      name: String.fromCodePoint(...font.subarray(at, at + 4)),
      checksum: view.getUint32(at + 4),
      bytes: font.subarray(offset, offset + view.getUint32(at + 12)),
    };
  });
}

/** The numbers after the count let a reader search the tables by halves. */
function writeHeader(view: DataView, font: Uint8Array, count: number): void {
  for (let index = 0; index < 4; index += 1) view.setUint8(index, font[index] ?? 0);
  const halvings = Math.floor(Math.log2(count));
  const range = ENTRY * 2 ** halvings;
  view.setUint16(4, count);
  view.setUint16(6, range);
  view.setUint16(8, halvings);
  view.setUint16(10, ENTRY * count - range);
}

/** Sets the number that makes the sum over the whole file what the format wants. */
function adjust(view: DataView, entries: readonly Entry[]): void {
  let sum = 0;
  for (let at = 0; at < view.byteLength; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  const head = entries.findIndex(({ name }) => name === 'head');
  if (head < 0) return;
  const offset = view.getUint32(HEADER + ENTRY * head + 8);
  view.setUint32(offset + ADJUSTMENT, (WHOLE_SUM - sum) >>> 0);
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}
