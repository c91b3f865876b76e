import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { DraftList } from '#core/bridge/drafts.ts';
import type { LibraryClause } from '#core/clauses/libraryClause.ts';
import { answerTo, namesOf, remote } from '#electron/storage/remote.ts';
import { served } from '#electron/storage/serveStorage.ts';
import type { RemoteStorage } from '#electron/storage/storageThread.ts';
import { openStorage, type Storage } from '#electron/storage/storage.ts';

export { blank, changesOf, typed } from '#tests/builders/journal.ts';

/** A data folder of its own, gone after the test. */
export function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sla-storage-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

let clock = 1_800_000_000_000;
let ids = 0;

/** Opens the storage of a folder with a clock that goes on by a second at each look. */
export function open(
  folder: string,
  shipped: readonly LibraryClause[] = [],
): { storage: Storage; notices: readonly unknown[] } {
  const opened = openStorage({
    folder,
    now: () => (clock += 1_000),
    newId: () => `id-${(ids += 1)}`,
    shippedClauses: () => shipped,
  });
  if (!opened.ok) throw new Error(`Not opened: ${opened.problem.kind}`);
  onTestFinished(() => closeQuietly(opened.value.storage));
  return opened.value;
}

/** A storage as the program has it, without the thread: every answer comes later, and nothing but data passes. */
export function asRemote(storage: Storage): RemoteStorage {
  const part = served(storage, () => undefined);
  return remote(namesOf(part), async (call) => structuredClone(await answerTo(part, structuredClone(call))));
}

function closeQuietly(storage: Storage): void {
  try {
    storage.close();
  } catch {
    // Closed by the test already.
  }
}

export const allDrafts: DraftList = {
  search: '',
  shelf: 'drafts',
  types: [],
  states: [],
  sort: 'changed',
  offset: 0,
  limit: 50,
};

export function value<Value>(outcome: { ok: true; value: Value } | { ok: false; problem: unknown }): Value {
  if (outcome.ok) return outcome.value;
  throw new Error(`Refused: ${JSON.stringify(outcome.problem)}`);
}
