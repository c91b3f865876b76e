import type { Clause } from '#core/agreement/frame.ts';
import { clauseSchema } from '#core/agreement/frame.ts';
import { LANGUAGES, type Language } from '#core/agreement/language.ts';
import type { LibraryClause } from '#core/clauses/libraryClause.ts';
import type { Draft } from '#core/editing/draft.ts';
import { versionOf, type Shelf } from './shelf.ts';

/** What differs between the words of a clause and those it came with, in one language. */
export interface WordChange {
  readonly field: 'title' | 'text';
  readonly language: Language;
  readonly before: string;
  readonly after: string;
}

/** Where the clauses of a draft are not what the library says. */
export type StandardDifference =
  /** Words were changed since the clause was taken from the library. */
  | { readonly kind: 'changed'; readonly own: Clause; readonly changes: readonly WordChange[] }
  /** The library no longer has the version that it came from, so nobody can say. */
  | { readonly kind: 'unknown'; readonly own: Clause }
  /** It was written for this agreement. */
  | { readonly kind: 'written'; readonly own: Clause }
  /** It was taken out again; `parked` is where among the parked answers it waits. */
  | { readonly kind: 'removed'; readonly own: Clause; readonly parked: number }
  /** The template begins with it, and the draft does not have it. */
  | { readonly kind: 'missing'; readonly clause: LibraryClause };

/**
 * How the clauses of a draft differ from our standard, in the order of the draft. `expected`: clauses of the library that
 * its template begins with; a variant on the same subject will do.
 */
export function differencesFromStandard(
  { agreement: { clauses }, parked }: Pick<Draft, 'agreement' | 'parked'>,
  shelf: Shelf,
  expected: readonly string[] = [],
): readonly StandardDifference[] {
  const removed = parked.flatMap(({ pattern, because, value }, index): readonly RemovedClause[] => {
    const own = pattern === 'clauses/*' && because === 'removed' ? clauseSchema.safeParse(value) : null;
    return own?.data?.origin === undefined ? [] : [{ kind: 'removed', own: own.data, parked: index }];
  });
  const subjects = new Set(clauses.flatMap(({ origin }) => subjectOf(shelf, origin?.clause) ?? []));
  const waiting = new Set(removed.map(({ own }) => own.origin?.clause));
  const missing = expected.flatMap((id) => {
    const clause = shelf.newest.get(id);
    if (clause === undefined || subjects.has(clause.subject) || waiting.has(id)) return [];
    return [{ kind: 'missing', clause } as const];
  });
  return [...clauses.flatMap((own) => differenceOf(own, shelf)), ...removed, ...missing];
}

type RemovedClause = Extract<StandardDifference, { kind: 'removed' }>;

function subjectOf({ newest }: Shelf, id: string | undefined): string | undefined {
  return id === undefined ? undefined : newest.get(id)?.subject;
}

function differenceOf(own: Clause, shelf: Shelf): readonly StandardDifference[] {
  if (own.origin === undefined) return [{ kind: 'written', own }];
  const standard = versionOf(shelf, own.origin.clause, own.origin.version);
  if (standard === null) return [{ kind: 'unknown', own }];
  const changes = changesSince(standard, own);
  return changes.length === 0 ? [] : [{ kind: 'changed', own, changes }];
}

/** What was changed from the words of the library to those of an agreement, in the languages that the agreement has. */
export function changesSince(standard: Pick<LibraryClause, 'title' | 'text'>, own: Clause): readonly WordChange[] {
  return (['title', 'text'] as const).flatMap((field) =>
    LANGUAGES.flatMap((language): readonly WordChange[] => {
      const before = standard[field][language] ?? '';
      const written = own[field]?.[language];
      const after = written ?? '';
      // A language the agreement does not have was left out, not changed; a text that was emptied was.
      const isLeftOut = written === undefined && LANGUAGES.some((one) => own[field]?.[one] !== undefined);
      return isLeftOut || after === before ? [] : [{ field, language, before, after }];
    }),
  );
}
