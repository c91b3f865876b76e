import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { SCHEMA } from '#electron/storage/schema.ts';
import { openStorage } from '#electron/storage/storage.ts';
import { allDrafts, blank, changesOf, dataFolder, open, value } from './openFolder.ts';

const fileIn = (folder: string) => join(folder, 'sla-studio.sqlite');

/** A folder with one draft, a backup of it, and one more draft that is in no backup. */
function folderWithBackup(): string {
  const folder = dataFolder();
  const { storage } = open(folder);
  value(storage.createDraft(blank(), 'In the backup'));
  value(storage.makeBackup());
  value(storage.createDraft(blank(), 'After the backup'));
  storage.close();
  return folder;
}

const damages: readonly (readonly [string, (file: string) => void])[] = [
  ['empty', (file) => writeFileSync(file, '')],
  ['cut off', (file) => truncateSync(file, statSync(file).size - 5_000)],
  ['text', (file) => writeFileSync(file, 'this is no database')],
  ['zeroed in the middle', (file) => writeFileSync(file, readFileSync(file).fill(0, 4_096, 12_288))],
  ['another program’s', (file) => foreign(file)],
  ['the same but for one bit in the name of a column', renameColumn],
];

function foreign(file: string): void {
  writeFileSync(file, '');
  const database = new DatabaseSync(file);
  database.exec('CREATE TABLE theirs (a)');
  database.close();
}

/** As `npm run faults` found it: the case of a letter is one bit, and SQLite does not mind it. */
function renameColumn(file: string): void {
  const bytes = readFileSync(file, 'latin1');
  writeFileSync(file, bytes.replaceAll('archived_at INTEGER', 'Archived_at INTEGER'), 'latin1');
}

describe.each(damages)('a database that is %s', (_, damage) => {
  test('is set aside, and the newest backup takes its place', () => {
    const folder = folderWithBackup();
    damage(fileIn(folder));
    const damaged = readFileSync(fileIn(folder));
    const { storage, notices } = open(folder);
    expect(notices).toEqual([{ kind: 'restoredBackup', kept: expect.any(String), backupFrom: expect.any(Number) }]);
    expect(value(storage.listDrafts(allDrafts)).drafts.map(({ name }) => name)).toEqual(['In the backup']);
    const kept = readdirSync(folder).find((name) => name.includes('.damaged-') && !/-(?:wal|shm)$/.test(name));
    expect(readFileSync(join(folder, kept ?? 'none'))).toEqual(damaged);
  });

  test('is set aside where there is no backup, and the program starts empty', () => {
    const folder = dataFolder();
    open(folder).storage.close();
    damage(fileIn(folder));
    const { storage, notices } = open(folder);
    expect(notices).toEqual([{ kind: 'startedEmpty', kept: expect.any(String) }]);
    expect(value(storage.listDrafts(allDrafts)).total).toBe(0);
  });
});

test('a backup that is damaged too is passed over', () => {
  const folder = dataFolder();
  const { storage } = open(folder);
  value(storage.createDraft(blank(), 'Old'));
  value(storage.makeBackup());
  const newer = value(storage.makeBackup());
  storage.close();
  writeFileSync(join(folder, 'backups', newer.backup), 'rubbish');
  writeFileSync(fileIn(folder), 'rubbish');
  expect(value(open(folder).storage.listDrafts(allDrafts)).drafts.map(({ name }) => name)).toEqual(['Old']);
});

test('a database of a newer program is left as it is', () => {
  const folder = dataFolder();
  open(folder).storage.close();
  const database = new DatabaseSync(fileIn(folder));
  database.exec('PRAGMA user_version=99');
  database.close();
  const before = readFileSync(fileIn(folder));
  const opened = openStorage({ folder, now: Date.now, newId: () => 'id', shippedClauses: () => [] });
  expect(opened).toEqual({ ok: false, problem: { kind: 'newerVersion', found: 99, supported: SCHEMA.length } });
  expect(readFileSync(fileIn(folder))).toEqual(before);
});

