'use strict';
const { syncBuiltinESMExports } = require('node:module');
const sqlite = require('node:sqlite');

/** Runs before the program: a test can then limit its database, and SQLite itself refuses as on a full disk. */
globalThis.databases = [];
sqlite.DatabaseSync = class extends sqlite.DatabaseSync {
  constructor(...words) {
    super(...words);
    globalThis.databases.push(this);
  }
};
syncBuiltinESMExports();
