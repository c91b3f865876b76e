import { DatabaseSync } from 'node:sqlite';
import { SCHEMA } from './schema.ts';

/**
 * Whether the tables have the columns that the migrations up to `version` give them, letter by letter. SQLite reads its
 * list of tables without a checksum: with one bit flipped in it a column has another name, and every row still passes
 * SQLite's own check. The tables that full-text search makes for itself are left to SQLite, which may change them.
 */
export function hasOwnColumns(database: DatabaseSync, version: number): boolean {
  const ours = known.get(version) ?? columnsAt(version);
  known.set(version, ours);
  return columnsOf(database) === ours;
}

/** By the number of migrations: the file and its backups are mostly of one version. */
const known = new Map<number, string>();

function columnsAt(version: number): string {
  const fresh = new DatabaseSync(':memory:');
  SCHEMA.slice(0, version).forEach((migration) => fresh.exec(migration));
  const columns = columnsOf(fresh);
  fresh.close();
  return columns;
}

const COLUMNS = `SELECT t.name AS "table", c.name AS "column" FROM sqlite_schema AS t JOIN pragma_table_info(t.name) AS c
  WHERE t.type = 'table' AND t.name NOT LIKE 'search\\_%' ESCAPE '\\' AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
  ORDER BY t.name, c.name`;

function columnsOf(database: DatabaseSync): string {
  return JSON.stringify(database.prepare(COLUMNS).all());
}
