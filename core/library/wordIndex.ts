import type { Language } from '#core/agreement/language.ts';
import { folded, stemOf, stemsOf, wordsOf } from './wordForms.ts';
import { beginsAlmostAs, typosIn } from './typos.ts';

/** Text that something can be found by, and how much it counts there. */
export interface FoundBy {
  readonly text: string;
  readonly language: Language;
  readonly weight: number;
}

/** How well each thing fits, by its number; what does not fit is not in it. */
export type Scores = ReadonlyMap<number, number>;

/** How much a word counts by the way it was found. */
const EXACT = 1.4;
const STEM = 0.9;
const BEGINNING = 0.7;
const INSIDE = 0.4;
const TYPO = 0.3;

/** Letters that must be typed before words are looked for inside of others, as Danish joins them. */
const LEAST_INSIDE = 4;

/** The words of numbered things, and those that have them. */
export class WordIndex {
  readonly #words = new Map<string, Posting>();
  readonly #stems = new Map<string, Posting>();
  /** Where a word as written is counted, so that its forms are made once. */
  readonly #places: Readonly<Record<Language, Map<string, readonly Posting[]>>> = { en: new Map(), da: new Map() };
  #sorted: readonly string[] | null = null;

  /** Numbers are given in ascending order. */
  add(number: number, foundBy: readonly FoundBy[]): void {
    this.#sorted = null;
    for (const { text, language, weight } of foundBy) {
      for (const written of wordsOf(text)) {
        for (const posting of this.#postingsOf(written, language)) count(posting, number, weight);
      }
    }
  }

  /** What has a word that begins as this one, is another form of it, or else contains it or almost begins so. */
  find(typed: string): Scores {
    const scores = new Map<number, number>();
    const word = folded(typed);
    collect(scores, this.#words.get(word), EXACT);
    for (const stem of stemsOf(typed)) collect(scores, this.#stems.get(stem), STEM);
    for (const known of this.#beginningWith(word)) collect(scores, this.#words.get(known), BEGINNING);
    if (word.length >= LEAST_INSIDE) {
      for (const [known, posting] of this.#words) if (known.indexOf(word, 1) > 0) collect(scores, posting, INSIDE);
    }
    if (scores.size === 0) this.#findTypos(word, scores);
    return scores;
  }

  /** What has this word in any of its forms. */
  findForms(word: string): Scores {
    const scores = new Map<number, number>();
    for (const stem of stemsOf(word)) collect(scores, this.#stems.get(stem), STEM);
    return scores;
  }

  #findTypos(word: string, scores: Map<number, number>): void {
    const most = typosIn(word);
    if (most === 0) return;
    for (const [known, posting] of this.#words) {
      if (beginsAlmostAs(known, word, most)) collect(scores, posting, TYPO);
    }
  }

  #beginningWith(beginning: string): readonly string[] {
    const sorted = (this.#sorted ??= [...this.#words.keys()].toSorted());
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? '') < beginning) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (sorted[end]?.startsWith(beginning) === true) end += 1;
    return sorted.slice(low, end);
  }

  #postingsOf(written: string, language: Language): readonly Posting[] {
    const known = this.#places[language].get(written);
    if (known !== undefined) return known;
    const postings = [postingOf(this.#words, folded(written)), postingOf(this.#stems, stemOf(written, language))];
    this.#places[language].set(written, postings);
    return postings;
  }
}

interface Posting {
  readonly numbers: number[];
  readonly weights: number[];
}

function postingOf(postings: Map<string, Posting>, word: string): Posting {
  const posting = postings.get(word) ?? { numbers: [], weights: [] };
  postings.set(word, posting);
  return posting;
}

/** Of several places in one thing the one that weighs most counts. */
function count({ numbers, weights }: Posting, number: number, weight: number): void {
  const last = numbers.length - 1;
  if (numbers[last] !== number) {
    numbers.push(number);
    weights.push(weight);
  } else if ((weights[last] ?? 0) < weight) weights[last] = weight;
}

function collect(scores: Map<number, number>, posting: Posting | undefined, factor: number): void {
  posting?.numbers.forEach((number, at) => {
    const score = (posting.weights[at] ?? 0) * factor;
    if (score > (scores.get(number) ?? 0)) scores.set(number, score);
  });
}