test('where nothing can be written, one works in memory and is told', () => {
  const folder = join(dataFolder(), 'file');
  writeFileSync(folder, 'in the way');
  const { storage, notices } = open(folder);
  expect(notices).toEqual([{ kind: 'cannotSave', code: expect.stringMatching(/^E/) }]);
  expect(storage.createDraft(blank(), null).ok).toBe(true);
});

test('a draft whose text was changed behind our back is refused, and the others open', () => {
  const folder = dataFolder();
  const { storage } = open(folder);
  const bad = value(storage.createDraft(blank(), 'Bad'));
  const good = value(storage.createDraft(blank(), 'Good'));
  storage.close();
  const database = new DatabaseSync(fileIn(folder));
  database.prepare("UPDATE bases SET base = replace(base, 'customer', 'internal') WHERE draft = ?").run(bad);
  database.close();
  const again = open(folder).storage;
  expect(again.openDraft(bad).ok).toBe(false);
  expect(again.openDraft(good).ok).toBe(true);
  expect(value(again.listDrafts(allDrafts)).total).toBe(2);
});

test('an answer or a party that the disk changed into another is not taken for what was typed', () => {
  const folder = dataFolder();
  const { storage } = open(folder);
  const draft = value(storage.createDraft(blank(), 'Changed'));
  value(storage.saveDraft({ draft, keep: 0, changes: changesOf(['99.9']), cursor: 1, place: null }));
  value(storage.addressBook.keep([{ id: 'p', role: 'customer', legalName: 'Bakke', signatories: [], contacts: [] }]));
  storage.close();
  const database = new DatabaseSync(fileIn(folder));
  database.exec("UPDATE journal SET change = replace(change, '99.9', '91.9')");
  database.exec("UPDATE parties SET party = replace(party, 'Bakke', 'Bokke')");
  database.close();
  const again = open(folder).storage;
  expect(again.openDraft(draft)).toEqual({ ok: false, problem: { kind: 'damagedDraft', name: 'Changed' } });
  expect(value(again.addressBook.list('', 'book'))).toEqual([]);
});

test('backups that came to no end are cleared away by the next', () => {
  const folder = folderWithBackup();
  writeFileSync(join(folder, 'backups', '1700000000000.sqlite.tmp'), 'half');
  value(open(folder).storage.makeBackup());
  expect(readdirSync(join(folder, 'backups')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('a final version can be neither changed nor deleted', () => {
  const folder = dataFolder();
  const { storage } = open(folder);
  const draft = value(storage.createDraft(blank(), null));
  value(storage.keepVersion(draft, { kind: 'final', name: 'Signed' }));
  storage.close();
  const database = new DatabaseSync(fileIn(folder));
  expect(() => database.exec("UPDATE versions SET name = 'Forged'")).toThrow('never changes');
  expect(() => database.exec('DELETE FROM versions')).toThrow('never deleted');
  database.close();
});

test('restoring a backup sets the present database aside', () => {
  const folder = folderWithBackup();
  const { storage } = open(folder);
  const [backup] = value(storage.listBackups());
  expect(backup?.drafts).toBe(1);
  value(storage.restoreBackup(backup?.backup ?? ''));
  expect(value(storage.listDrafts(allDrafts)).drafts.map(({ name }) => name)).toEqual(['In the backup']);
  expect(readdirSync(folder).some((name) => name.includes('.replaced-'))).toBe(true);
  expect(storage.restoreBackup('../../etc/passwd')).toEqual({
    ok: false,
    problem: { kind: 'missing', what: 'backup' },
  });
});

test('before a backup takes its place, how things are is backed up, even when ten are kept already', () => {
  const { storage } = open(dataFolder());
  for (let count = 0; count < 10; count += 1) value(storage.makeBackup());
  const oldest = value(storage.listBackups()).at(-1)?.backup ?? '';
  value(storage.restoreBackup(oldest));
  const kept = value(storage.listBackups()).map(({ backup }) => backup);
  expect(kept).toContain(oldest);
  expect(kept).toHaveLength(11);
  const newest = kept[0] ?? '';
  expect(storage.restoreBackup(newest).ok).toBe(true);
});

test('ten backups are kept', () => {
  const { storage } = open(dataFolder());
  for (let count = 0; count < 12; count += 1) value(storage.makeBackup());
  expect(value(storage.listBackups())).toHaveLength(10);
});
