'use strict';
const { DatabaseSync } = require('node:sqlite');
const { parentPort, workerData } = require('node:worker_threads');

/** Runs as a thread of the main process: waits as long as it is told, as for a disk, and answers by SQLite. */
parentPort.on('message', ({ milliseconds }) => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
  const database = new DatabaseSync(':memory:');
  parentPort.postMessage({ ...database.prepare('SELECT 20 * 2 AS twice').get(), word: workerData });
  database.close();
});
