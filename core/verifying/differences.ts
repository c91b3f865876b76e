import { comparable } from './comparable.ts';

/** A stretch of the contract that is not as it should be. */
export interface Difference {
  /** Which part of the file: its page, from 1. */
  readonly part: number;
  /** What the agreement says there, with a little of what stands before and after. */
  readonly expected: string;
  readonly found: string;
}

const AROUND = 24;
const LONGEST = 300;

/** Where the words of a file differ from the expected ones, one stretch for each part. */
export function differencesBetween(expected: readonly string[], found: readonly string[]): readonly Difference[] {
  const count = Math.max(expected.length, found.length);
  return Array.from({ length: count }, (_, index) =>
    differenceIn(index + 1, expected[index] ?? '', found[index] ?? ''),
  ).filter((difference) => difference !== null);
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
  const before = from > AROUND ? text.slice(from - AROUND, from).replace(/^\S*\s/, '') : text.slice(0, from);
  const rest = text.slice(Math.max(to, from));
  const after = rest.length > AROUND ? rest.slice(0, AROUND).replace(/\s\S*$/, '') : rest;
  const middle = text.slice(from, Math.max(to, from));
  const cut = middle.length > LONGEST ? `${middle.slice(0, LONGEST)}…` : middle;
  return `${before}${cut}${after}`.replaceAll(/\s+/g, ' ').trim();
}
