import { z } from 'zod';
import { clauseStatusSchema, libraryClauseSchema, type LibraryClause } from '#core/clauses/libraryClause.ts';
import type { ClauseVersion, KeptClause } from '#core/library/entry.ts';
import { hashOf, parsedJson, type DraftTable } from './drafts.ts';
import { inTransaction } from './transaction.ts';

/** Own clauses and own versions of those of the program, and what was marked on either. */

const rowSchema = z.object({
  id: z.string(),
  favourite: z.int(),
  status: clauseStatusSchema.nullable(),
  origin: z.int().nullable(),
  deleted_at: z.int().nullable(),
  body: z.string().nullable(),
  hash: z.string().nullable(),
  saved_at: z.int().nullable(),
});
type Row = z.infer<typeof rowSchema>;

const versionSchema = z.object({ body: z.string(), hash: z.string(), saved_at: z.int() });

const NEWEST = '(SELECT max(number) FROM clause_versions WHERE clause = clauses.id)';
const SELECT = `SELECT id, favourite, status, origin, deleted_at, body, hash, saved_at
  FROM clauses LEFT JOIN clause_versions ON clause_versions.number = ${NEWEST}`;

/** All that is kept, and how many clauses no longer verify; those stay where they are. */
export function keptClauses({ database }: DraftTable): { kept: readonly KeptClause[]; damaged: number } {
  const rows = database.prepare(`${SELECT} ORDER BY id`).all();
  const kept = rows.flatMap((row) => readRow(row) ?? []);
  return { kept, damaged: rows.length - kept.length };
}

export function keptClause({ database }: DraftTable, clause: string): KeptClause | null {
  const row = database.prepare(`${SELECT} WHERE id = ?`).get(clause);
  return row === undefined ? null : readRow(row);
}

function readRow(row: unknown): KeptClause | null {
  const read = rowSchema.safeParse(row);
  return read.success ? keptFrom(read.data) : null;
}

/** The own versions of a clause, newest first; of what was saved several times under one version the last. */
export function clauseVersions({ database }: DraftTable, clause: string): readonly ClauseVersion[] {
  const rows = database
    .prepare(
      `SELECT body, hash, saved_at FROM clause_versions AS one WHERE clause = ? AND number =
         (SELECT max(number) FROM clause_versions WHERE clause = one.clause AND version = one.version)
       ORDER BY number DESC`,
    )
    .all(clause);
  return rows.flatMap((row) => {
    const { body, hash, saved_at: savedAt } = versionSchema.parse(row);
    const read = clauseFrom(body, hash);
    return read === null ? [] : [{ clause: read, source: 'own', savedAt }];
  });
}

/** Everything that was ever saved of a clause, oldest first, marks of its status too. */
export function everyVersion({ database }: DraftTable, clause: string): readonly LibraryClause[] {
  return database
    .prepare('SELECT body, hash, saved_at FROM clause_versions WHERE clause = ? ORDER BY number')
    .all(clause)
    .flatMap((row) => {
      const { body, hash } = versionSchema.parse(row);
      return clauseFrom(body, hash) ?? [];
    });
}

/** Adds versions to a clause, oldest first, and takes it out of the recycle bin. `origin` is kept from the first time. */
export function keepClause(table: DraftTable, versions: readonly LibraryClause[], origin: number | null): void {
  const newest = versions.at(-1);
  if (newest === undefined) return;
  const { database } = table;
  inTransaction(database, () => {
    database
      .prepare(
        `INSERT INTO clauses (id, origin) VALUES (?, ?) ON CONFLICT DO UPDATE SET
           origin = ifnull(origin, excluded.origin), deleted_at = NULL`,
      )
      .run(newest.id, origin);
    insertVersions(table, versions);
  });
}

function insertVersions({ database, now }: DraftTable, versions: readonly LibraryClause[]): void {
  const insert = database.prepare(
    'INSERT INTO clause_versions (clause, version, body, hash, saved_at) VALUES (?, ?, ?, ?, ?)',
  );
  for (const clause of versions) {
    const body = JSON.stringify(clause);
    insert.run(clause.id, clause.version, body, hashOf(body), now());
  }
}

export function markFavourites({ database }: DraftTable, clauses: readonly string[], favourite: boolean): void {
  const mark = database.prepare(
    'INSERT INTO clauses (id, favourite) VALUES (?, ?) ON CONFLICT DO UPDATE SET favourite = excluded.favourite',
  );
  inTransaction(database, () => clauses.forEach((id) => mark.run(id, Number(favourite))));
}

/** An own clause is saved with the status, under the version it has; that of a clause of the program is a mark on it. */
export function markStatus(table: DraftTable, clauses: readonly string[], status: LibraryClause['status']): void {
  const { database } = table;
  const mark = database.prepare(
    'INSERT INTO clauses (id, status) VALUES (?, ?) ON CONFLICT DO UPDATE SET status = excluded.status',
  );
  inTransaction(database, () => {
    for (const id of clauses) {
      const kept = keptClause(table, id);
      if (kept?.newest && kept.deletedAt === null) insertVersions(table, [{ ...kept.newest.clause, status }]);
      else mark.run(id, status);
    }
  });
}

export function binClauses({ database, now }: DraftTable, clauses: readonly string[]): void {
  const mark = database.prepare(
    'UPDATE clauses SET deleted_at = ? WHERE id = ? AND id IN (SELECT clause FROM clause_versions)',
  );
  inTransaction(database, () => clauses.forEach((id) => mark.run(now(), id)));
}

export function unbinClauses({ database }: DraftTable, clauses: readonly string[]): void {
  const mark = database.prepare('UPDATE clauses SET deleted_at = NULL WHERE id = ?');
  inTransaction(database, () => clauses.forEach((id) => mark.run(id)));
}

/** Only from the recycle bin. The copies that drafts have of it are theirs. */
export function eraseClauses({ database }: DraftTable, clauses: readonly string[]): void {
  const removal = database.prepare('DELETE FROM clauses WHERE id = ? AND deleted_at IS NOT NULL');
  inTransaction(database, () => clauses.forEach((id) => removal.run(id)));
}

function keptFrom(row: Row): KeptClause | null {
  const { id, favourite, status, origin, deleted_at: deletedAt, body, hash, saved_at: savedAt } = row;
  const marks = { id, favourite: favourite === 1, status, origin, deletedAt };
  if (body === null || hash === null || savedAt === null) return { ...marks, newest: null };
  const clause = clauseFrom(body, hash);
  return clause === null ? null : { ...marks, newest: { clause, savedAt } };
}

function clauseFrom(body: string, hash: string): LibraryClause | null {
  if (hashOf(body) !== hash) return null;
  const parsed = libraryClauseSchema.safeParse(parsedJson(body));
  return parsed.success ? parsed.data : null;
}
