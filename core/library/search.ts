import { LANGUAGES, type Language } from '#core/agreement/language.ts';
import type { LibraryClause } from '#core/clauses/libraryClause.ts';
import { synonymsFrom, type SynonymGroup, type Synonyms } from './synonyms.ts';
import { WordIndex, type FoundBy, type Scores } from './wordIndex.ts';
import { wordsOf } from './wordForms.ts';

/** More words than this are not searched for. */
const MOST_WORDS = 12;

const SYNONYM = 0.5;

/** Where words of a clause stand, and how much they count there. */
const NAME = 8;
const TITLE = 6;
const TAG = 5;
const ADVICE = 2;
const TEXT = 1;

/** What was searched for, best first, by its number in the list that was indexed. Nothing searched for is `null`. */
export type ClauseSearch = (typed: string) => readonly number[] | null;

/**
 * Makes a list of clauses searchable, in both languages: by the beginnings of words while they are typed, by their other
 * forms, by the synonyms given, by the parts of Danish compounds and in spite of typing errors. Every word must be found.
 */
export function searchOf(clauses: readonly LibraryClause[], groups: readonly SynonymGroup[]): ClauseSearch {
  const index = new WordIndex();
  clauses.forEach((clause, number) => index.add(number, textsOf(clause)));
  const synonyms = synonymsFrom(groups);
  return (typed) => {
    const words = wordsOf(typed).slice(0, MOST_WORDS);
    if (words.length === 0) return null;
    const scores = inAll(partsOf(words, index, synonyms));
    return [...scores].toSorted(([one, a], [other, b]) => b - a || one - other).map(([number]) => number);
  };
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

/** What fits each word, or a phrase that has synonyms as a whole. */
function partsOf(words: readonly string[], index: WordIndex, synonyms: Synonyms): readonly Scores[] {
  const parts: Scores[] = [];
  for (let at = 0; at < words.length;) {
    const { phrase, others } = longestPhrase(words.slice(at), synonyms);
    const literal = inAll(phrase.map((word) => index.find(word)));
    parts.push(
      others.reduce((scores, other) => inEither(scores, inAll(other.map((word) => index.findForms(word)))), literal),
    );
    at += phrase.length;
  }
  return parts;
}

function longestPhrase(words: readonly string[], synonyms: Synonyms) {
  for (let length = Math.min(synonyms.longest, words.length); length > 1; length -= 1) {
    const phrase = words.slice(0, length);
    const others = synonyms.of(phrase);
    if (others.length > 0) return { phrase, others };
  }
  const phrase = words.slice(0, 1);
  return { phrase, others: synonyms.of(phrase) };
}

/** What fits all parts, with the sum of how well. */
function inAll(parts: readonly Scores[]): Scores {
  const [first = new Map<number, number>(), ...others] = parts;
  return others.reduce((scores, part) => {
    const both = new Map<number, number>();
    for (const [number, score] of scores) {
      const more = part.get(number);
      if (more !== undefined) both.set(number, score + more);
    }
    return both;
  }, first);
}

function inEither(literal: Scores, synonymous: Scores): Scores {
  const either = new Map(literal);
  for (const [number, score] of synonymous) {
    either.set(number, Math.max(either.get(number) ?? 0, score * SYNONYM));
  }
  return either;
}
