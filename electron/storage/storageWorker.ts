import { parentPort, workerData } from 'node:worker_threads';
import { newId } from '#electron/newId.ts';
import { shippedClauses } from '#electron/shippedClauses.ts';
import { serveStorage, type ThreadStart } from './serveStorage.ts';

/** A thread of its own, so that only the storage waits for the disk. */
const { folder } = workerData as ThreadStart;
if (parentPort !== null) serveStorage(parentPort, { folder, now: Date.now, newId, shippedClauses });
