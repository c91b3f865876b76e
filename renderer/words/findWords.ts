import type { Language } from '#core/agreement/language.ts';

interface FindWords {
  readonly title: string;
  readonly search: string;
  readonly next: string;
  readonly previous: string;
  readonly close: string;
  /** `at` counts from 1; `null` before the first step. */
  readonly count: (at: number | null, count: number) => string;
  readonly nothing: string;
  readonly hint: string;
  readonly more: (count: number) => string;
  readonly inQuestion: string;
}

export const findWords: Readonly<Record<Language, FindWords>> = {
  en: {
    title: 'Find in the draft',
    search: 'Words to find',
    next: 'Next',
    previous: 'Previous',
    close: 'Close the search',
    count: (at, count) => (at === null ? (count === 1 ? '1 place' : `${count} places`) : `${at} of ${count}`),
    nothing: 'Nothing found in answers or questions.',
    hint: 'Finds words in answers, in both languages, and in questions.',
    more: (count) => `${count} more; type more letters to see them.`,
    inQuestion: 'Question',
  },
  da: {
    title: 'Søg i udkastet',
    search: 'Ord at finde',
    next: 'Næste',
    previous: 'Forrige',
    close: 'Luk søgningen',
    count: (at, count) => (at === null ? (count === 1 ? '1 sted' : `${count} steder`) : `${at} af ${count}`),
    nothing: 'Intet fundet i svar eller spørgsmål.',
    hint: 'Finder ord i svar på begge sprog og i spørgsmål.',
    more: (count) => `${count} flere; skriv flere bogstaver for at se dem.`,
    inQuestion: 'Spørgsmål',
  },
};
