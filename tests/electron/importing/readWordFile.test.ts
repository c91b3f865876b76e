import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { LARGEST_WORD_FILE, readWordFile } from '#electron/importing/readWordFile.ts';
import { claiming } from '#tests/core/openXml/hostileZip.ts';
import { paragraph, wordFile } from '#tests/core/importing/wordFile.ts';

const WORKER = resolve('electron/importing/wordWorker.ts');
const read = (path: string) => readWordFile(path, 'en', WORKER);

function inFolder(name: string, bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'sla-word-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

test('a Word file is read in a thread of its own', async () => {
  const found = await read('tests/fixtures/word/libreOffice.docx');
  expect(found.ok && found.value.clauses.map(({ title }) => title)).toContain('Opsigelse');
});

test.each([
  ['no Word file', new TextEncoder().encode('not a zip'), 'notWord'],
  ['a file that claims to be larger than it is', claiming(wordFile(paragraph('x')), 1_000_000_000), 'tooLarge'],
  ['an entity', wordFile('<!DOCTYPE a [<!ENTITY b "c">]>'), 'hostile'],
  ['half a file', wordFile(paragraph('x')).slice(0, 300), null],
] as const)('%s is refused by name', async (_, bytes, kind) => {
  const refused = await read(inFolder('strange.docx', bytes));
  if (refused.ok) throw new Error('It was read');
  const why = kind === null ? {} : { problem: { kind } };
  expect(refused.problem).toMatchObject({ kind: 'carriedFile', file: 'strange.docx', ...why });
});

test('a file that is too large is not even read, and one that is gone is told', async () => {
  const path = inFolder('large.docx', new Uint8Array());
  truncateSync(path, LARGEST_WORD_FILE + 1);
  const large = await read(path);
  expect(large.ok ? null : large.problem).toMatchObject({ problem: { kind: 'tooLarge' } });
  const gone = await read(join(tmpdir(), 'nowhere.docx'));
  expect(gone.ok ? null : gone.problem).toMatchObject({ kind: 'disk', code: 'ENOENT' });
});
