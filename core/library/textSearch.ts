import { synonymsFrom, type SynonymGroup, type Synonyms } from './synonyms.ts';
import { wordsOf } from './wordForms.ts';
import { WordIndex, type FoundBy, type Scores } from './wordIndex.ts';

/** More words than this are not searched for. */
const MOST_WORDS = 12;

const SYNONYM = 0.5;

/** What was searched for, best first, by its number in the list that was indexed. Nothing searched for is `null`. */
export type TextSearch = (typed: string) => readonly number[] | null;

/**
 * Makes things searchable by the texts given for each, in both languages: by the beginnings of words while they are typed,
 * by their other forms, by synonyms, by the parts of Danish compounds and in spite of typing errors. Every word must be found;
 * what fits as well as another keeps its place.
 */
export function textSearch(things: readonly (readonly FoundBy[])[], groups: readonly SynonymGroup[]): TextSearch {
  const steps = textSearchInSteps(things, groups);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** As `textSearch`, one thing a step: whoever takes the steps can do something else between two of them. */
export function* textSearchInSteps(
  things: Iterable<readonly FoundBy[]>,
  groups: readonly SynonymGroup[],
): Generator<number, TextSearch> {
  const index = new WordIndex();
  let number = 0;
  for (const foundBy of things) {
    index.add(number, foundBy);
    number += 1;
    yield number;
  }
  const synonyms = synonymsFrom(groups);
  return (typed) => {
    const words = wordsOf(typed).slice(0, MOST_WORDS);
    if (words.length === 0) return null;
    const scores = inAll(partsOf(words, index, synonyms));
    return [...scores].toSorted(([one, a], [other, b]) => b - a || one - other).map(([number]) => number);
  };
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
