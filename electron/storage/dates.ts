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

/** Milliseconds that one asking may spend on agreements that have not been read. */
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

/** The dates of the drafts shelf, soonest first, of what recurs the next one. Some agreements are read first. */
export function listDates(table: DraftTable, list: DateList, read: ReadDates): DatePage {
  readSome(table, list, read);
  const { database } = table;
  const unread = database.prepare(`SELECT count(*) AS n FROM drafts WHERE ${LIVE} AND dated_until < ?`).get(list.to)?.[
    'n'
  ];
  return { dates: datesIn(table, list), unread: Number(unread) };
}

const LIVE = 'deleted_at IS NULL AND archived_at IS NULL';

function readSome(table: DraftTable, { from, to }: DateList, read: ReadDates): void {
  const { database, now } = table;
  const began = now();
  const ids = database
    .prepare(`SELECT id FROM drafts WHERE ${LIVE} AND dated_until < ? ORDER BY changed_at DESC LIMIT ${MOST_IN_SLICE}`)
    .all(to);
  if (ids.length === 0) return;
  const until = daysLater(to, AHEAD);
  inTransaction(database, () => {
    for (const { id } of ids) {
      keepDates(table, String(id), { from, to: until }, read);
      if (now() - began > SLICE) break;
    }
  });
}

function keepDates(table: DraftTable, id: string, days: Days, read: ReadDates): void {
  const { database } = table;
  const agreement = agreementInForce(table, id);
  database.prepare('DELETE FROM dates WHERE draft = ?').run(id);
  const insert = database.prepare('INSERT OR IGNORE INTO dates (draft, date, kind, path, of) VALUES (?, ?, ?, ?, ?)');
  for (const { date, kind, path, of } of agreement === null ? [] : read(agreement, days))
    insert.run(id, date, kind, path, of ?? null);
  database.prepare('UPDATE drafts SET dated_until = ? WHERE id = ?').run(days.to, id);
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
