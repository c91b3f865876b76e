import { done, failed, type Outcome } from '#core/outcome.ts';
import { pngChunks } from './pngChunks.ts';
import { plainPng } from './plainPng.ts';
import { pngPixels, type Pixels } from './pngPixels.ts';
import { PictureRefusal, type PictureProblem } from './problem.ts';

/** A logo as both printers take it: made here, so nothing of a file of others is left in it but what it looks like. */
export interface Picture {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** A whole PNG file as `plainPng` writes it. */
  readonly png: Uint8Array;
  /** Its packed lines, each filtered: what a PDF file takes as they are. */
  readonly data: Uint8Array;
}

const PAPER = 250;

/** The pixels of a PNG file of anybody, on white. */
export function readPixels(bytes: Uint8Array): Outcome<Pixels, PictureProblem> {
  try {
    const pixels = pngPixels(bytes);
    return pixels.colours.every((value) => value > PAPER) ? failed('blank') : done(pixels);
  } catch (error) {
    if (error instanceof PictureRefusal) return failed(error.problem);
    throw error;
  }
}

/** The picture of a PNG file that can be read; one that `plainPng` wrote stays as it is, byte for byte. */
export function pictureOf(bytes: Uint8Array): Picture {
  const { header, transparency, data } = pngChunks(bytes);
  const isPlain = header.kind === 'colour' && header.depth === 8 && transparency === null;
  if (!isPlain) return pictureOf(plainPng(pngPixels(bytes)));
  return { width: header.width, height: header.height, png: bytes, data };
}
