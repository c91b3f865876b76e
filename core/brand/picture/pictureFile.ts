import { decodeUtf8 } from '#core/agreement/utf8.ts';
import { isPng } from './pngChunks.ts';

/** The kinds of pictures that the window draws as a logo. */
export type PictureKind = 'png' | 'jpeg' | 'svg';

export type PictureFileProblem =
  /** None of the three kinds, whatever its name says. */
  | { readonly kind: 'noPicture' }
  | { readonly kind: 'tooLarge'; readonly limit: number }
  | { readonly kind: 'tooManyPixels'; readonly limit: number }
  | { readonly kind: 'damaged' }
  /** A drawing that may keep a program busy for ever, or that asks for other files. */
  | { readonly kind: 'hostile' };

/** In bytes. */
export const LARGEST_PICTURE_FILE = 5_000_000;
const LARGEST_DRAWING = 500_000;
const MOST_DRAWN_PIXELS = 40_000_000;
/** A drawing that repeats parts within parts grows by powers. */
const MOST_REPEATED = 20;

/** What kind of picture a file is, by what is in it and not by its name; or why nobody should try to draw it. */
export function pictureKind(bytes: Uint8Array): PictureKind | PictureFileProblem {
  if (bytes.length > LARGEST_PICTURE_FILE) return { kind: 'tooLarge', limit: LARGEST_PICTURE_FILE };
  if (isPng(bytes)) return sized('png', pngSize(bytes));
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return sized('jpeg', jpegSize(bytes));
  return drawingKind(bytes);
}

function sized(kind: PictureKind, pixels: number | null): PictureKind | PictureFileProblem {
  if (pixels === null || pixels === 0) return { kind: 'damaged' };
  return pixels > MOST_DRAWN_PIXELS ? { kind: 'tooManyPixels', limit: MOST_DRAWN_PIXELS } : kind;
}

function pngSize(bytes: Uint8Array): number | null {
  if (bytes.length < 24) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return view.getUint32(16) * view.getUint32(20);
}

/** Of the first frame; its parts stand one after the other, each with its length. */
function jpegSize(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at + 9 <= bytes.length;) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (isFrame(marker)) return view.getUint16(at + 5) * view.getUint16(at + 7);
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

const DRAWING = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:[^-]|-(?!->))*-->\s*)*<svg[\s>]/;

function drawingKind(bytes: Uint8Array): PictureKind | PictureFileProblem {
  const text = decodeUtf8(bytes);
  if (text === undefined || !/<svg[\s>]/i.test(text.slice(0, 10_000))) return { kind: 'noPicture' };
  if (bytes.length > LARGEST_DRAWING) return { kind: 'tooLarge', limit: LARGEST_DRAWING };
  const repeated = text.match(/<use[\s>]/gi)?.length ?? 0;
  const isHostile = repeated > MOST_REPEATED || /<!ENTITY|<script|<foreignObject/i.test(text);
  if (isHostile) return { kind: 'hostile' };
  return DRAWING.test(withoutType(text)) ? 'svg' : { kind: 'damaged' };
}

/** Old drawing programs name the type of the document; without entities of its own it is of no use. */
function withoutType(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/<!DOCTYPE[^>[]*>/i, '');
}
