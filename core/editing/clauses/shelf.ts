import type { AgreementType } from '#core/agreement/agreement.ts';
import type { LibraryClause } from '#core/clauses/libraryClause.ts';

/** What is known of the clause library: of each clause the newest version, and older ones that drafts have copies of. */
export interface Shelf {
  readonly newest: ReadonlyMap<string, LibraryClause>;
  readonly versions: readonly LibraryClause[];
}

/** A version of a clause; `null` when the library does not have it. */
export function versionOf({ newest, versions }: Shelf, id: string, version: number): LibraryClause | null {
  const last = newest.get(id);
  if (last?.version === version) return last;
  return versions.find((clause) => clause.id === id && clause.version === version) ?? null;
}

/** What may be put into an agreement of a type: approved clauses that suit it. */
export function offeredFor({ newest }: Shelf, type: AgreementType): readonly LibraryClause[] {
  return [...newest.values()].filter(({ status, suits }) => status === 'approved' && suits.includes(type));
}

/** The other clauses on the subject of a clause. */
export function variantsOf(shelf: Shelf, id: string, type: AgreementType): readonly LibraryClause[] {
  const subject = shelf.newest.get(id)?.subject;
  return offeredFor(shelf, type).filter((clause) => clause.subject === subject && clause.id !== id);
}
