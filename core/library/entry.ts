import type { LibraryClause } from '#core/clauses/libraryClause.ts';

/** Where a clause of the library comes from: the program, the person, or the program and then the person. */
export type ClauseSource = 'shipped' | 'own' | 'changed';

/** A clause as the library lists it. Times are milliseconds since 1970, UTC. */
export interface LibraryEntry {
  /** The newest version, with the status that it has now. */
  readonly clause: LibraryClause;
  readonly source: ClauseSource;
  readonly favourite: boolean;
  /** When the newest version was saved; `null` for what came with the program. */
  readonly savedAt: number | null;
  /** When it was put into the recycle bin. */
  readonly deletedAt: number | null;
  /** The version of the program that a changed clause was made from. */
  readonly origin: number | null;
  /** The version that the program brings now: beyond `origin` when the program has a newer one. */
  readonly shippedVersion: number | null;
  /** How many kept drafts have a copy of it, in any version. */
  readonly uses: number;
}

/** One version of a clause. */
export interface ClauseVersion {
  readonly clause: LibraryClause;
  readonly source: 'shipped' | 'own';
  readonly savedAt: number | null;
}

/** What the machine keeps of a clause. Without versions it is only a mark on one that the program brings. */
export interface KeptClause {
  readonly id: string;
  readonly favourite: boolean;
  /** That of the clause of the program; an own version has its own. `null`: as the program brings it. */
  readonly status: LibraryClause['status'] | null;
  readonly origin: number | null;
  readonly deletedAt: number | null;
  readonly newest: { readonly clause: LibraryClause; readonly savedAt: number } | null;
}

/** All clauses, and those of the recycle bin. A clause of the program whose own version is in the bin is in both. */
export interface LibraryEntries {
  readonly clauses: readonly LibraryEntry[];
  readonly bin: readonly LibraryEntry[];
}

/** The library: an own version stands in the place of the clause of the program that it was made from. */
export function entriesOf(
  shipped: readonly LibraryClause[],
  kept: readonly KeptClause[],
  uses: ReadonlyMap<string, number>,
): LibraryEntries {
  const marks = new Map(kept.map((one) => [one.id, one]));
  const brought = new Map(newestOf(shipped).map((clause) => [clause.id, clause]));
  const own = kept.flatMap((one) => ownEntry(one, brought.get(one.id) ?? null, uses));
  const replaced = new Set(own.filter(({ deletedAt }) => deletedAt === null).map(({ clause }) => clause.id));
  const untouched = [...brought.values()].flatMap((clause) =>
    replaced.has(clause.id) ? [] : [shippedEntry(clause, marks.get(clause.id), uses)],
  );
  return {
    clauses: [...untouched, ...own.filter(({ deletedAt }) => deletedAt === null)],
    bin: own.filter(({ deletedAt }) => deletedAt !== null),
  };
}

/** The newest version of each clause. */
export function newestOf(clauses: readonly LibraryClause[]): readonly LibraryClause[] {
  const newest = new Map<string, LibraryClause>();
  for (const clause of clauses) {
    if (clause.version > (newest.get(clause.id)?.version ?? 0)) newest.set(clause.id, clause);
  }
  return [...newest.values()];
}

function ownEntry(
  { id, favourite, origin, deletedAt, newest }: KeptClause,
  brought: LibraryClause | null,
  uses: ReadonlyMap<string, number>,
): readonly LibraryEntry[] {
  if (newest === null) return [];
  const { clause, savedAt } = newest;
  return [
    {
      clause,
      source: origin === null ? 'own' : 'changed',
      favourite,
      savedAt,
      deletedAt,
      origin,
      shippedVersion: brought?.version ?? null,
      uses: uses.get(id) ?? 0,
    },
  ];
}

function shippedEntry(
  clause: LibraryClause,
  mark: KeptClause | undefined,
  uses: ReadonlyMap<string, number>,
): LibraryEntry {
  return {
    clause: { ...clause, status: mark?.status ?? clause.status },
    source: 'shipped',
    favourite: mark?.favourite ?? false,
    savedAt: null,
    deletedAt: null,
    origin: null,
    shippedVersion: clause.version,
    uses: uses.get(clause.id) ?? 0,
  };
}
