import { parentPort } from 'node:worker_threads';
import { readShared } from '#core/sharing/readShared.ts';
import { hashOf } from '#machine/hashOf.ts';

/** A thread for one library file of somebody else: thousands of clauses keep nobody waiting, and it can be stopped. */
parentPort?.once('message', (bytes: Uint8Array) => {
  parentPort?.postMessage(readShared(bytes, hashOf));
});
