import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPackage } from '@electron/asar';
import { afterAll, expect, test } from 'vitest';
import { filesIn, packingProblems } from '#tools/packaging/contents.ts';

const root = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'sla-contents-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function packed(...files: readonly string[]): Promise<string> {
  const source = mkdtempSync(join(folder, 'source-'));
  for (const file of files) {
    mkdirSync(join(source, file, '..'), { recursive: true });
    writeFileSync(join(source, file), file);
  }
  const archive = `${source}.asar`;
  await createPackage(source, archive);
  return archive;
}

test('the files of an archive, by names that a new build does not change', async () => {
  const archive = await packed(
    'package.json',
    'out/assets/index-B1cd_f-h.js',
    'out/assets/words-Zz9cd_fh.js',
    'out/assets/Serif-Bold-AbCdEfGh.ttf',
    'out/main/index.js',
  );
  expect(filesIn(archive)).toEqual([
    'out/assets/*.js',
    'out/assets/Serif-Bold-*.ttf',
    'out/main/index.js',
    'package.json',
  ]);
});

test('a file too many, a file too few, and a file that must never be shipped', () => {
  expect(packingProblems(['a.js', 'b.js'], ['a.js', 'c.js'])).toEqual([
    'not on the reviewed list: b.js',
    'on the reviewed list, but not packed: c.js',
  ]);
  const forbidden = [
    'node_modules/x/index.js',
    'out/main/index.js.map',
    'core/decimal.ts',
    '.env',
    'out/licenses.json',
  ];
  expect(packingProblems(forbidden, forbidden)).toEqual(forbidden.map((file) => `must not be shipped: ${file}`));
  expect(packingProblems(['a.js'], ['a.js'])).toEqual([]);
});

test('every program of the main process is on the reviewed list', () => {
  const config = readFileSync(join(root, 'electron.vite.config.ts'), 'utf8');
  const inputs = [...config.matchAll(/^\s+(\w+): 'electron\/[^']+\.ts',$/gmu)].map(([, name]) => `out/main/${name}.js`);
  expect(inputs.length).toBeGreaterThan(2);
  const reviewed = readFileSync(join(root, 'packaging/contents.txt'), 'utf8').trim().split('\n');
  expect(reviewed).toEqual(expect.arrayContaining(inputs));
});
