import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { serialiseBrand } from '#core/brand/brandFile.ts';
import { readBrandFile, readPictureFile } from '#electron/brandFiles.ts';
import { aBrand } from '#tests/builders/brands.ts';
import { logoFile } from '#tests/builders/pictures.ts';

const folder = mkdtempSync(join(tmpdir(), 'sla-studio-brand-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test('a brand is read from its file, and what is none says why', async () => {
  expect(await readBrandFile(written('a.slabrand', serialiseBrand(aBrand())))).toEqual({ ok: true, value: aBrand() });
  expect(await readBrandFile(written('b.slabrand', '{}'))).toMatchObject({
    ok: false,
    problem: { kind: 'brandFile', file: 'b.slabrand', problem: { kind: 'notABrandFile' } },
  });
  expect(await readBrandFile(written('c.slabrand', ' '.repeat(10_000_001)))).toMatchObject({
    ok: false,
    problem: { kind: 'brandFile', problem: { kind: 'tooLarge' } },
  });
  expect(await readBrandFile(join(folder, 'gone.slabrand'))).toMatchObject({
    ok: false,
    problem: { kind: 'disk', code: 'ENOENT', file: 'gone.slabrand' },
  });
});

test('a picture is read whatever it is called, and what is none says why', async () => {
  const bytes = Uint8Array.from(logoFile(9, 9));
  expect(await readPictureFile(written('logo.jpg', bytes))).toEqual({
    ok: true,
    value: { name: 'logo.jpg', kind: 'png', bytes },
  });
  expect(await readPictureFile(written('logo.png', 'hello'))).toMatchObject({
    ok: false,
    problem: { kind: 'picture', file: 'logo.png', problem: { kind: 'noPicture' } },
  });
  expect(await readPictureFile(written('big.png', Buffer.alloc(5_000_001)))).toMatchObject({
    ok: false,
    problem: { kind: 'picture', problem: { kind: 'tooLarge' } },
  });
});
