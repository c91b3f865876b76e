import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { databaseFile } from '#electron/storage/database.ts';
import { serveStorage, type ThreadStart } from '#electron/storage/serveStorage.ts';

/**
 * The thread of the storage, which fails when it makes an id while a file of that name lies in its folder: it throws, or ends
 * and leaves what is in the file in the place of the database, if there is something in it.
 */
const { folder } = workerData as ThreadStart;
let ids = 0;

function newId(): string {
  if (existsSync(join(folder, 'ends'))) end(readFileSync(join(folder, 'ends')));
  if (existsSync(join(folder, 'throws'))) throw new Error('Planted');
  return `id-${process.pid}-${Date.now().toString(36)}-${(ids += 1)}`;
}

function end(damage: Uint8Array): never {
  if (damage.length > 0) writeFileSync(databaseFile({ folder }), damage);
  process.exit(7);
}

if (parentPort !== null) serveStorage(parentPort, { folder, now: Date.now, newId, shippedClauses: () => [] });
