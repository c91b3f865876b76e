import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import type { StartNotice } from '#core/bridge/requests.ts';
import { answer } from '#electron/bridge/answer.ts';
import { openLog } from '#electron/log.ts';
import { databaseFile } from '#electron/storage/database.ts';
import { openStorageThread, StorageStopped, type RemoteStorage } from '#electron/storage/storageThread.ts';
import { requestSchemas } from '#core/bridge/requests.ts';
import { aBrand } from '#tests/builders/brands.ts';
import { allDrafts, blank, changesOf, dataFolder, open, value } from './openFolder.ts';

const SCRIPT = join(import.meta.dirname, 'threadForTests.ts');

interface Heard {
  readonly stopped: Error[];
  readonly noticed: StartNotice[];
}

function openThread(folder: string, { script = SCRIPT, restarts = 1 } = {}) {
  const heard: Heard = { stopped: [], noticed: [] };
  let left = restarts;
  const opening = openStorageThread({
    script,
    folder,
    mayStartAgain: () => (left -= 1) >= 0,
    stopped: (error) => void heard.stopped.push(error),
    noticed: (notices) => void heard.noticed.push(...notices),
  });
  return { opening, heard };
}

async function serving(folder: string, restarts = 1): Promise<{ storage: RemoteStorage; heard: Heard }> {
  const { opening, heard } = openThread(folder, { restarts });
  const { storage } = value(await opening);
  onTestFinished(() => storage.close().catch(() => undefined));
  return { storage, heard };
}

test('what is asked is done in order, by one after the other', async () => {
  const { storage } = await serving(dataFolder());
  const draft = value(await storage.createDraft(blank(), 'Order'));
  const answered: string[] = [];
  const noting = async <Answer>(name: string, asked: Promise<Answer>): Promise<Answer> => {
    const got = await asked;
    answered.push(name);
    return got;
  };
  const [first, , , last] = await Promise.all([
    noting('read', storage.openDraft(draft)),
    noting('save', storage.saveDraft({ draft, keep: 0, changes: changesOf(['99.9']), cursor: 1, place: null })),
    noting('theme', storage.changeSettings({ theme: 'dark' })),
    noting('read again', storage.openDraft(draft)),
    noting(
      'settings',
      storage.settings().then(({ theme }) => expect(theme).toBe('dark')),
    ),
  ]);
  expect(answered).toEqual(['read', 'save', 'theme', 'read again', 'settings']);
  expect([value(first).changes.length, value(last).changes.length]).toEqual([0, 1]);
  const bytes = new Uint8Array([80, 75, 3, 4]);
  value(await storage.brands.keep('brand', aBrand()));
  value(await storage.letterheads.keep('brand', { name: 'paper.docx', bytes }));
  expect(value(await storage.letterheads.read('brand'))).toEqual({ name: 'paper.docx', bytes });
});

test('who asks works on while the disk keeps the thread waiting', async () => {
  const folder = dataFolder();
  const { storage } = await serving(folder);
  const other = new DatabaseSync(databaseFile({ folder }));
  other.exec('BEGIN IMMEDIATE');
  let isSaved = false;
  const saving = storage.changeSettings({ theme: 'dark' }).finally(() => (isSaved = true));
  for (let tick = 0; tick < 20; tick += 1) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(isSaved).toBe(false);
  other.exec('ROLLBACK');
  other.close();
  expect(value(await saving).theme).toBe('dark');
});

test('a defect is told with the place where it happened, and the thread goes on', async () => {
  const folder = dataFolder();
  const { storage, heard } = await serving(folder);
  writeFileSync(join(folder, 'throws'), '');
  const thrown = await storage.createDraft(blank(), null).catch((error: unknown) => error);
  expect(thrown).toMatchObject({ message: 'Planted', stack: expect.stringContaining('threadForTests.ts') });
  const uncloneable = storage.addressBook.list((() => '') as never, 'book');
  await expect(uncloneable).rejects.toThrow('could not be cloned');
  rmSync(join(folder, 'throws'));
  expect((await storage.createDraft(blank(), null)).ok).toBe(true);
  expect(heard.stopped).toEqual([]);
});

