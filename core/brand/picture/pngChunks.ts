import { LARGEST_PICTURE, LONGEST_SIDE, MOST_PIXELS, PictureRefusal } from './problem.ts';

/** What a PNG file says of itself. */
export interface PngHeader {
  readonly width: number;
  readonly height: number;
  /** Bits of a sample. */
  readonly depth: number;
  readonly kind: 'grey' | 'colour' | 'palette' | 'greyAlpha' | 'colourAlpha';
}

export interface PngChunks {
  readonly header: PngHeader;
  /** Red, green and blue of each colour that pixels name by number. */
  readonly palette: Uint8Array | null;
  /** What is seen through, as the kind of the picture has it. */
  readonly transparency: Uint8Array | null;
  /** The packed lines, as one. */
  readonly data: Uint8Array;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const KINDS: Readonly<Record<number, { readonly kind: PngHeader['kind']; readonly depths: readonly number[] }>> = {
  0: { kind: 'grey', depths: [1, 2, 4, 8, 16] },
  2: { kind: 'colour', depths: [8, 16] },
  3: { kind: 'palette', depths: [1, 2, 4, 8] },
  4: { kind: 'greyAlpha', depths: [8, 16] },
  6: { kind: 'colourAlpha', depths: [8, 16] },
};
const KNOWN: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'IDAT']);
const OVERHEAD = 12;

export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, at) => bytes[at] === byte);
}

/** The parts of a PNG file; sizes are judged before anything is unpacked. Throws a `PictureRefusal`. */
export function pngChunks(bytes: Uint8Array): PngChunks {
  if (!isPng(bytes)) throw new PictureRefusal('notPng');
  if (bytes.length > LARGEST_PICTURE) throw new PictureRefusal('tooLarge');
  const found = foundChunks(bytes);
  const content = (name: string): Uint8Array | null => found.get(name)?.[0] ?? null;
  const header = headerOf(content('IHDR') ?? new Uint8Array());
  const palette = content('PLTE');
  if (header.kind === 'palette' && (palette === null || palette.length % 3 !== 0)) throw new PictureRefusal('damaged');
  return { header, palette, transparency: content('tRNS'), data: joined(found.get('IDAT') ?? []) };
}

/** What stands up to the end of the picture, by name. The header is the first of it, and there once. */
function foundChunks(bytes: Uint8Array): ReadonlyMap<string, readonly Uint8Array[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = new Map<string, Uint8Array[]>();
  for (let at = SIGNATURE.length; ;) {
    const { name, content, next } = chunkAt(view, bytes, at);
    if ((found.size === 0) !== (name === 'IHDR')) throw new PictureRefusal('damaged');
    if (name === 'IEND') return found;
    if (isCritical(name) && !KNOWN.has(name)) throw new PictureRefusal('damaged');
    const before = found.get(name);
    if (before === undefined) found.set(name, [content]);
    else before.push(content);
    at = next;
  }
}

function chunkAt(view: DataView, bytes: Uint8Array, at: number) {
  if (at + OVERHEAD > bytes.length) throw new PictureRefusal('damaged');
  const length = view.getUint32(at);
  const next = at + OVERHEAD + length;
  if (next > bytes.length) throw new PictureRefusal('damaged');
  const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
  return { name, content: bytes.subarray(at + 8, at + 8 + length), next };
}

/** A part that a reader must understand has a name that begins with a capital. */
function isCritical(name: string): boolean {
  return /^[^a-z]/.test(name);
}

function headerOf(content: Uint8Array): PngHeader {
  if (content.length !== 13) throw new PictureRefusal('damaged');
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const depth = view.getUint8(8);
  const known = KINDS[view.getUint8(9)];
  if (known === undefined || !known.depths.includes(depth)) throw new PictureRefusal('damaged');
  if (width === 0 || height === 0) throw new PictureRefusal('damaged');
  if (width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_PIXELS)
    throw new PictureRefusal('tooManyPixels');
  if (view.getUint8(12) !== 0) throw new PictureRefusal('interlaced');
  return { width, height, depth, kind: known.kind };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
