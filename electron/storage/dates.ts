import { z } from 'zod';
import type { Agreement } from '#core/agreement/agreement.ts';
import { languageSchema } from '#core/agreement/language.ts';
import { wordingSchema } from '#core/agreement/text.ts';
import type { DateList, DatePage, DueDate } from '#core/bridge/drafts.ts';
import type { Days, Milestone } from '#core/measures/milestones/milestone.ts';
import { parsedJson, presentOf, type DraftTable } from './drafts.ts';
import { inTransaction } from './transaction.ts';
import { listVersions, readVersion } from './versions.ts';

/** The dates of an agreement within some days. */
export type ReadDates = (agreement: Agreement, days: Days) => readonly Milestone[];

/** Milliseconds after which no further agreement is read at one asking. */
const SLICE = 40;
const MOST_IN_SLICE = 50;

/** Days beyond those asked for that are read at once, so that an agreement is read again only every few months. */
const AHEAD = 200;

const rowSchema = z.object({
  draft: z.string(),
  name: z.string().nullable(),
  title: z.string(),
  language: languageSchema,
  customer: z.string(),
  date: z.string(),
  // Written by `readDates` from milestones, and by nothing else.
  kind: z.custom<DueDate['kind']>((kind) => typeof kind === 'string'),
  path: z.string(),
  of: z.string().nullable(),
});

/** The dates of the drafts shelf, as far as they were read: soonest first, of what recurs the next one. */
export function listDates(table: DraftTable, list: DateList): DatePage {
  const { database } = table;
  const unread = database.prepare(`SELECT count(*) AS n FROM drafts WHERE ${LIVE} AND dated_until < ?`).get(list.to)?.[
    'n'
  ];
  return { dates: datesIn(table, list), unread: Number(unread) };
}

const LIVE = 'deleted_at IS NULL AND archived_at IS NULL';

/** An agreement whose dates must be read, and by what one sees that it was changed meanwhile. */
const unreadSchema = z.object({ id: z.string(), changed_at: z.int(), dated_until: z.string(), versions: z.int() });
type Unread = z.infer<typeof unreadSchema>;

const VERSIONS = '(SELECT count(*) FROM versions WHERE draft = drafts.id)';

/**
 * Reads the dates of some agreements that have not been read, those changed last first; `read` computes them. The database
 * is free for others until they are written, and what was changed meanwhile is left for the next time.
 */
export function readDates(table: DraftTable, { from, to }: Pick<DateList, 'from' | 'to'>, read: ReadDates): void {
  const { database, now } = table;
  const began = now();
  const unread = z.array(unreadSchema).parse(
    database
      .prepare(
        `SELECT id, changed_at, dated_until, ${VERSIONS} AS versions FROM drafts WHERE ${LIVE} AND dated_until < ?
         ORDER BY drafts.changed_at DESC LIMIT ${MOST_IN_SLICE}`,
      )
      .all(to),
  );
  const days = { from, to: daysLater(to, AHEAD) };
  const found: { readonly of: Unread; readonly dates: readonly Milestone[] }[] = [];
  for (const of of unread) {
    const agreement = agreementInForce(table, of.id);
    found.push({ of, dates: agreement === null ? [] : read(agreement, days) });
    if (now() - began > SLICE) break;
  }
  if (found.length === 0) return;
  inTransaction(database, () => found.forEach(({ of, dates }) => keepDates(table, of, { dates, until: days.to })));
}

function keepDates(
  { database }: DraftTable,
  { id, changed_at, dated_until, versions }: Unread,
  { dates, until }: { readonly dates: readonly Milestone[]; readonly until: string },
): void {
  const kept = database
    .prepare(
      `UPDATE drafts SET dated_until = ? WHERE id = ? AND changed_at = ? AND dated_until = ? AND ${VERSIONS} = ?`,
    )
    .run(until, id, changed_at, dated_until, versions);
  if (kept.changes === 0) return;
  database.prepare('DELETE FROM dates WHERE draft = ?').run(id);
  const insert = database.prepare('INSERT OR IGNORE INTO dates (draft, date, kind, path, of) VALUES (?, ?, ?, ?, ?)');
  for (const { date, kind, path, of } of dates) insert.run(id, date, kind, path, of ?? null);
}

/** The newest final version of a draft, else the draft as it is; `null` where neither can be read. */
function agreementInForce(table: DraftTable, id: string): Agreement | null {
  const final = listVersions(table, id).find(({ kind }) => kind === 'final');
  const version = final === undefined ? null : readVersion(table, final.version);
  if (version?.ok === true) return version.value.agreement;
  const present = presentOf(table, id);
  return present.ok ? present.value.agreement : null;
}

function datesIn({ database }: DraftTable, { from, to, draft, limit }: DateList): readonly DueDate[] {
  const rows = database
    .prepare(
      `SELECT draft, name, title, language, customer, date, kind, path, of FROM dates JOIN drafts ON drafts.id = dates.draft
       WHERE ${LIVE} AND date >= ? AND date <= ? ${draft === null ? '' : 'AND draft = ?'} ORDER BY date`,
    )
    .iterate(from, to, ...(draft === null ? [] : [draft]));
  const dates: DueDate[] = [];
  const seen = new Set<string>();
  for (const row of rows) {
    const { title, ...rest } = rowSchema.parse(row);
    const key = `${rest.draft} ${rest.path}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const wording = wordingSchema.safeParse(parsedJson(title));
    dates.push({ ...rest, title: wording.success ? wording.data : {} });
    if (dates.length === limit) break;
  }
  return dates;
}

function daysLater(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
