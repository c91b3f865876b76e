import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { databaseFile } from '#electron/storage/database.ts';
import { shellWords } from '#electron/words/shellWords.ts';
import { executablePath } from '#tests/e2e/host.ts';
import { expect, test } from '#tests/e2e/fixtures.ts';
import { change, countDrafts, createDraft } from '#tests/e2e/program/ask.ts';
import { appWords, quit, root } from '#tests/e2e/program/launch.ts';

test('a damaged file is set aside, and the newest backup takes its place', async ({ start, data }) => {
  const first = await start();
  await change(first.page, { interfaceLanguage: 'en' });
  await createDraft(first.page, { kind: 'sample', sample: 'customer-saas' });
  await quit(first);
  const damaged = Buffer.alloc(50_000, 'x');
  for (const ending of ['-wal', '-shm']) rmSync(databaseFile({ folder: data }) + ending, { force: true });
  writeFileSync(databaseFile({ folder: data }), damaged);
  const { page } = await start();
  await expect(page.getByRole('alert').filter({ hasText: 'backup from' })).toBeVisible();
  expect(await countDrafts(page)).toBe(1);
  const aside = readdirSync(data).find((name) => name.includes('.damaged-')) ?? '';
  expect(readFileSync(join(data, aside)).equals(damaged)).toBe(true);
});

test('an empty file is set aside too, and said to be lost', async ({ start, data }) => {
  mkdirSync(data, { recursive: true });
  writeFileSync(databaseFile({ folder: data }), '');
  const { page } = await start();
  await change(page, { interfaceLanguage: 'en' });
  await expect(page.getByRole('alert').filter({ hasText: 'there was no backup' })).toBeVisible();
  expect(readdirSync(data).filter((name) => name.includes('.damaged-'))).toHaveLength(1);
});

test('a file of a newer version is left as it is, and the program says which program it needs', async ({
  start,
  data,
}) => {
  await quit(await start());
  const file = databaseFile({ folder: data });
  const database = new DatabaseSync(file);
  database.exec('PRAGMA user_version=999');
  database.close();
  const before = readFileSync(file);
  const required = ['-r', join(import.meta.dirname, 'printErrorBoxes.cjs')];
  const spoken = ['--no-sandbox', ...required, ...appWords, `--user-data-dir=${data}`];
  const { status, stderr } = spawnSync(executablePath(), spoken, { cwd: root, encoding: 'utf8', timeout: 40_000 });
  expect(status).toBe(1);
  expect(stderr).toContain(shellWords.en.newerDatabase);
  expect(stderr).toContain(shellWords.da.newerDatabase);
  expect(readFileSync(file).equals(before)).toBe(true);
});
