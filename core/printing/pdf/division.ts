import type { Language } from '#core/agreement/language.ts';
import { danishJoints } from '#core/printing/pdf/danishJoints.ts';

/** Where a word may be divided, as places between its letters, from the first on. */
export type Division = (word: string) => readonly number[];

type Hyphenator = (text: string) => string;
type HyphenatorMaker = (patterns: unknown, options: { readonly minWordLength: number }) => Hyphenator;

const SOFT_HYPHEN = '\u00ad';
const SHORTEST = 8;
/** Fewer letters than this stand alone neither at the end of a line nor at the beginning of one. */
const FEWEST = 3;
const VOWEL = /[aeiouyæøåéäö]/iu;
/** Danish words begin like this, and so does what follows a hyphen in one. */
const DANISH_ONSET =
  /^(?:[bcdfghjklmnprstv]?[aeiouyæøåé]|bl|br|dr|dv|fj|fl|fr|gl|gn|gr|hj|hv|kl|kn|kr|kv|pl|pr|sk|sl|sm|sn|sp|st|sv|tr|tv|vr)/iu;

const divisions: Partial<Record<Language, Division>> = {};

/** The rules of a language. They are large, so they are loaded when the first contract in it is printed. */
export async function divisionIn(language: Language): Promise<Division> {
  const division = divisions[language] ?? (await MAKERS[language]());
  divisions[language] = division;
  return division;
}

const MAKERS: Readonly<Record<Language, () => Promise<Division>>> = {
  en: async () => {
    const hyphenate = hyphenatorOf((await import('hyphen/patterns/en-gb.js')).default, await maker());
    return remembering((word) => placesIn(hyphenate(word)));
  },
  da: async () => {
    const hyphenate = hyphenatorOf((await import('hyphen/patterns/da.js')).default, await maker());
    return remembering((word) => danishPlaces(word, placesIn(hyphenate(word))));
  },
};

async function maker(): Promise<HyphenatorMaker> {
  return unwrapped((await import('hyphen/hyphen.js')).default) as HyphenatorMaker;
}

function hyphenatorOf(patterns: unknown, make: HyphenatorMaker): Hyphenator {
  return make(unwrapped(patterns), { minWordLength: SHORTEST });
}

/** Node hands over a CommonJS module, some bundlers one more wrapping around it. */
function unwrapped(found: unknown): unknown {
  const isWrapped = typeof found === 'object' && found !== null && 'default' in found;
  return isWrapped ? found.default : found;
}

function remembering(places: Division): Division {
  const known = new Map<string, readonly number[]>();
  return (word) => {
    const remembered = known.get(word);
    if (remembered !== undefined) return remembered;
    const found = word.length >= SHORTEST ? places(word).filter(leavesEnough(word)) : [];
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(word, found);
    return found;
  };
}

const MOST_REMEMBERED = 5_000;

function placesIn(hyphenated: string): readonly number[] {
  const parts = hyphenated.split(SOFT_HYPHEN);
  let at = 0;
  return parts.slice(0, -1).map((part) => (at += part.length));
}

function leavesEnough(word: string): (place: number) => boolean {
  return (place) =>
    place >= FEWEST &&
    word.length - place >= FEWEST &&
    VOWEL.test(word.slice(0, place)) &&
    VOWEL.test(word.slice(place));
}

/** Syllables, but where two words of a compound meet, nowhere near it but there. */
function danishPlaces(word: string, syllables: readonly number[]): readonly number[] {
  const joints = danishJoints(word);
  const between = syllables.filter(
    (place) => DANISH_ONSET.test(word.slice(place)) && joints.every((joint) => Math.abs(joint - place) >= FEWEST),
  );
  return [...new Set([...joints, ...between])].toSorted((a, b) => a - b);
}
