import type { Place, SaveDraft } from '#core/bridge/drafts.ts';
import type { Change, History } from '#core/editing/history.ts';

/** What the machine has of a draft's journal. */
export interface SavedJournal {
  readonly changes: readonly Change[];
  readonly cursor: number;
}

export function journalOf({ past, future }: History): SavedJournal {
  return { changes: [...past, ...future], cursor: past.length };
}

/**
 * What must be sent so that the machine has `history` and the place one is at; `null` when it has both already. Changes are
 * told apart by identity.
 */
export function saveOf(
  { draft, place }: Pick<SaveDraft, 'draft' | 'place'>,
  saved: SavedJournal & { readonly place: Place | null },
  history: History,
): SaveDraft | null {
  const { changes, cursor } = journalOf(history);
  const shorter = Math.min(changes.length, saved.changes.length);
  let keep = 0;
  while (keep < shorter && changes[keep] === saved.changes[keep]) keep += 1;
  const isSame = keep === changes.length && keep === saved.changes.length && cursor === saved.cursor;
  const isThere = place?.section === saved.place?.section && place?.path === saved.place?.path;
  return isSame && isThere ? null : { draft, keep, changes: changes.slice(keep), cursor, place };
}
