import type { Clause } from '#core/agreement/frame.ts';
import { LANGUAGES, type Language } from '#core/agreement/language.ts';
import type { Wording } from '#core/agreement/text.ts';
import type { ClauseTerm, LibraryClause } from '#core/clauses/libraryClause.ts';
import { copyOfClause } from '#core/clauses/startingClauses.ts';
import type { Draft } from '#core/editing/draft.ts';
import { addItem } from '#core/editing/items.ts';
import type { NewId } from '#core/editing/newItem.ts';

export interface Inserting {
  readonly newId: NewId;
  /** The languages that the agreement is written in: words are put in no other, unless the clause has none of them. */
  readonly languages: readonly Language[];
}

/** The draft with its own copy of a clause of the library, at the end of its clauses, and the terms that it uses. */
export function insertClause(draft: Draft, clause: LibraryClause, { newId, languages }: Inserting): Draft {
  const own = copyOf(clause, newId('clause'), languages);
  return withTerms(addItem(draft, 'clauses', own), clause.terms, { newId, languages });
}

/** What an agreement has of a clause: its words, and where they came from. */
export function copyOf(clause: LibraryClause, id: string, languages: readonly Language[]): Clause {
  const { title, text } = clause;
  return { ...copyOfClause(clause, id), title: inLanguages(title, languages), text: inLanguages(text, languages) };
}

/** Terms are defined once: one that the agreement defines already, in whatever words, is left as it is. */
export function withTerms(draft: Draft, terms: readonly ClauseTerm[], { newId, languages }: Inserting): Draft {
  return terms.reduce((sofar, { id, term, meaning }) => {
    const { definitions } = sofar.agreement;
    if (definitions.some((one) => one.id === id || isSameTerm(one.term, term))) return sofar;
    // References of the clause name the term by its id, so it keeps it where nothing else has it.
    const isFree = !JSON.stringify(sofar.agreement).includes(JSON.stringify(id));
    return addItem(sofar, 'definitions', {
      id: isFree ? id : newId('definition'),
      term: inLanguages(term, languages),
      meaning: inLanguages(meaning, languages),
    });
  }, draft);
}

function isSameTerm(one: Wording | undefined, other: Wording): boolean {
  return LANGUAGES.some((language) => {
    const [mine, theirs] = [one?.[language], other[language]];
    return mine !== undefined && theirs !== undefined && mine.trim().toLowerCase() === theirs.trim().toLowerCase();
  });
}

function inLanguages(wording: Wording, languages: readonly Language[]): Wording {
  const kept = Object.entries(wording).filter(([key]) => languages.some((language) => language === key));
  return kept.length === 0 ? wording : Object.fromEntries(kept);
}
