import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { LARGEST_SHARED_FILE } from '#core/sharing/shared.ts';
import { writeShared } from '#core/sharing/writeShared.ts';
import { readSharedFile } from '#electron/sharing/readSharedFile.ts';
import { hashOf } from '#machine/hashOf.ts';
import { aLibraryClause } from '#tests/builders/libraryClause.ts';

const SLOW = 60_000;
const WORKER = resolve('electron/sharing/sharedWorker.ts');

function inFolder(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'sla-shared-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'library.slalibrary');
  writeFileSync(path, text);
  return path;
}

test('a library file is read in a thread of its own', { timeout: SLOW }, async () => {
  const shared = { clauses: [{ earlier: [], versions: [aLibraryClause()] }], templates: [], houseRules: [] };
  const read = await readSharedFile(inFolder(writeShared(shared, hashOf)), WORKER);
  expect(read).toEqual({ ok: true, value: { content: shared, refused: [], isAltered: false } });
});

test('a file that is none of ours, too large or gone is refused by name', { timeout: SLOW }, async () => {
  const file = 'library.slalibrary';
  expect(await readSharedFile(inFolder('{"format":"something"}'), WORKER)).toMatchObject({
    problem: { kind: 'sharedFile', file, problem: { kind: 'notALibraryFile' } },
  });
  const large = inFolder('');
  truncateSync(large, LARGEST_SHARED_FILE + 1);
  expect(await readSharedFile(large, WORKER)).toMatchObject({
    problem: { kind: 'sharedFile', problem: { kind: 'tooLarge' } },
  });
  expect(await readSharedFile(`${large}.gone`, WORKER)).toMatchObject({ problem: { kind: 'disk', code: 'ENOENT' } });
});
