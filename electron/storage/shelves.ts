import type { DraftTable } from './drafts.ts';
import { inTransaction } from './transaction.ts';

/** Drafts move between the list, the archive and the recycle bin; only `erase` deletes, and only from the bin. */

export function rename({ database }: DraftTable, draft: string, name: string): void {
  const kept = name.trim() === '' ? null : name.trim();
  database.prepare('UPDATE drafts SET name = ?, indexed = 0 WHERE id = ?').run(kept, draft);
}

export function archive({ database, now }: DraftTable, drafts: readonly string[], archived: boolean): void {
  const mark = database.prepare('UPDATE drafts SET archived_at = ? WHERE id = ?');
  inTransaction(database, () => drafts.forEach((draft) => mark.run(archived ? now() : null, draft)));
}

export function moveToBin({ database, now }: DraftTable, drafts: readonly string[]): void {
  const mark = database.prepare('UPDATE drafts SET deleted_at = ? WHERE id = ?');
  inTransaction(database, () => drafts.forEach((draft) => mark.run(now(), draft)));
}

export function restore({ database }: DraftTable, drafts: readonly string[]): void {
  const mark = database.prepare('UPDATE drafts SET deleted_at = NULL WHERE id = ?');
  inTransaction(database, () => drafts.forEach((draft) => mark.run(draft)));
}

/** Final versions outlive their draft: what was signed can always be shown. */
export function erase({ database }: DraftTable, drafts: readonly string[]): void {
  const removal = database.prepare('DELETE FROM drafts WHERE id = ? AND deleted_at IS NOT NULL RETURNING number');
  const words = database.prepare('DELETE FROM search WHERE rowid = ?');
  const versions = database.prepare("DELETE FROM versions WHERE draft = ? AND kind <> 'final'");
  inTransaction(database, () =>
    drafts.forEach((draft) => {
      const removed = removal.get(draft);
      if (removed === undefined) return;
      words.run(Number(removed['number']));
      versions.run(draft);
    }),
  );
}
