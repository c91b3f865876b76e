import { Inflate } from 'fflate';
import { Refusal } from './problem.ts';

/** The largest file that is opened, and the most it may unpack to, in bytes. */
export const LARGEST_FILE = 50_000_000;
const MOST_UNPACKED = 200_000_000;
const MOST_ENTRIES = 5_000;

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED = 0x0001;
const STORED = 0;
const DEFLATED = 8;
const SLICE = 65_536;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: Uint8Array;
  readonly length: number;
}

/** The files in a zip file, each unpacked when it is asked for and never beyond the length it claims. */
export class ZipFile {
  readonly #entries: ReadonlyMap<string, Entry>;

  /** Throws a `Refusal` for what is no zip file, for bombs, and where two readers could see different files in it. */
  constructor(bytes: Uint8Array) {
    if (bytes.length > LARGEST_FILE) throw new Refusal({ kind: 'tooLarge', limit: LARGEST_FILE });
    this.#entries = entriesOf(bytes);
  }

  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /** What the file holds under that name, or `null`. */
  read(name: string): Uint8Array | null {
    const entry = this.#entries.get(name);
    return entry === undefined ? null : unpacked(entry);
  }
}

function entriesOf(bytes: Uint8Array): ReadonlyMap<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return listed(view, bytes);
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal({ kind: 'damaged', part: '' });
    throw error;
  }
}

/** Only what the directory at the end lists is there, and it must agree with what stands before each entry. */
function listed(view: DataView, bytes: Uint8Array): ReadonlyMap<string, Entry> {
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw new Refusal({ kind: 'tooLarge', limit: MOST_ENTRIES });
  const entries = new Map<string, Entry>();
  const taken = new Set<string>();
  let total = 0;
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== CENTRAL) throw new Refusal({ kind: 'damaged', part: '' });
    const entry = entryAt(view, bytes, at);
    total += entry.length;
    if (total > MOST_UNPACKED) throw new Refusal({ kind: 'tooLarge', limit: MOST_UNPACKED });
    const name = entry.name.toLowerCase();
    if (taken.has(name) || isAstray(name)) throw new Refusal({ kind: 'hostile', part: entry.name });
    taken.add(name);
    entries.set(entry.name, entry);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOf(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new Refusal({ kind: 'notWord' });
}

function entryAt(view: DataView, bytes: Uint8Array, at: number): Entry {
  const name = nameAt(bytes, at + 46, view.getUint16(at + 28, true));
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const packedLength = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  if ((flags & ENCRYPTED) !== 0) throw new Refusal({ kind: 'protected' });
  const nameLength = view.getUint16(local + 26, true);
  const isTwofold = view.getUint32(local, true) !== LOCAL || nameAt(bytes, local + 30, nameLength) !== name;
  if (isTwofold || view.getUint16(local + 8, true) !== method) throw new Refusal({ kind: 'hostile', part: name });
  if (method !== STORED && method !== DEFLATED) throw new Refusal({ kind: 'damaged', part: name });
  const start = local + 30 + nameLength + view.getUint16(local + 28, true);
  if (start + packedLength > bytes.length) throw new Refusal({ kind: 'damaged', part: name });
  const packed = bytes.subarray(start, start + packedLength);
  return { name, method, packed, length: view.getUint32(at + 24, true) };
}

function nameAt(bytes: Uint8Array, at: number, length: number): string {
  let name = '';
  for (const byte of bytes.subarray(at, at + length)) name += String.fromCodePoint(byte);
  return name;
}

function isAstray(name: string): boolean {
  return name.startsWith('/') || name.includes('\\') || name.split('/').includes('..');
}

function unpacked({ name, method, packed, length }: Entry): Uint8Array {
  if (method === STORED) {
    if (packed.length !== length) throw new Refusal({ kind: 'hostile', part: name });
    return packed;
  }
  const whole = new Uint8Array(length);
  let used = 0;
  const inflate = new Inflate((chunk) => {
    if (used + chunk.length > length) throw new Refusal({ kind: 'hostile', part: name });
    whole.set(chunk, used);
    used += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += SLICE) {
      inflate.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal({ kind: 'damaged', part: name });
  }
  if (used !== length) throw new Refusal({ kind: 'damaged', part: name });
  return whole;
}
