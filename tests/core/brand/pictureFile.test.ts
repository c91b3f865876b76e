import { expect, it } from 'vitest';
import { pictureKind } from '#core/brand/picture/pictureFile.ts';
import { logoFile, pngFile } from '#tests/builders/pictures.ts';

const jpeg = (width: number, height: number): Uint8Array =>
  Uint8Array.from([
    0xff,
    0xd8,
    0xff,
    0xe0,
    0,
    4,
    1,
    2,
    0xff,
    0xc2,
    0,
    11,
    8,
    height >> 8,
    height & 255,
    width >> 8,
    width & 255,
    3,
    0,
    0,
    0,
    0,
  ]);
const drawing = (inside: string, before = ''): Uint8Array =>
  Buffer.from(`${before}<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`);

it.each([
  ['png', logoFile(9, 9)],
  ['jpeg', jpeg(640, 480)],
  ['svg', drawing('<path d="M0 0h9v9z"/>')],
  ['svg', drawing('', '\uFEFF<?xml version="1.0"?>\n<!-- drawn by hand -->\n')],
  ['svg', drawing('', '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/svg11.dtd">')],
] as const)('a %s is told by what is in it', (kind, bytes) => {
  expect(pictureKind(bytes)).toBe(kind);
});

it.each([
  ['noPicture', Buffer.from('GIF89a')],
  ['noPicture', Buffer.alloc(0)],
  ['noPicture', Buffer.from('%PDF-1.7')],
  ['noPicture', Buffer.from([0x52, 0x49, 0x46, 0x46, 0, 1, 2])],
  ['tooLarge', Buffer.alloc(5_000_001)],
  ['tooLarge', drawing('x'.repeat(500_001))],
  ['tooManyPixels', jpeg(50_000, 50_000)],
  ['tooManyPixels', pngFile({ type: 2, width: 30_000, height: 30_000, lines: Buffer.alloc(1) })],
  ['damaged', jpeg(0, 10)],
  ['damaged', Buffer.from([0xff, 0xd8, 0xff])],
  ['damaged', Buffer.from([0xff, 0xd8, 0x00, 0x01, 0, 0, 0, 0, 0, 0, 0, 0])],
  ['damaged', logoFile(9, 9).subarray(0, 20)],
  ['damaged', Buffer.from('hello <svg >')],
  ['hostile', drawing('<script>alert(1)</script>')],
  ['hostile', drawing('', '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>')],
  ['hostile', drawing('<foreignObject><p>html</p></foreignObject>')],
  ['hostile', drawing('<use href="#a"/>'.repeat(21))],
] as const)('what is %s is refused', (kind, bytes) => {
  expect(pictureKind(bytes)).toMatchObject({ kind });
});
