import { stemsOf, wordsOf } from './wordForms.ts';

/** Words and phrases that mean the same, in either language: `['uptime', 'oppetid']`. */
export type SynonymGroup = readonly string[];

/** The other words for a phrase. */
export interface Synonyms {
  /** The most words that a phrase has. */
  readonly longest: number;
  readonly of: (words: readonly string[]) => readonly (readonly string[])[];
}

export function synonymsFrom(groups: readonly SynonymGroup[]): Synonyms {
  const byStem = new Map<string, (readonly string[])[]>();
  let longest = 1;
  for (const group of groups) {
    const phrases = group.map(wordsOf).filter((phrase) => phrase.length > 0);
    for (const phrase of phrases) {
      longest = Math.max(longest, phrase.length);
      const others = phrases.filter((other) => other !== phrase);
      for (const key of keysOf(phrase)) byStem.set(key, [...(byStem.get(key) ?? []), ...others]);
    }
  }
  return { longest, of: (words) => [...new Set(keysOf(words).flatMap((key) => byStem.get(key) ?? []))] };
}

/** A phrase by its stems, as read in either language. */
function keysOf(phrase: readonly string[]): readonly string[] {
  const stems = phrase.map(stemsOf);
  const variants = Math.max(...stems.map(({ length }) => length));
  const keys = Array.from({ length: variants }, (_, at) =>
    stems.map((of) => of[Math.min(at, of.length - 1)]).join(' '),
  );
  return [...new Set(keys)];
}
