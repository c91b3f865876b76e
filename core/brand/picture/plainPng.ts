import { zlibSync } from 'fflate';
import { crc32 } from './crc32.ts';
import type { Pixels } from './pngPixels.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const BY_LEFT = 1;

/** The pixels as the plainest PNG file there is: 8 bits of red, green and blue, no transparency, nothing beside the picture. */
export function plainPng({ width, height, colours }: Pixels): Uint8Array {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, 2, 0, 0, 0], 8);
  const parts = [
    Uint8Array.from(SIGNATURE),
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(filtered(width, height, colours), { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ];
  const file = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}

/** Each pixel as what it differs by from the one before: logos are even areas, which then pack to nothing. */
function filtered(width: number, height: number, colours: Uint8Array): Uint8Array {
  const length = 3 * width;
  const lines = new Uint8Array(height * (length + 1));
  for (let y = 0; y < height; y += 1) {
    const to = y * (length + 1);
    const from = y * length;
    lines[to] = BY_LEFT;
    for (let x = 0; x < length; x += 1) {
      lines[to + 1 + x] = (colours[from + x] ?? 0) - (x < 3 ? 0 : (colours[from + x - 3] ?? 0));
    }
  }
  return lines;
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const part = new Uint8Array(12 + content.length);
  const view = new DataView(part.buffer);
  view.setUint32(0, content.length);
  for (let at = 0; at < 4; at += 1) part[4 + at] = name.charCodeAt(at);
  part.set(content, 8);
  view.setUint32(8 + content.length, crc32(part.subarray(4, 8 + content.length)));
  return part;
}
