import { componentSchema } from '#core/agreement/frame.ts';
import { stanceSchema, type LibraryClause } from '#core/clauses/libraryClause.ts';
import { searchOf } from '#core/library/search.ts';
import { synonymGroups } from '#renderer/words/glossary/synonymGroups.ts';

export const STANCES = stanceSchema.options;

/** What is looked for among clauses; an empty stance is any. */
export interface Sought {
  readonly typed: string;
  readonly stance: string;
}

/** Finds clauses among these: the best first where words are looked for, else in the order of the parts they are printed in. */
export function matcherOf(clauses: readonly LibraryClause[]): (sought: Sought) => readonly LibraryClause[] {
  let search: ReturnType<typeof searchOf> | null = null;
  const inOrder = clauses.toSorted((a, b) => place(a) - place(b));
  return ({ typed, stance }) => {
    // Made when somebody begins to search.
    search ??= typed.trim() === '' ? null : searchOf(inOrder, synonymGroups());
    const numbers = search?.(typed) ?? null;
    const found = numbers === null ? inOrder : numbers.flatMap((number) => inOrder[number] ?? []);
    return found.filter((clause) => stance === '' || clause.stance === stance);
  };
}

/** The parts of an agreement that some clauses belong to, in the order of the first clause of each. */
export function partsOf(clauses: readonly LibraryClause[]): readonly LibraryClause['component'][] {
  return [...new Set(clauses.map(({ component }) => component))];
}

function place({ component }: LibraryClause): number {
  return componentSchema.options.indexOf(component);
}
