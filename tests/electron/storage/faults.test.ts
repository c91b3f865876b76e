import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { allDrafts, blank, changesOf, dataFolder, open, value } from './openFolder.ts';

/** Lets every write of a change fail until the answer is called. */
function plantFault(folder: string): () => void {
  const database = new DatabaseSync(join(folder, 'sla-studio.sqlite'));
  database.exec("CREATE TRIGGER planted BEFORE INSERT ON journal BEGIN SELECT RAISE(ABORT, 'planted'); END");
  return () => {
    database.exec('DROP TRIGGER planted');
    database.close();
  };
}

test('a save that the disk refuses changes nothing, and the same save succeeds when there is room again', () => {
  const folder = dataFolder();
  const { storage } = open(folder);
  const draft = value(storage.createDraft(blank(), null));
  value(storage.saveDraft({ draft, keep: 0, changes: changesOf(['1']), cursor: 1, place: null }));
  const repair = plantFault(folder);
  const save = { draft, keep: 0, changes: changesOf(['2', '3']), cursor: 2, place: null };
  expect(storage.saveDraft(save)).toMatchObject({ ok: false, problem: { kind: 'notSaved' } });
  expect(value(storage.presentOf(draft)).agreement.number).toBe('1');
  repair();
  value(storage.saveDraft(save));
  expect(value(storage.presentOf(draft)).agreement.number).toBe('3');
});

test('a draft that no longer verifies is named by what it is called', () => {
  const folder = dataFolder();
  const { storage } = open(folder);
  const draft = value(storage.createDraft(blank({ title: { da: 'Ærø Færgefart' } }), null));
  value(storage.listDrafts(allDrafts));
  const database = new DatabaseSync(join(folder, 'sla-studio.sqlite'));
  database.exec("UPDATE bases SET base = '{'");
  database.close();
  expect(storage.openDraft(draft)).toEqual({ ok: false, problem: { kind: 'damagedDraft', name: 'Ærø Færgefart' } });
});
