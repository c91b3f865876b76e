import type { Agreement } from '#core/agreement/agreement.ts';
import type { Clause } from '#core/agreement/frame.ts';
import type { LibraryClause } from './libraryClause.ts';

type Started = Pick<Agreement, 'clauses' | 'definitions'>;

/** A copy of a clause of the library as an agreement keeps it, which says where it comes from. */
export function copyOfClause({ id, version, title, text, component }: LibraryClause, own: string): Clause {
  return { id: own, origin: { clause: id, version }, title, text, component };
}

/**
 * What an agreement has of the library on its first day: copies of the clauses its template names, in that order, and the
 * terms they use. Only approved clauses are taken, each in its newest version. Ids are made of those in the library, so
 * equal templates give equal agreements.
 */
export function startingClauses(ids: readonly string[], library: readonly LibraryClause[]): Started {
  const chosen = ids.flatMap((id) => newestOf(id, library) ?? []);
  const terms = new Map(chosen.flatMap((clause) => clause.terms.map((term) => [term.id, term] as const)));
  return {
    clauses: chosen.map((clause) => copyOfClause(clause, `clause-${clause.id}`.slice(0, 64))),
    definitions: [...terms.values()],
  };
}

function newestOf(id: string, library: readonly LibraryClause[]): LibraryClause | undefined {
  const [newest] = library
    .filter((clause) => clause.id === id && clause.status === 'approved')
    .toSorted((a, b) => b.version - a.version);
  return newest;
}
