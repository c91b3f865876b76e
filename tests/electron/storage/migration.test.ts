import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { newDraft } from '#core/editing/draft.ts';
import { hashOf } from '#electron/storage/drafts.ts';
import { SCHEMA } from '#electron/storage/schema.ts';
import { allDrafts, blank, changesOf, dataFolder, open, value } from './openFolder.ts';

/** A data folder as the first version of the program left it: two drafts, one of them named, changed and deleted. */
function oldFolder(): string {
  const folder = dataFolder();
  mkdirSync(join(folder, 'backups'));
  const database = new DatabaseSync(join(folder, 'sla-studio.sqlite'));
  database.exec(`${SCHEMA[0] ?? ''}; PRAGMA application_id=1397506387; PRAGMA user_version=1;`);
  const add = database.prepare(
    `INSERT INTO drafts (id, name, base, base_hash, cursor, created_at, changed_at, deleted_at, indexed, type, language, state, title)
     VALUES (?, ?, ?, ?, ?, 1, 2, ?, 1, 'customer', 'da', 'draft', ?)`,
  );
  const base = JSON.stringify(newDraft(blank({ title: { da: 'Ærø' } })));
  const clauses = [{ id: 'clause', origin: { clause: 'insurance', version: 3 } }];
  const withCopy = JSON.stringify(newDraft(blank({ title: { da: 'Ærø' }, clauses })));
  add.run('one', null, base, hashOf(base), 0, null, '{"da":"Ærø"}');
  add.run('two', 'Named', withCopy, hashOf(withCopy), 2, 3, '{"da":"Ærø"}');
  const journal = database.prepare('INSERT INTO journal (draft, seq, change) VALUES (?, ?, ?)');
  changesOf(['1', '2']).forEach((change, seq) => journal.run('two', seq, JSON.stringify(change)));
  const words = database.prepare('INSERT INTO search (draft, words) VALUES (?, ?)');
  words.run('one', 'Ærø færgefart');
  words.run('two', 'Ærø');
  database.exec(
    "INSERT INTO versions VALUES ('v', 'two', 'final', 'Signed', '', '{}', 'hash', 1); INSERT INTO notes VALUES ('settings', '{\"theme\":\"dark\"}')",
  );
  database.close();
  return folder;
}

test('what an earlier version of the program kept is all there', () => {
  const { storage, notices } = open(oldFolder());
  expect(notices).toEqual([]);
  expect(value(storage.listDrafts({ ...allDrafts, search: 'færge' })).drafts.map(({ draft }) => draft)).toEqual([
    'one',
  ]);
  expect(value(storage.listDrafts({ ...allDrafts, shelf: 'bin' })).drafts.map(({ name }) => name)).toEqual(['Named']);
  expect(value(storage.presentOf('two')).agreement.number).toBe('2');
  expect(value(storage.listVersions('two')).map(({ name }) => name)).toEqual(['Signed']);
  expect(value(storage.looks.ofVersion('v'))).toBeNull();
  expect(storage.settings().theme).toBe('dark');
});

test('a draft of an earlier version is erased with its journal and its words', () => {
  const { storage } = open(oldFolder());
  value(storage.eraseDrafts(['two']));
  expect(storage.presentOf('two').ok).toBe(false);
  expect(value(storage.listDrafts({ ...allDrafts, shelf: 'bin', search: 'Ærø' })).total).toBe(0);
});

test('copies of library clauses are known in drafts of an earlier version too', () => {
  const { storage } = open(oldFolder());
  expect(value(storage.library.uses('insurance'))).toMatchObject([{ draft: 'two', versions: [3], shelf: 'bin' }]);
});
