import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { Clause } from '#core/agreement/frame.ts';
import { languageSchema } from '#core/agreement/language.ts';
import { wordingSchema } from '#core/agreement/text.ts';
import { draftStateSchema } from '#core/bridge/drafts.ts';
import type { ClauseUse } from '#core/bridge/library.ts';
import { parsedJson } from './drafts.ts';

const rowSchema = z.object({
  id: z.string(),
  name: z.string().nullable(),
  language: languageSchema.catch('en'),
  state: draftStateSchema.catch('draft'),
  title: z.string(),
  customer: z.string(),
  service: z.string(),
  archived_at: z.int().nullable(),
  deleted_at: z.int().nullable(),
  versions: z.string(),
});

/** Which clauses of the library a draft has copies of, instead of those it had when it was last looked at. */
export function keepUses(database: DatabaseSync, draft: string, clauses: readonly Clause[]): void {
  database.prepare('DELETE FROM clause_uses WHERE draft = ?').run(draft);
  const insert = database.prepare('INSERT OR IGNORE INTO clause_uses (draft, clause, version) VALUES (?, ?, ?)');
  for (const { origin } of clauses) {
    if (origin !== undefined) insert.run(draft, origin.clause, origin.version);
  }
}

/** The drafts that have copies of a clause, those changed last first; as of when they were last indexed. */
export function listUses(database: DatabaseSync, clause: string): readonly ClauseUse[] {
  return database
    .prepare(
      `SELECT id, name, language, state, title, customer, service, archived_at, deleted_at, json_group_array(version) AS versions
       FROM clause_uses JOIN drafts ON drafts.id = clause_uses.draft
       WHERE clause = ? GROUP BY drafts.id ORDER BY changed_at DESC`,
    )
    .all(clause)
    .map((row) => useFrom(rowSchema.parse(row)));
}

/** How many drafts, other than those in the recycle bin, have a copy of each clause. */
export function countUses(database: DatabaseSync): ReadonlyMap<string, number> {
  const rows = database
    .prepare(
      `SELECT clause, count(DISTINCT draft) AS n FROM clause_uses JOIN drafts ON drafts.id = clause_uses.draft
       WHERE deleted_at IS NULL GROUP BY clause`,
    )
    .all();
  return new Map(rows.map(({ clause, n }) => [String(clause), Number(n)]));
}

function useFrom(row: z.infer<typeof rowSchema>): ClauseUse {
  const title = wordingSchema.safeParse(parsedJson(row.title));
  const { id: draft, name, language, state, customer, service } = row;
  const shelf = row.deleted_at !== null ? 'bin' : row.archived_at !== null ? 'archive' : 'drafts';
  const versions = z
    .array(z.int())
    .parse(parsedJson(row.versions))
    .toSorted((a, b) => a - b);
  return { draft, name, language, state, customer, service, shelf, versions, title: title.success ? title.data : {} };
}
