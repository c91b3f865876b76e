import { LANGUAGES, type Language } from '#core/agreement/language.ts';
import type { LibraryClause } from '#core/clauses/libraryClause.ts';
import type { SynonymGroup } from './synonyms.ts';
import { textSearch, textSearchInSteps, type TextSearch } from './textSearch.ts';
import type { FoundBy } from './wordIndex.ts';

/** Where words of a clause stand, and how much they count there. */
const NAME = 8;
const TITLE = 6;
const TAG = 5;
const ADVICE = 2;
const TEXT = 1;

/** Makes a list of clauses searchable: by the words of their names, tags and texts, in both languages. */
export function searchOf(clauses: readonly LibraryClause[], groups: readonly SynonymGroup[]): TextSearch {
  return textSearch(clauses.map(textsOf), groups);
}

/** As `searchOf`, one clause a step. */
export function searchInSteps(
  clauses: readonly LibraryClause[],
  groups: readonly SynonymGroup[],
): Generator<number, TextSearch> {
  return textSearchInSteps(inTurn(clauses), groups);
}

/** The texts of each when they are asked for: reading those of thousands at once takes its time too. */
function* inTurn(clauses: readonly LibraryClause[]) {
  for (const clause of clauses) yield textsOf(clause);
}

function textsOf({ name, title, tags, text, guidance, means, terms }: LibraryClause): readonly FoundBy[] {
  return LANGUAGES.flatMap((language) => {
    const by = (weight: number, ...wordings: readonly (Wording | undefined)[]) =>
      wordings.map((wording) => ({ text: plain(wording?.[language] ?? ''), language, weight }));
    return [
      ...by(NAME, name),
      ...by(TITLE, title),
      ...by(TAG, ...tags, ...terms.map(({ term }) => term)),
      ...by(ADVICE, guidance, means?.provider, means?.customer),
      ...by(TEXT, text, ...terms.map(({ meaning }) => meaning)),
    ];
  });
}

type Wording = { readonly [Of in Language]?: string };

/** Text without what stands for values and conditions: nobody searches for their names. */
function plain(text: string): string {
  return text.replaceAll(/\{\{.*?\}\}|\{%.*?%\}|\{#.*?\}/g, ' ');
}
