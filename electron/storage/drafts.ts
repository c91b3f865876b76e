import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { Agreement } from '#core/agreement/agreement.ts';
import { languageSchema } from '#core/agreement/language.ts';
import { wordingSchema, type Wording } from '#core/agreement/text.ts';
import { placeSchema, type OpenDraft, type SaveDraft } from '#core/bridge/drafts.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import { draftSchema, newDraft, type Draft } from '#core/editing/draft.ts';
import { changeSchema, rebuild, type Change } from '#core/editing/history.ts';
import { done, failed, type Outcome } from '#core/outcome.ts';
import { inTransaction } from './transaction.ts';

/** How many changes of a draft can still be undone after it was closed. */
const KEPT_CHANGES = 500;

export interface DraftTable {
  readonly database: DatabaseSync;
  readonly now: () => number;
  readonly newId: () => string;
}

const rowSchema = z.object({
  id: z.string(),
  name: z.string().nullable(),
  title: z.string(),
  language: languageSchema,
  base: z.string(),
  base_hash: z.string(),
  base_cursor: z.int(),
  cursor: z.int(),
  place: z.string().nullable(),
  changed_at: z.int(),
});
type Row = z.infer<typeof rowSchema>;

const missing: DesktopProblem = { kind: 'missing', what: 'draft' };

export function createDraft(table: DraftTable, agreement: Agreement, name: string | null): string {
  const id = table.newId();
  const base = JSON.stringify(newDraft(agreement));
  const { type, language, state } = agreement;
  const { database } = table;
  inTransaction(database, () => {
    database
      .prepare(
        'INSERT INTO drafts (id, name, created_at, changed_at, type, language, state) VALUES (?, ?, ?, ?, ?, ?, ?)',
      )
      .run(id, name, table.now(), table.now(), type, language, state);
    database.prepare('INSERT INTO bases (draft, base, base_hash) VALUES (?, ?, ?)').run(id, base, hashOf(base));
  });
  return id;
}

/** A draft with its journal, as it was kept. A draft whose text does not verify is refused, and stays where it is. */
export function readDraft({ database }: DraftTable, id: string): Outcome<OpenDraft, DesktopProblem> {
  const row = rowSchema.safeParse(
    database.prepare('SELECT * FROM drafts JOIN bases ON bases.draft = drafts.id WHERE drafts.id = ?').get(id),
  );
  if (!row.success) return failed(missing);
  const base = baseOf(row.data);
  const changes = changesOf(database, id);
  if (base === null || changes === null) return failed({ kind: 'damagedDraft', name: nameOf(row.data) });
  return done({
    draft: id,
    name: row.data.name,
    base,
    baseCursor: row.data.base_cursor,
    changes,
    cursor: row.data.cursor,
    place: placeOf(row.data.place),
    savedAt: row.data.changed_at,
  });
}

/** The draft as it is now. */
export function presentOf(table: DraftTable, id: string): Outcome<Draft, DesktopProblem> {
  const open = readDraft(table, id);
  if (!open.ok) return open;
  const { base, baseCursor, changes, cursor } = open.value;
  const history = rebuild(base, baseCursor, changes, cursor);
  return history.ok ? done(history.value.present) : failed({ kind: 'damagedDraft', name: open.value.name ?? id });
}

/** Writes the end of a draft's journal, and nothing else, so that it takes no longer for a large draft. */
export function saveDraft(
  table: DraftTable,
  { draft, keep, changes, cursor, place }: SaveDraft,
): Outcome<number, DesktopProblem> {
  const { database } = table;
  const written = place === null ? null : JSON.stringify(place);
  const count = Number(database.prepare('SELECT count(*) AS n FROM journal WHERE draft = ?').get(draft)?.['n']);
  if (keep > count || cursor > keep + changes.length)
    return failed({ kind: 'refused', because: 'payload', request: 'saveDraft' });
  if (keep === count && changes.length === 0) {
    // Somebody only went to another question: the draft is as old as it was.
    const moved = database
      .prepare('UPDATE drafts SET place = ? WHERE id = ? AND cursor = ? RETURNING changed_at')
      .get(written, draft, cursor);
    if (moved !== undefined) return done(Number(moved['changed_at']));
  }
  const savedAt = table.now();
  const found = inTransaction(database, () => {
    database.prepare('DELETE FROM journal WHERE draft = ? AND seq >= ?').run(draft, keep);
    const known = database
      .prepare("UPDATE drafts SET cursor = ?, place = ?, changed_at = ?, indexed = 0, dated_until = '' WHERE id = ?")
      .run(cursor, written, savedAt, draft);
    if (known.changes === 0) return false;
    appendToJournal(database, draft, { from: keep, changes });
    return true;
  });
  return found ? done(savedAt) : failed(missing);
}

/** Makes the present the base, so that opening is quick, and lets changes go that are too far back to be undone. */
export function foldJournal(table: DraftTable, id: string): void {
  const open = readDraft(table, id);
  const present = presentOf(table, id);
  if (!open.ok || !present.ok) return;
  const { changes, cursor } = open.value;
  const dropped = Math.max(0, cursor - KEPT_CHANGES);
  const base = JSON.stringify(present.value);
  inTransaction(table.database, () => {
    const { database } = table;
    database.prepare('UPDATE bases SET base = ?, base_hash = ? WHERE draft = ?').run(base, hashOf(base), id);
    database
      .prepare('UPDATE drafts SET base_cursor = ?, cursor = ? WHERE id = ?')
      .run(cursor - dropped, cursor - dropped, id);
    if (dropped === 0) return;
    database.prepare('DELETE FROM journal WHERE draft = ?').run(id);
    appendToJournal(database, id, { from: 0, changes: changes.slice(dropped) });
  });
}

function appendToJournal(
  database: DatabaseSync,
  draft: string,
  { from, changes }: { readonly from: number; readonly changes: readonly Change[] },
): void {
  const insert = database.prepare('INSERT INTO journal (draft, seq, change, hash) VALUES (?, ?, ?, ?)');
  changes.forEach((change, index) => {
    const text = JSON.stringify(change);
    insert.run(draft, from + index, text, hashOf(text));
  });
}

/** SHA-256 of bytes, or of a text in UTF-8, in hexadecimal. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function nameOf({ id, name, title, language }: Row): string {
  const wording = wordingSchema.safeParse(parsedJson(title));
  const known: Wording = wording.success ? wording.data : {};
  return name ?? known[language] ?? known.en ?? known.da ?? id;
}

function baseOf(row: Row): Draft | null {
  if (hashOf(row.base) !== row.base_hash) return null;
  const parsed = draftSchema.safeParse(JSON.parse(row.base));
  return parsed.success ? parsed.data : null;
}

function changesOf(database: DatabaseSync, id: string): readonly Change[] | null {
  const rows = database.prepare('SELECT change, hash FROM journal WHERE draft = ? ORDER BY seq').all(id);
  if (rows.some(({ change, hash }) => hash !== null && hash !== hashOf(String(change)))) return null;
  const parsed = z.array(changeSchema).safeParse(rows.map(({ change }) => parsedJson(String(change))));
  return parsed.success ? parsed.data : null;
}

function placeOf(text: string | null): OpenDraft['place'] {
  const parsed = placeSchema.safeParse(text === null ? null : parsedJson(text));
  return parsed.success ? parsed.data : null;
}

export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
