import { deflateSync } from 'node:zlib';
import { crc32 } from '#core/brand/picture/crc32.ts';

interface PngOptions {
  /** 0 grey, 2 colour, 3 palette, 4 grey with alpha, 6 colour with alpha. */
  readonly type: number;
  readonly depth?: number;
  readonly interlace?: number;
  /** Claimed in the header, whatever the lines hold. */
  readonly width: number;
  readonly height: number;
  /** Each line with its filter before it. */
  readonly lines: Uint8Array;
  /** Chunks between the header and the lines. */
  readonly extra?: readonly (readonly [name: string, content: Uint8Array])[];
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A PNG file as some other program might have written it. */
export function pngFile({ type, depth = 8, interlace = 0, width, height, lines, extra = [] }: PngOptions): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, type, 0, 0, interlace], 8);
  const chunks = [['IHDR', header], ...extra, ['IDAT', deflateSync(lines)], ['IEND', Buffer.alloc(0)]] as const;
  return Buffer.concat([SIGNATURE, ...chunks.map(([name, content]) => pngChunk(name, content))]);
}

export function pngChunk(name: string, content: Uint8Array): Uint8Array {
  const chunk = Buffer.alloc(12 + content.length);
  chunk.writeUInt32BE(content.length, 0);
  chunk.write(name, 4, 'latin1');
  chunk.set(content, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 8 + content.length)), 8 + content.length);
  return chunk;
}

/** A dark mark on a ground that is seen through, with a note about whoever drew it. */
export function logoFile(width: number, height: number): Uint8Array {
  const lines = Buffer.alloc(height * (1 + 4 * width));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const isMark = (x + y) % 16 < 8;
      lines.set(isMark ? [11, 83, 69, 255] : [0, 0, 0, 0], y * (1 + 4 * width) + 1 + 4 * x);
    }
  }
  return pngFile({ type: 6, width, height, lines, extra: [['tEXt', Buffer.from('Author\0Somebody private')]] });
}
