import type { Language } from '#core/agreement/language.ts';
import { remembering } from '#core/remembering.ts';
import type { DefinitionEntry, Inline, Section, Text } from './document.ts';
import { plainTextOf } from './inline.ts';
import type { ComposedBlock } from './writing.ts';

/** Marks the defined terms in a text; `except` is the definition the text belongs to, whose own term is left alone. */
export type MarkTerms = (content: readonly Inline[], except: string | null) => readonly Inline[];

export interface Term {
  readonly anchor: string;
  readonly written: string;
  readonly stems: readonly string[];
}

/** Where defined terms stand in a text. */
export type FindTerms = (text: string) => readonly Use[];

/**
 * Recognises the terms that the document defines, as whole words and in the inflections of the language, the longest
 * first.
 */
export function termFinder(sections: readonly Section<'composed'>[], language: Language): FindTerms {
  const terms = sections
    .flatMap((section) => section.blocks.flatMap(definitionsIn))
    .flatMap((entry) => {
      const written = plainTextOf(entry.term);
      const stems = wordsOf(written).map(({ word }) => STEM[language](word));
      return stems.length === 0 ? [] : [{ anchor: entry.anchor, written, stems }];
    });
  const asked = JSON.stringify(terms);
  const known = finders.get(language);
  if (known?.asked === asked) return known.find;
  const find = remembering(finderOf(terms, language), MOST_REMEMBERED);
  finders.set(language, { asked, find });
  return find;
}

/** The last finder of each language: an agreement that is being written keeps its terms and most of its texts. */
const finders = new Map<Language, { readonly asked: string; readonly find: FindTerms }>();

/** In characters: an agreement of 200 pages has about half of it. */
const MOST_REMEMBERED = 2_000_000;

function finderOf(terms: readonly Term[], language: Language): FindTerms {
  const byFirstStem = Map.groupBy(
    terms.toSorted((a, b) => b.stems.length - a.stems.length),
    ({ stems }) => stems[0] ?? '',
  );
  return (text) => usesIn(wordsOf(text), (words, at) => matchAt(words, at, byFirstStem, language));
}

/** Marks what `findTerms` finds in words of the template and of the program: an answer may use a word as it likes. */
export function termMarker(findTerms: FindTerms): MarkTerms {
  return (content, except) =>
    content.flatMap((inline) => (inline.kind === 'text' ? markIn(inline, findTerms, except) : [inline]));
}

function definitionsIn(block: ComposedBlock): readonly DefinitionEntry[] {
  if (block.kind === 'definitions') return block.entries;
  return block.kind === 'clause' ? block.blocks.flatMap(definitionsIn) : [];
}

interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** What stands between the word before and this one, no-break spaces as spaces. */
  readonly gap: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-’'][\p{L}\p{M}\p{N}]+)*/gu;

function wordsOf(text: string): readonly Word[] {
  let last = 0;
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    const gap = text.slice(last, index).replaceAll('\u00A0', ' ');
    last = index + word.length;
    return { word, start: index, end: last, gap };
  });
}

export interface Use {
  readonly term: Term;
  readonly start: number;
  readonly end: number;
}

type Match = (words: readonly Word[], at: number) => Term | null;

function usesIn(words: readonly Word[], match: Match): readonly Use[] {
  const uses: Use[] = [];
  let at = 0;
  while (at < words.length) {
    const term = match(words, at);
    const size = term?.stems.length ?? 1;
    const start = words[at]?.start ?? 0;
    if (term !== null) uses.push({ term, start, end: words[at + size - 1]?.end ?? start });
    at += size;
  }
  return uses;
}

function markIn(inline: Text, findTerms: FindTerms, except: string | null): readonly Inline[] {
  const uses = findTerms(inline.text).filter(({ term }) => term.anchor !== except);
  if (uses.length === 0) return [inline];
  const piece = (start: number, end?: number) => ({ ...inline, text: inline.text.slice(start, end) });
  const marked = uses.flatMap(({ term, start, end }, index): readonly Inline[] => [
    piece(uses[index - 1]?.end ?? 0, start),
    { kind: 'term', definition: term.anchor, text: inline.text.slice(start, end), marks: inline.marks },
  ]);
  return [...marked, piece(uses.at(-1)?.end ?? 0)].filter((part) => 'text' in part && part.text !== '');
}

function matchAt(
  words: readonly Word[],
  at: number,
  byFirstStem: ReadonlyMap<string, readonly Term[]>,
  language: Language,
): Term | null {
  const stem = STEM[language];
  const candidates = (byFirstStem.get(stem(words[at]?.word ?? '')) ?? []).filter(({ stems }) =>
    stems.every((wanted, offset) => {
      const word = words[at + offset];
      return word !== undefined && (offset === 0 || word.gap === ' ') && stem(word.word) === wanted;
    }),
  );
  const [longest] = candidates;
  if (longest === undefined) return null;
  const size = longest.stems.length;
  const written = words.slice(at, at + size).map(({ word }) => word);
  return candidates.find((term) => term.stems.length === size && term.written === written.join(' ')) ?? longest;
}

/** The shortest part of a word that may be left when its ending is taken off. */
const SHORTEST_STEM = 4;

/** What the forms of a word have in common; compared with each other only, never shown. */
const STEM: Readonly<Record<Language, (word: string) => string>> = {
  en: (word) => {
    const singular = word.replace(/[’']s?$/u, '');
    if (singular.length > SHORTEST_STEM && singular.endsWith('ies')) return `${singular.slice(0, -3)}y`;
    return endingsOff(singular, /(?<!s)s$/u);
  },
  da: (word) => danishStem(endingsOff(word.replace(/[’']s?$/u, ''), /s$/u)),
};

/** Endings may stand one upon the other, and double the consonant before them: "Servicekreditterne". */
function danishStem(word: string): string {
  const stem = endingsOff(word, /(?:erne|ene|ne|en|et|er|e)$/u);
  return stem === word ? word.replace(/([bdfgklmnprst])\1$/u, '$1') : danishStem(stem);
}

function endingsOff(word: string, ending: RegExp): string {
  const stem = word.replace(ending, '');
  return stem.length >= SHORTEST_STEM ? stem : word;
}
