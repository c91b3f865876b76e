import { Unzlib } from 'fflate';
import { pngChunks, type PngChunks, type PngHeader } from './pngChunks.ts';
import { PictureRefusal } from './problem.ts';

/** Red, green and blue of each pixel, line by line, on white paper. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly colours: Uint8Array;
}

const SAMPLES: Readonly<Record<PngHeader['kind'], number>> = {
  grey: 1,
  colour: 3,
  palette: 1,
  greyAlpha: 2,
  colourAlpha: 4,
};
const SLICE = 16_384;
const WHITE = 255;

/** The pixels of a PNG file as they look on white. Throws a `PictureRefusal`. */
export function pngPixels(bytes: Uint8Array): Pixels {
  const chunks = pngChunks(bytes);
  const { width, height, depth, kind } = chunks.header;
  const lineLength = Math.ceil((width * depth * SAMPLES[kind]) / 8);
  const lines = unpacked(chunks.data, height * (lineLength + 1));
  const step = Math.max(1, (depth * SAMPLES[kind]) >> 3);
  const colours = new Uint8Array(width * height * 3);
  let above = new Uint8Array(lineLength);
  const paint = painter(chunks);
  for (let y = 0; y < height; y += 1) {
    const start = y * (lineLength + 1);
    const line = lines.subarray(start + 1, start + 1 + lineLength);
    unfilter(lines[start] ?? 0, line, above, step);
    for (let x = 0; x < width; x += 1) paint(line, x, colours, (y * width + x) * 3);
    above = line;
  }
  return { width, height, colours };
}

/** Stops as soon as more comes out than the picture has room for. */
function unpacked(data: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let used = 0;
  const unzlib = new Unzlib((chunk) => {
    if (used + chunk.length > length) throw new PictureRefusal('damaged');
    whole.set(chunk, used);
    used += chunk.length;
  });
  try {
    for (let at = 0; at < data.length; at += SLICE) {
      unzlib.push(data.subarray(at, at + SLICE), at + SLICE >= data.length);
    }
  } catch {
    throw new PictureRefusal('damaged');
  }
  if (used !== length) throw new PictureRefusal('damaged');
  return whole;
}

/** Each line says by what of its neighbours it is written. */
function unfilter(filter: number, line: Uint8Array, above: Uint8Array, step: number): void {
  if (filter > 4) throw new PictureRefusal('damaged');
  if (filter === 0) return;
  for (let at = 0; at < line.length; at += 1) {
    const left = at >= step ? (line[at - step] ?? 0) : 0;
    const up = above[at] ?? 0;
    const corner = at >= step ? (above[at - step] ?? 0) : 0;
    line[at] = (line[at] ?? 0) + predicted(filter, left, up, corner);
  }
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  const guess = left + up - corner;
  const [byLeft, byUp, byCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (byLeft <= byUp && byLeft <= byCorner) return left;
  return byUp <= byCorner ? up : corner;
}

type Painter = (line: Uint8Array, x: number, into: Uint8Array, at: number) => void;

function painter(chunks: PngChunks): Painter {
  const { kind, depth } = chunks.header;
  if (kind === 'palette') return palettePainter(chunks);
  const samples = SAMPLES[kind];
  const isGrey = samples < 3;
  const hasAlpha = kind === 'greyAlpha' || kind === 'colourAlpha';
  const clear = hasAlpha ? null : clearColour(chunks, samples);
  const largest = 2 ** depth - 1;
  return (line, x, into, at) => {
    const first = x * samples;
    const raw = (index: number): number => sampleAt(line, first + index, depth);
    const isClear = clear !== null && clear.every((value, index) => raw(index) === value);
    const alpha = isClear ? 0 : hasAlpha ? raw(samples - 1) / largest : 1;
    for (let index = 0; index < 3; index += 1) {
      into[at + index] = onWhite((raw(isGrey ? 0 : index) / largest) * WHITE, alpha);
    }
  };
}

function palettePainter({ header: { depth }, palette, transparency }: PngChunks): Painter {
  const colours = palette ?? new Uint8Array();
  return (line, x, into, at) => {
    const index = sampleAt(line, x, depth);
    if (3 * index >= colours.length) throw new PictureRefusal('damaged');
    const alpha = (transparency?.[index] ?? WHITE) / WHITE;
    for (let part = 0; part < 3; part += 1) into[at + part] = onWhite(colours[3 * index + part] ?? 0, alpha);
  };
}

/** The one colour that is seen through, in pictures without alpha. */
function clearColour({ transparency }: PngChunks, samples: number): readonly number[] | null {
  if (transparency === null) return null;
  if (transparency.length !== 2 * samples) throw new PictureRefusal('damaged');
  return Array.from({ length: samples }, (_, index) => sampleAt(transparency, index, 16));
}

function sampleAt(line: Uint8Array, index: number, depth: number): number {
  if (depth === 8) return line[index] ?? 0;
  if (depth === 16) return ((line[2 * index] ?? 0) << 8) | (line[2 * index + 1] ?? 0);
  const bit = index * depth;
  return ((line[bit >> 3] ?? 0) >> (8 - depth - (bit & 7))) & (2 ** depth - 1);
}

function onWhite(colour: number, alpha: number): number {
  return Math.round(WHITE + (colour - WHITE) * alpha);
}
