/** A square picture as a PNG file. */
export interface Picture {
  /** Pixels on a side. */
  readonly size: number;
  readonly png: Buffer;
}

/** The names that Apple gives the sizes in an icon file. */
const APPLE_TYPES: Readonly<Record<number, string>> = {
  16: 'icp4',
  32: 'icp5',
  64: 'icp6',
  128: 'ic07',
  256: 'ic08',
  512: 'ic09',
  1024: 'ic10',
};

/** An icon for macOS: the pictures one after another, each with its type and length. Sizes without a type are left out. */
export function icns(pictures: readonly Picture[]): Buffer {
  const parts = pictures.flatMap(({ size, png }) => {
    const type = APPLE_TYPES[size];
    return type === undefined ? [] : [chunk(type, png)];
  });
  return chunk('icns', Buffer.concat(parts));
}

function chunk(type: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32BE(content.length + head.length, 4);
  return Buffer.concat([head, content]);
}

const HEAD = 6;
const ENTRY = 16;
const BITS_PER_PIXEL = 32;

/** An icon for Windows: a directory, then the pictures. It holds pictures of 256 pixels at most. */
export function ico(pictures: readonly Picture[]): Buffer {
  const small = pictures.filter(({ size }) => size <= 256);
  const directory = Buffer.alloc(HEAD + ENTRY * small.length);
  directory.writeUInt16LE(1, 2);
  directory.writeUInt16LE(small.length, 4);
  let offset = directory.length;
  for (const [index, { size, png }] of small.entries()) {
    const entry = HEAD + ENTRY * index;
    // 256 is written as 0.
    directory[entry] = size % 256;
    directory[entry + 1] = size % 256;
    directory.writeUInt16LE(1, entry + 4);
    directory.writeUInt16LE(BITS_PER_PIXEL, entry + 6);
    directory.writeUInt32LE(png.length, entry + 8);
    directory.writeUInt32LE(offset, entry + 12);
    offset += png.length;
  }
  return Buffer.concat([directory, ...small.map(({ png }) => png)]);
}
