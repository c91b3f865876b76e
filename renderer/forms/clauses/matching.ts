import { componentSchema } from '#core/agreement/frame.ts';
import { stanceSchema, type LibraryClause } from '#core/clauses/libraryClause.ts';

export const STANCES = stanceSchema.options;

/**
 * The clauses that have all words that were typed, in either language, and take a side where one is asked for; in the order
 * of the parts they are printed in.
 */
export function matching(clauses: readonly LibraryClause[], typed: string, stance: string): readonly LibraryClause[] {
  const sought = typed
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const found = clauses.filter((clause) => {
    if (stance !== '' && clause.stance !== stance) return false;
    const { name, title, text, tags } = clause;
    const all = [name, title, text, ...tags]
      .flatMap(({ en, da }) => [en ?? '', da ?? ''])
      .join(' ')
      .toLowerCase();
    return sought.every((word) => all.includes(word));
  });
  return found.toSorted((a, b) => place(a) - place(b));
}

function place({ component }: LibraryClause): number {
  return componentSchema.options.indexOf(component);
}