test('a thread that ends says so to all who wait, is started again, and has all it answered as kept', async () => {
  const folder = dataFolder();
  const { storage, heard } = await serving(folder);
  value(await storage.createDraft(blank(), 'Kept'));
  writeFileSync(join(folder, 'ends'), '');
  const [lost, alsoLost] = await Promise.allSettled([
    storage.createDraft(blank(), 'Lost'),
    storage.listDrafts(allDrafts),
  ]);
  expect([lost, alsoLost]).toMatchObject([
    { status: 'rejected', reason: expect.any(StorageStopped) },
    { status: 'rejected', reason: expect.any(StorageStopped) },
  ]);
  rmSync(join(folder, 'ends'));
  expect(heard).toMatchObject({ stopped: [expect.any(StorageStopped)], noticed: [] });
  expect(value(await storage.listDrafts(allDrafts)).drafts.map(({ name }) => name)).toEqual(['Kept']);
});

function told(work: () => Promise<never>) {
  return answer({ name: 'start', schema: requestSchemas.start, work, reportDefect: () => 'entry' }, {});
}

test('one that ends again and again is given up, and each request is answered with that', async () => {
  const folder = dataFolder();
  const { storage } = await serving(folder, 0);
  writeFileSync(join(folder, 'ends'), '');
  const stopped = { ok: false, problem: { kind: 'notSaved', code: 'ESTOPPED' } };
  expect(await told(async () => Promise.reject(await storage.createDraft(blank(), null)))).toEqual(stopped);
  expect(await told(async () => Promise.reject(await storage.listDrafts(allDrafts)))).toEqual(stopped);
  await storage.close();
});

test('what a thread that was started again has to tell is told', async () => {
  const folder = dataFolder();
  const { storage, heard } = await serving(folder);
  writeFileSync(join(folder, 'ends'), 'this is no database');
  await expect(storage.createDraft(blank(), null)).rejects.toThrow(StorageStopped);
  rmSync(join(folder, 'ends'));
  expect(value(await storage.listDrafts(allDrafts)).total).toBe(0);
  expect(heard.noticed).toEqual([{ kind: 'startedEmpty', kept: expect.any(String) }]);
});

test('closing waits until all that was asked is on the disk, and frees the folder', async () => {
  const folder = dataFolder();
  const { storage } = await serving(folder);
  const names = Array.from({ length: 20 }, (_, at) => `Draft ${at}`);
  const asked = names.map((name) => storage.createDraft(blank(), name));
  await storage.close();
  expect((await Promise.all(asked)).every(({ ok }) => ok)).toBe(true);
  await expect(storage.settings()).rejects.toThrow(StorageStopped);
  expect(value(open(folder).storage.listDrafts(allDrafts)).total).toBe(names.length);
});

test('why a folder cannot be opened is told as by the storage itself', async () => {
  const folder = dataFolder();
  const { storage } = open(folder);
  expect(await openThread(folder).opening).toEqual({ ok: false, problem: { kind: 'locked' } });
  storage.close();
  const missing = openThread(folder, { script: join(folder, 'missing.js') });
  const gone = await missing.opening.catch((error: unknown) => error);
  expect(gone).toBeInstanceOf(StorageStopped);
  expect(missing.heard.stopped).toEqual([]);
  const log = openLog(folder, () => new Date());
  log.defect(gone);
  expect(readFileSync(log.file, 'utf8')).toMatch(/has ended[^]*Caused by: [^]*missing\.js/);
});

test('where nothing can be written the thread works in memory, and reads dates itself', async () => {
  const folder = join(dataFolder(), 'file');
  writeFileSync(folder, 'in the way');
  const { storage, notices } = value(await openThread(folder).opening);
  expect(notices).toEqual([{ kind: 'cannotSave', code: expect.stringMatching(/^E/) }]);
  expect(await storage.file()).toBeNull();
  const end = '2027-03-31';
  const term = { kind: 'fixed' as const, start: '2026-01-01', end, noticePeriods: [], grounds: [] };
  value(await storage.createDraft(blank({ term }), null));
  const year = { from: '2027-01-01', to: '2027-12-31', draft: null, limit: 10 };
  value(await storage.readDates(year));
  expect(value(await storage.listDates(year)).dates.map(({ date }) => date)).toEqual([end]);
  await storage.close();
});
