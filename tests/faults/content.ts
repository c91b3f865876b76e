import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openFor } from './deeds.ts';

/** What people gave the program to keep; what is computed from it is left out. */
const KEPT = [
  'SELECT id, name, base_cursor, cursor, place, archived_at, deleted_at, type FROM drafts ORDER BY id',
  'SELECT * FROM bases ORDER BY draft',
  'SELECT * FROM journal ORDER BY draft, seq',
  'SELECT * FROM versions ORDER BY id',
  'SELECT * FROM clauses ORDER BY id',
  'SELECT * FROM clause_versions ORDER BY number',
  'SELECT * FROM parties ORDER BY id',
  'SELECT * FROM notes ORDER BY key',
];

/** A SHA-256 of all that a database keeps. */
export function contentOf(database: DatabaseSync): string {
  const hash = createHash('sha256');
  for (const query of KEPT) hash.update(JSON.stringify(database.prepare(query).all()));
  return hash.digest('hex');
}

export const databaseIn = (folder: string): string => join(folder, 'sla-studio.sqlite');

/** The same of a data folder that no program has open. */
export function contentIn(folder: string): string {
  const database = new DatabaseSync(databaseIn(folder));
  try {
    return contentOf(database);
  } finally {
    database.close();
  }
}

/** Opens a folder as the program does after an accident; whether it had to be mended, and what is there. */
export function reopened(folder: string): { isSound: boolean; content: string } {
  const opened = openFor(folder);
  const sound = opened.notices.length === 0;
  opened.storage.close();
  const database = new DatabaseSync(databaseIn(folder));
  try {
    const [check] = database.prepare('PRAGMA integrity_check(1)').all();
    return { isSound: sound && Object.values(check ?? {})[0] === 'ok', content: contentOf(database) };
  } finally {
    database.close();
  }
}
