import { changedStretches, type Stretch } from '#core/alignment.ts';
import { comparable } from './comparable.ts';

/** A stretch of the contract that is not as it should be. */
export interface Difference {
  /** Which part of the file, from 1: its page, or the paragraph of the contract as its agreement says it. */
  readonly part: number;
  /** What the clause is called in which it stands, where that is known: "7.2", "Annex 1, 2". */
  readonly clause?: string;
  /** Of the clause, or of the one around it. */
  readonly title?: string;
  /** What the agreement says there, with a little of what stands before and after. */
  readonly expected: string;
  readonly found: string;
}

const AROUND = 24;
const LONGEST = 300;

/** Where parts of a file differ from the expected ones, one stretch for each. */
export function differencesBetween(expected: readonly string[], found: readonly string[]): readonly Difference[] {
  const count = Math.max(expected.length, found.length);
  return Array.from({ length: count }, (_, index) =>
    differenceIn(index + 1, expected[index] ?? '', found[index] ?? ''),
  ).filter((difference) => difference !== null);
}

/** The same of paragraphs, some of which may have been put in or taken out. */
export function differencesOfParagraphs(expected: readonly string[], found: readonly string[]): readonly Difference[] {
  const written = new Map<string, string>();
  const compared = (text: string): string => {
    const form = comparable(text);
    written.set(form, text);
    return form;
  };
  const textsOf = (forms: readonly string[]): readonly string[] => forms.map((form) => written.get(form) ?? '');
  return changedStretches(expected.map(compared), found.map(compared)).flatMap(({ at, before, after }) =>
    differencesIn({ at, before: textsOf(before), after: textsOf(after) }),
  );
}

/** Paragraph by paragraph where there are as many; else all of them at once. */
function differencesIn({ at, before, after }: Stretch): readonly Difference[] {
  if (before.length === after.length) {
    return differencesBetween(before, after).map((difference) => ({ ...difference, part: at + difference.part }));
  }
  const difference = differenceIn(at + 1, before.join(' '), after.join(' '));
  return difference === null ? [] : [difference];
}

function differenceIn(part: number, expected: string, found: string): Difference | null {
  if (comparable(expected) === comparable(found)) return null;
  const [wanted, had] = [lettersOf(expected), lettersOf(found)];
  const shorter = Math.min(wanted.signs.length, had.signs.length);
  let start = 0;
  while (start < shorter && wanted.signs[start] === had.signs[start]) start += 1;
  let end = 0;
  while (end < shorter - start && wanted.signs[wanted.signs.length - 1 - end] === had.signs[had.signs.length - 1 - end])
    end += 1;
  return { part, expected: excerpt(expected, wanted, start, end), found: excerpt(found, had, start, end) };
}

interface Letters {
  readonly signs: readonly string[];
  /** Where each stands in the text. */
  readonly places: readonly number[];
}

function lettersOf(text: string): Letters {
  const signs: string[] = [];
  const places: number[] = [];
  let at = 0;
  for (const sign of text) {
    for (const letter of comparable(sign)) {
      signs.push(letter);
      places.push(at);
    }
    at += sign.length;
  }
  return { signs, places };
}

/** What lies between the common beginning and the common end, whole words with some before and after. */
function excerpt(text: string, { signs, places }: Letters, start: number, end: number): string {
  const from = places[start] ?? text.length;
  const to = places[signs.length - end] ?? text.length;
  return excerptOf(text, from, to);
}

/** What stands between two places of a text, with a little of what stands before and after. */
export function excerptOf(text: string, from: number, to: number): string {
  const before = from > AROUND ? text.slice(from - AROUND, from).replace(/^\S*\s/, '') : text.slice(0, from);
  const rest = text.slice(Math.max(to, from));
  const after = rest.length > AROUND ? rest.slice(0, AROUND).replace(/\s\S*$/, '') : rest;
  const middle = text.slice(from, Math.max(to, from));
  const cut = middle.length > LONGEST ? `${middle.slice(0, LONGEST)}…` : middle;
  return `${before}${cut}${after}`.replaceAll(/\s+/g, ' ').trim();
}
