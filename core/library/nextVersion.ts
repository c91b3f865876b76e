import type { LibraryClause } from '#core/clauses/libraryClause.ts';
import { isSameData } from '#core/document/sameData.ts';

/**
 * A clause as it is saved: its version goes up by one when what an agreement copies was changed (title, text or terms),
 * and stays when it is only called, tagged or explained otherwise. `newest` is the version it takes the place of.
 */
export function nextVersion(clause: LibraryClause, newest: LibraryClause | null): LibraryClause {
  if (newest === null) return { ...clause, version: 1 };
  return { ...clause, version: isSamePrint(clause, newest) ? newest.version : newest.version + 1 };
}

/** Whether two clauses put the same into an agreement. */
export function isSamePrint(one: LibraryClause, other: LibraryClause): boolean {
  return isSameData(printOf(one), printOf(other));
}

function printOf({ title, text, terms }: LibraryClause) {
  return { title, text, terms };
}
