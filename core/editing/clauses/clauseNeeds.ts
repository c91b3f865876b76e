import type { Agreement } from '#core/agreement/agreement.ts';
import type { ClauseDependency, LibraryClause } from '#core/clauses/libraryClause.ts';
import { valueIn } from '#core/editing/tree.ts';
import type { Shelf } from './shelf.ts';

/** What a clause of the library presupposes and an agreement lacks; what contradicts it there. */
export function unmetNeeds(
  { dependsOn }: LibraryClause,
  agreement: Agreement,
  shelf: Shelf,
): readonly ClauseDependency[] {
  return dependsOn.filter((need) => {
    switch (need.kind) {
      case 'answer':
        return !isAnswered(valueIn(agreement, need.at));
      case 'clause':
        return !subjectsOf(agreement, shelf).has(need.subject);
      case 'without':
        return subjectsOf(agreement, shelf).has(need.subject);
    }
  });
}

/** The subjects that the clauses of an agreement settle, as far as the library knows them. */
export function subjectsOf({ clauses }: Pick<Agreement, 'clauses'>, { newest }: Shelf): ReadonlySet<string> {
  return new Set(
    clauses.flatMap(({ origin }) => (origin === undefined ? [] : (newest.get(origin.clause)?.subject ?? []))),
  );
}

function isAnswered(value: unknown): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}
