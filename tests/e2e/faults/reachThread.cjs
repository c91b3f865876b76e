'use strict';
const { syncBuiltinESMExports } = require('node:module');
const sqlite = require('node:sqlite');
const threads = require('node:worker_threads');

/**
 * Runs before the program, and in each of its threads before what the thread runs: a test can then limit the database, so
 * that SQLite itself refuses as on a full disk, and end the thread that keeps everything.
 */
const limits = new threads.BroadcastChannel('most pages of the database');

if (threads.isMainThread) {
  globalThis.limitDatabase = (pages) => limits.postMessage(pages);
  threads.Worker = class extends threads.Worker {
    constructor(script, options) {
      super(script, { ...options, execArgv: ['-r', __filename] });
      if (String(script).endsWith('storageWorker.js')) globalThis.endStorage = () => void this.terminate();
    }
  };
} else {
  const databases = [];
  sqlite.DatabaseSync = class extends sqlite.DatabaseSync {
    constructor(...words) {
      super(...words);
      databases.push(this);
    }
  };
  limits.addEventListener('message', ({ data }) =>
    databases.findLast(({ isOpen }) => isOpen)?.exec(`PRAGMA max_page_count=${data}`),
  );
}
limits.unref();
syncBuiltinESMExports();
