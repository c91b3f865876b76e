import { join } from '#core/agreement/path.ts';
import type { LibraryClause } from '#core/clauses/libraryClause.ts';
import { setAnswer } from '#core/editing/answers.ts';
import type { Draft } from '#core/editing/draft.ts';
import { park } from '#core/editing/parking.ts';
import { copyOf, withTerms, type Inserting } from './insertClause.ts';

/**
 * The draft with a clause of the library in the place of one of its own: a variant, or a newer version. It keeps its place,
 * its id and the part it is printed in; the words it had are parked and can be put back.
 */
export function replaceClause(draft: Draft, id: string, clause: LibraryClause, inserting: Inserting): Draft {
  const before = draft.agreement.clauses.find((one) => one.id === id);
  if (before === undefined) return draft;
  const { component = clause.component } = before;
  const after = { ...copyOf(clause, id, inserting.languages), component };
  const path = join('clauses', id);
  const parked = park(draft, { path, pattern: 'clauses/*', value: before, because: 'choiceChanged', links: [] });
  return withTerms(setAnswer(parked, path, after), clause.terms, inserting);
}

/** The words stay as they are, and this version of the library is not offered for them again. */
export function keepOwnWords(draft: Draft, id: string, newest: LibraryClause): Draft {
  const own = draft.agreement.clauses.find((one) => one.id === id);
  if (own?.origin === undefined || own.origin.clause !== newest.id) return draft;
  return setAnswer(draft, join('clauses', id, 'origin'), { ...own.origin, declined: newest.version });
}
