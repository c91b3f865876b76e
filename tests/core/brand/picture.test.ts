import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { plainPng } from '#core/brand/picture/plainPng.ts';
import { pictureOf, readPixels } from '#core/brand/picture/readPicture.ts';
import { logoFile, pngChunk, pngFile } from '#tests/builders/pictures.ts';

const RED = [200, 0, 0];
const WHITE = [255, 255, 255];

function coloursOf(file: Uint8Array): readonly number[] {
  const read = readPixels(file);
  if (!read.ok) throw new Error(read.problem);
  return [...read.value.colours];
}

describe('the pixels of a PNG file on white', () => {
  it.each([
    ['colour', pngFile({ type: 2, width: 2, height: 1, lines: Uint8Array.of(0, ...RED, ...WHITE) })],
    ['colour with alpha', pngFile({ type: 6, width: 2, height: 1, lines: Uint8Array.of(0, ...RED, 255, 9, 9, 9, 0) })],
    [
      'colour of 16 bits',
      pngFile({
        type: 2,
        depth: 16,
        width: 2,
        height: 1,
        lines: Uint8Array.of(0, 200, 200, 0, 0, 0, 0, 255, 255, 255, 255, 255, 255),
      }),
    ],
    [
      'colour with one that is seen through',
      pngFile({
        type: 2,
        width: 2,
        height: 1,
        lines: Uint8Array.of(0, ...RED, 1, 2, 3),
        extra: [['tRNS', Uint8Array.of(0, 1, 0, 2, 0, 3)]],
      }),
    ],
    [
      'palette of 1 bit',
      pngFile({
        type: 3,
        depth: 1,
        width: 2,
        height: 1,
        lines: Uint8Array.of(0, 0b0100_0000),
        extra: [['PLTE', Uint8Array.of(...RED, ...WHITE)]],
      }),
    ],
    [
      'palette with alpha',
      pngFile({
        type: 3,
        depth: 4,
        width: 2,
        height: 1,
        lines: Uint8Array.of(0, 0x01),
        extra: [
          ['PLTE', Uint8Array.of(...RED, 1, 2, 3)],
          ['tRNS', Uint8Array.of(255, 0)],
        ],
      }),
    ],
  ])('are the same in %s', (_, file) => {
    expect(coloursOf(file)).toEqual([...RED, ...WHITE]);
  });

  it.each([
    ['grey', 0, 8, [100, 255]],
    ['grey of 2 bits', 0, 2, [0b0111_0000]],
    ['grey with alpha', 4, 8, [0, 155, 7, 0]],
  ])('are grey in %s', (_, type, depth, line) => {
    const colours = coloursOf(pngFile({ type, depth, width: 2, height: 1, lines: Uint8Array.of(0, ...line) }));
    expect(colours.slice(0, 3)).toEqual(Array.from({ length: 3 }, () => (depth === 2 ? 85 : 100)));
    expect(colours.slice(3)).toEqual(WHITE);
  });

  it('are what they were whatever each line is written by', () => {
    const lines = [
      [0, 10, 20, 30, 40, 50, 60],
      [1, 10, 20, 30, 30, 30, 30],
      [2, 0, 0, 0, 0, 0, 0],
      [3, 5, 10, 15, 15, 15, 15],
      [4, 0, 0, 0, 0, 0, 0],
    ];
    const file = pngFile({ type: 2, width: 2, height: 5, lines: Uint8Array.from(lines.flat()) });
    const line = [10, 20, 30, 40, 50, 60];
    expect(coloursOf(file)).toEqual([...line, ...line, ...line, ...line, ...line]);
  });

  it('are kept by the plain picture that is printed, and nothing else of the file is', () => {
    const file = logoFile(40, 20);
    const picture = pictureOf(file);
    expect(coloursOf(picture.png)).toEqual(coloursOf(file));
    expect(Buffer.from(picture.png).toString('latin1')).not.toContain('private');
    expect(pictureOf(picture.png).png).toEqual(picture.png);
    const pixels = readPixels(file);
    expect(pixels.ok && plainPng(pixels.value)).toEqual(picture.png);
  });
});

describe('a hostile picture', () => {
  const good = { type: 2, width: 2, height: 1, lines: Uint8Array.of(0, ...RED, ...WHITE) };
  const bomb = deflateSync(Buffer.alloc(40_000_000), { level: 9 });

  it.each([
    ['no picture at all', 'notPng', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a JPEG file that is called PNG', 'notPng', Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
    ['nothing', 'notPng', Buffer.alloc(0)],
    ['more bytes than a logo has', 'tooLarge', Buffer.concat([pngFile(good), Buffer.alloc(2_000_000)])],
    ['a claim to be a wall', 'tooManyPixels', pngFile({ ...good, width: 4001, height: 1 })],
    ['a claim to be a poster', 'tooManyPixels', pngFile({ ...good, width: 3000, height: 3000 })],
    [
      'a claim to be larger than numbers go',
      'tooManyPixels',
      pngFile({ ...good, width: 0xffff_ffff, height: 0xffff_ffff }),
    ],
    ['no pixels', 'damaged', pngFile({ ...good, width: 0 })],
    ['seven passes', 'interlaced', pngFile({ ...good, interlace: 1 })],
    ['a kind that does not exist', 'damaged', pngFile({ ...good, type: 5 })],
    ['a depth that its kind has not', 'damaged', pngFile({ ...good, depth: 4 })],
    ['fewer lines than it claims', 'damaged', pngFile({ ...good, height: 2 })],
    ['a filter that does not exist', 'damaged', pngFile({ ...good, lines: Uint8Array.of(5, ...RED, ...WHITE) })],
    ['a bomb behind a small claim', 'damaged', pngWith(bomb)],
    ['lines that are not packed', 'damaged', pngWith(Buffer.from('not packed at all'))],
    ['no lines', 'damaged', pngWith(Buffer.alloc(0))],
    ['an end in the middle', 'damaged', pngFile(good).subarray(0, 50)],
    [
      'a palette picture without palette',
      'damaged',
      pngFile({ type: 3, width: 2, height: 1, lines: Uint8Array.of(0, 0, 0) }),
    ],
    [
      'a colour that is not in the palette',
      'damaged',
      pngFile({
        type: 3,
        width: 2,
        height: 1,
        lines: Uint8Array.of(0, 0, 9),
        extra: [['PLTE', Uint8Array.of(...RED)]],
      }),
    ],
    [
      'a part that nobody knows and everybody must',
      'damaged',
      pngFile({ ...good, extra: [['EVIL', Uint8Array.of(1)]] }),
    ],
    ['two headers', 'damaged', pngFile({ ...good, extra: [['IHDR', Buffer.alloc(13)]] })],
    ['hundreds of thousands of empty parts', 'damaged', pngWith(Buffer.alloc(0), 150_000)],
    ['white on white', 'blank', pngFile({ ...good, lines: Uint8Array.of(0, ...WHITE, ...WHITE) })],
    [
      'a logo for dark paper',
      'blank',
      pngFile({ type: 6, width: 1, height: 1, lines: Uint8Array.of(0, ...WHITE, 255) }),
    ],
  ])('with %s is refused as %s', (_, problem, file) => {
    expect(readPixels(file)).toEqual({ ok: false, problem });
  });

  function pngWith(data: Uint8Array, times = 1): Uint8Array {
    const whole = Buffer.from(pngFile(good));
    const at = whole.indexOf('IDAT') - 4;
    return Buffer.concat([
      whole.subarray(0, at),
      ...Array.from({ length: times }, () => pngChunk('IDAT', data)),
      pngChunk('IEND', Buffer.alloc(0)),
    ]);
  }
});
