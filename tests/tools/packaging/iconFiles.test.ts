import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { icns, ico } from '#tools/packaging/iconFiles.ts';

const icons = join(import.meta.dirname, '../../../packaging/icons');
const pictures = [16, 32, 48, 256, 512].map((size) => ({
  size,
  png: readFileSync(join(icons, `linux/${size}x${size}.png`)),
}));

test('an icon for macOS says how long it is and holds each picture that has a type', () => {
  const file = icns(pictures);
  expect(file.toString('latin1', 0, 4)).toBe('icns');
  expect(file.readUInt32BE(4)).toBe(file.length);
  for (const { size, png } of pictures) expect(file.includes(png)).toBe(size !== 48);
});

test('an icon for Windows leads to each of its pictures', () => {
  const file = ico(pictures);
  expect(file.readUInt16LE(4)).toBe(4);
  for (const [index, { size, png }] of pictures.slice(0, 4).entries()) {
    const entry = 6 + 16 * index;
    expect(file[entry]).toBe(size % 256);
    const offset = file.readUInt32LE(entry + 12);
    expect(file.subarray(offset, offset + file.readUInt32LE(entry + 8)).equals(png)).toBe(true);
  }
});

test('the icons that are shipped are of the pictures beside them', () => {
  const icon = readFileSync(join(icons, 'app.ico'));
  const apple = readFileSync(join(icons, 'app.icns'));
  const largest = readFileSync(join(icons, 'linux/256x256.png'));
  expect(icon.includes(largest)).toBe(true);
  expect(apple.includes(largest)).toBe(true);
});
