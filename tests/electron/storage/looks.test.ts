import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import type { Storage } from '#electron/storage/storage.ts';
import { aBrand } from '#tests/builders/brands.ts';
import { blank, changesOf, dataFolder, open, value } from './openFolder.ts';

const paper = { name: 'papir.docx', bytes: Uint8Array.of(1, 2, 3) };

/** A draft, and a firm whose brand is used, with its letterhead. */
function firm(folder = dataFolder()): { storage: Storage; draft: string } {
  const { storage } = open(folder);
  value(storage.brands.keep('firm', aBrand()));
  value(storage.letterheads.keep('firm', paper));
  value(storage.changeSettings({ brand: 'firm' }));
  return { storage, draft: value(storage.createDraft(blank(), null)) };
}

const finalise = (storage: Storage, draft: string, look: 'today' | 'house' = 'today') =>
  value(storage.keepVersion(draft, { kind: 'final', name: '1.0', look })).version;

/** How often each part of a look is kept. */
function countParts(folder: string): number {
  const database = new DatabaseSync(join(folder, 'sla-studio.sqlite'), { readOnly: true });
  const count = Number(database.prepare('SELECT count(*) AS n FROM look_parts').get()?.['n']);
  database.close();
  return count;
}

test('a final has the look it was made in, whatever becomes of the brand', () => {
  const folder = dataFolder();
  const { storage, draft } = firm(folder);
  const version = finalise(storage, draft);
  value(storage.brands.keep('firm', aBrand({ name: 'Nyt navn', typeface: 'sourceSans3' })));
  value(storage.letterheads.keep('firm', { name: 'nyt.docx', bytes: Uint8Array.of(9) }));
  expect(value(storage.looks.ofVersion(version))).toEqual({ brand: aBrand(), letterhead: paper });
  expect(value(storage.looks.today()).brand?.name).toBe('Nyt navn');
  value(storage.brands.remove('firm'));
  value(storage.changeSettings({ brand: null }));
  storage.close();
  const again = open(folder).storage;
  expect(value(again.looks.ofVersion(version))).toEqual({ brand: aBrand(), letterhead: paper });
  expect(value(again.looks.today())).toEqual({ brand: null, letterhead: null });
});

test('a final made without a brand has the look of the house, which is not the same as none', () => {
  const { storage, draft } = firm();
  const version = finalise(storage, draft, 'house');
  const snapshot = value(storage.keepVersion(draft, { kind: 'snapshot', name: '' })).version;
  expect(value(storage.looks.ofVersion(version))).toEqual({ brand: null, letterhead: null });
  expect(value(storage.looks.ofVersion(snapshot))).toBeNull();
});

test('the same agreement in the same look is one final, in another look another', () => {
  const { storage, draft } = firm();
  const first = finalise(storage, draft);
  expect(finalise(storage, draft)).toBe(first);
  const plain = finalise(storage, draft, 'house');
  value(storage.letterheads.keep('firm', { ...paper, bytes: Uint8Array.of(9) }));
  const onOtherPaper = finalise(storage, draft);
  expect(new Set([first, plain, onOtherPaper]).size).toBe(3);
  expect(finalise(storage, draft, 'house')).toBe(plain);
  const [{ hash } = { hash: '' }] = value(storage.listVersions(draft));
  expect(value(storage.looks.brandsOfFinals(hash))).toEqual([aBrand()]);
});

test('what finals have in common is kept once', () => {
  const folder = dataFolder();
  const { storage, draft } = firm(folder);
  for (const number of ['1', '2', '3']) {
    const save = { draft, keep: 0, changes: changesOf([number]), cursor: 1, place: null };
    value(storage.saveDraft(save));
    finalise(storage, draft);
  }
  expect(value(storage.listVersions(draft))).toHaveLength(3);
  expect(countParts(folder)).toBe(2);
});

test('the look stays with a final whose draft is erased, and comes back with a backup', () => {
  const { storage, draft } = firm();
  const version = finalise(storage, draft);
  const { backup } = value(storage.makeBackup());
  value(storage.deleteDrafts([draft]));
  value(storage.eraseDrafts([draft]));
  value(storage.brands.remove('firm'));
  expect(value(storage.looks.ofVersion(version))?.brand).toEqual(aBrand());
  value(storage.restoreBackup(backup));
  expect(value(storage.looks.ofVersion(version))).toEqual({ brand: aBrand(), letterhead: paper });
});

test('a look can be neither changed nor deleted, and one that a failing disk has changed is refused', () => {
  const folder = dataFolder();
  const { storage, draft } = firm(folder);
  const version = finalise(storage, draft);
  const [{ hash } = { hash: '' }] = value(storage.listVersions(draft));
  storage.close();
  const database = new DatabaseSync(join(folder, 'sla-studio.sqlite'));
  for (const deed of [
    "UPDATE look_parts SET content = x'00'",
    'DELETE FROM look_parts',
    'UPDATE version_looks SET brand = NULL',
    'DELETE FROM version_looks',
  ]) {
    expect(() => database.exec(deed)).toThrow(/never/);
  }
  database.exec("DROP TRIGGER look_parts_never_change; UPDATE look_parts SET content = x'7b7d'");
  database.close();
  const { looks } = open(folder).storage;
  expect(looks.ofVersion(version)).toEqual({ ok: false, problem: { kind: 'missing', what: 'brand' } });
  expect(value(looks.brandsOfFinals(hash))).toEqual([]);
});

test('a final is not kept without the look that it was to be made in', () => {
  const { storage, draft } = firm();
  value(storage.changeSettings({ brand: 'gone' }));
  expect(storage.keepVersion(draft, { kind: 'final', name: '1.0', look: 'today' }).ok).toBe(false);
  expect(value(storage.listVersions(draft))).toEqual([]);
});
