import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Agreement } from '#core/agreement/agreement.ts';
import { openStorage, type Storage } from '#electron/storage/storage.ts';

/** A data folder as the program would have made it, with the drafts that `work` makes; gives what `work` gives. */
export function dataFolder<Result>(work: (storage: Storage) => Result): {
  readonly folder: string;
  readonly made: Result;
  readonly remove: () => void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'sla-studio-bench-'));
  let last = 0;
  const newId = () => `bench-${(last += 1)}`;
  const opened = openStorage({ folder, now: Date.now, newId, shippedClauses: () => [] });
  if (!opened.ok) throw new Error(opened.problem.kind);
  const { storage } = opened.value;
  storage.changeSettings({ interfaceLanguage: 'en' });
  const made = work(storage);
  storage.close();
  return { folder, made, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export function createOpen(storage: Storage, agreement: Agreement): void {
  const created = storage.createDraft(agreement, null);
  if (!created.ok) throw new Error(JSON.stringify(created.problem));
  storage.openDraft(created.value);
}
