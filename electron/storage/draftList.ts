import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { z } from 'zod';
import { agreementTypeSchema } from '#core/agreement/agreement.ts';
import { languageSchema } from '#core/agreement/language.ts';
import { wordingSchema } from '#core/agreement/text.ts';
import {
  draftStateSchema,
  type DraftList,
  type DraftPage,
  type DraftState,
  type DraftSummary,
} from '#core/bridge/drafts.ts';
import { parsedJson, presentOf, type DraftTable } from './drafts.ts';
import { excerptAround, searchExpression, sortKey, summaryOf } from './summary.ts';
import { inTransaction } from './transaction.ts';
import { keepUses } from './clauseUses.ts';

const SHELVES: Readonly<Record<DraftList['shelf'], string>> = {
  drafts: 'deleted_at IS NULL AND archived_at IS NULL',
  archive: 'deleted_at IS NULL AND archived_at IS NOT NULL',
  bin: 'deleted_at IS NOT NULL',
};

const ORDERS: Readonly<Record<DraftList['sort'], string>> = {
  changed: 'changed_at DESC',
  created: 'created_at DESC',
  title: 'sort_title, changed_at DESC',
  customer: 'sort_customer, changed_at DESC',
};

/** One row that a failing disk changed must not hide all the others: what it stands for has a hash of its own. */
const rowSchema = z.object({
  number: z.int(),
  id: z.string(),
  name: z.string().nullable(),
  type: agreementTypeSchema.catch('customer'),
  language: languageSchema.catch('en'),
  state: draftStateSchema.catch('draft'),
  title: z.string(),
  customer: z.string(),
  service: z.string(),
  created_at: z.int(),
  changed_at: z.int(),
  archived_at: z.int().nullable(),
  deleted_at: z.int().nullable(),
  final_number: z.string().nullable().catch(null),
  final_at: z.int().nullable().catch(null),
});

const keptSchema = z.object({ number: z.int(), name: z.string().nullable() });

const FINALS = "FROM versions WHERE versions.draft = drafts.id AND versions.kind = 'final'";

const FINAL_AT = `(SELECT max(made_at) ${FINALS})`;

const FINAL_NUMBER = `(SELECT versions.number ${FINALS} ORDER BY made_at DESC, versions.rowid DESC LIMIT 1)`;

const COLUMNS = `number, id, name, type, language, state, title, customer, service, created_at, changed_at, archived_at, deleted_at,
  ${FINAL_NUMBER} AS final_number, ${FINAL_AT} AS final_at`;

/** A page of a shelf. What was changed since the last list is indexed first. */
export function listDrafts(table: DraftTable, list: DraftList): DraftPage {
  indexChanged(table);
  const { database } = table;
  const { from, where, values } = conditions(list);
  const rows = database
    .prepare(`SELECT ${COLUMNS} FROM ${from} WHERE ${where} ORDER BY ${ORDERS[list.sort]} LIMIT ? OFFSET ?`)
    .all(...values, list.limit, list.offset);
  return {
    drafts: rows.map((row) => summaryFrom(database, rowSchema.parse(row), list.search)),
    total: counted(database, `SELECT count(*) AS n FROM ${from} WHERE ${where}`, values),
    shelves: {
      drafts: counted(database, `SELECT count(*) AS n FROM drafts WHERE ${SHELVES.drafts}`, []),
      archive: counted(database, `SELECT count(*) AS n FROM drafts WHERE ${SHELVES.archive}`, []),
      bin: counted(database, `SELECT count(*) AS n FROM drafts WHERE ${SHELVES.bin}`, []),
    },
  };
}

function conditions({ shelf, search, types, states }: DraftList) {
  const expression = searchExpression(search);
  const where = [
    SHELVES[shelf],
    ...(types.length === 0 ? [] : [`type IN (${marks(types)})`]),
    ...(states.length === 0 ? [] : [`(${states.map(stateIs).join(' OR ')})`]),
    ...(expression === null ? [] : ['search MATCH ?']),
  ].join(' AND ');
  const values: SQLInputValue[] = [...types, ...states, ...(expression === null ? [] : [expression])];
  return { from: expression === null ? 'drafts' : 'search JOIN drafts ON drafts.number = search.rowid', where, values };
}

/** Kept as final an agreement is nothing else until it is changed; what goes on from there is found as both. */
function stateIs(state: DraftState): string {
  return state === 'final'
    ? `state = ? OR ${FINAL_AT} IS NOT NULL`
    : `state = ? AND changed_at > coalesce(${FINAL_AT}, 0)`;
}

function marks(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ');
}

function counted(database: DatabaseSync, query: string, values: readonly SQLInputValue[]): number {
  return Number(database.prepare(query).get(...values)?.['n']);
}

function summaryFrom(database: DatabaseSync, row: z.infer<typeof rowSchema>, search: string): DraftSummary {
  const title = wordingSchema.safeParse(parsedJson(row.title));
  const shown = [row.name, row.title, row.customer, row.service].join(' ').toLocaleLowerCase();
  const isShown = (search.toLocaleLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => shown.includes(word));
  return {
    draft: row.id,
    name: row.name,
    type: row.type,
    language: row.language,
    state: row.state,
    final: row.final_at === null ? null : { number: row.final_number ?? '', isCurrent: row.final_at >= row.changed_at },
    title: title.success ? title.data : {},
    customer: row.customer,
    service: row.service,
    createdAt: row.created_at,
    changedAt: row.changed_at,
    archivedAt: row.archived_at,
    deletedAt: row.deleted_at,
    found: isShown ? null : foundIn(database, row.number, search),
  };
}

/** The words around what was searched for. */
function foundIn(database: DatabaseSync, number: number, search: string): string | null {
  const words = database.prepare('SELECT words FROM search WHERE rowid = ?').get(number)?.['words'];
  return typeof words === 'string' ? excerptAround(words, search) : null;
}

/** Brings what the list shows and what is searched up to date with drafts that were changed. */
export function indexChanged(table: DraftTable): void {
  const { database } = table;
  const ids = database.prepare('SELECT id FROM drafts WHERE indexed = 0').all();
  if (ids.length === 0) return;
  inTransaction(database, () => ids.forEach(({ id }) => indexDraft(table, String(id))));
}

function indexDraft(table: DraftTable, id: string): void {
  const { database } = table;
  const present = presentOf(table, id);
  const { number, name } = keptSchema.parse(database.prepare('SELECT number, name FROM drafts WHERE id = ?').get(id));
  database.prepare('DELETE FROM search WHERE rowid = ?').run(number);
  if (present.ok) {
    const { agreement } = present.value;
    const { title, customer, service, shownTitle, words } = summaryOf(agreement);
    database
      .prepare(
        `UPDATE drafts SET type = ?, language = ?, state = ?, title = ?, customer = ?, service = ?, sort_title = ?,
           sort_customer = ? WHERE id = ?`,
      )
      .run(
        agreement.type,
        agreement.language,
        agreement.state,
        JSON.stringify(title),
        customer,
        service,
        sortKey(name ?? shownTitle),
        sortKey(customer),
        id,
      );
    database.prepare('INSERT INTO search (rowid, words) VALUES (?, ?)').run(number, `${name ?? ''}\n${words}`);
    keepUses(database, id, agreement.clauses);
  }
  database.prepare('UPDATE drafts SET indexed = 1 WHERE id = ?').run(id);
}
