import { changedLetters, type LetterChange } from './changedLetters.ts';
import { comparable } from './comparable.ts';
import { excerptOf, type Difference } from './differences.ts';
import type { Expected, Outline, OutlinedClause } from './expected.ts';
import { toldClause, type ToldClause } from './toldClause.ts';
import { runningWordsOf, type RunningWords } from './runningWords.ts';

/**
 * Where the words of a file with pages differ from the expected ones, whatever page they came to stand on. Headers and footers
 * are compared with what they should be on their page, and are then no part of the text; nor are the numbers of pages in the
 * contents, nor the headers that tables repeat.
 */
export function differencesOfPages({ text, outline }: Expected, found: readonly string[]): readonly Difference[] {
  const running = runningWordsOf(text);
  const [wanted, had] = withoutHeaders([lettersOf(text, running), lettersOf(found, running)], outline);
  const contents = endOfContents(wanted, outline);
  const clauses = placesOf(wanted, outline, contents);
  const changes = changedLetters(wanted.letters, had.letters)
    .filter((change) => !(change.from < contents && isCounted(change, wanted, had)))
    .map((change) => ({
      part: pageAt(had, change.otherFrom),
      ...clauseAt(clauses, change),
      expected: excerptBetween(wanted, change.from, change.to),
      found: excerptBetween(had, change.otherFrom, change.otherTo),
    }));
  return [...missingMargins(text, found, running), ...changes].toSorted((one, other) => one.part - other.part);
}

/** The margins that pages do not have as they should; what they have instead is among the words that were put in. */
function missingMargins(
  text: readonly string[],
  found: readonly string[],
  { lines, on }: RunningWords,
): readonly Difference[] {
  return found.flatMap((page, index) => {
    const isThere = index === 0 || comparable(page).startsWith(on(index + 1, found.length));
    if (isThere) return [];
    const printed = text[Math.min(index, text.length - 1)]?.split('\n').slice(0, lines).join(' ') ?? '';
    return [{ part: index + 1, expected: printed.replaceAll(/\s+/g, ' ').trim(), found: '' }];
  });
}

/** The letters of all pages that are compared, and where each stands. */
interface Letters {
  readonly letters: string;
  /** In `raw`. */
  readonly places: readonly number[];
  readonly pages: readonly number[];
  readonly raw: string;
}

function lettersOf(texts: readonly string[], running: RunningWords): Letters {
  const places: number[] = [];
  const pages: number[] = [];
  let [letters, raw] = ['', ''];
  texts.forEach((text, index) => {
    const page = text.normalize('NFC');
    const margin = index === 0 ? '' : running.on(index + 1, texts.length);
    let passed = comparable(page).startsWith(margin) ? margin.length : 0;
    for (const sign of page) {
      const compared = comparable(sign);
      const isMargin = passed > 0;
      passed -= compared.length;
      if (isMargin) continue;
      for (let unit = 0; unit < compared.length; unit += 1) {
        places.push(raw.length);
        pages.push(index + 1);
      }
      letters += compared;
      raw += sign;
    }
    raw += '\n';
  });
  return { letters, places, pages, raw };
}

/** Shorter words might stand anywhere. */
const LEAST_HEADER = 8;

/** Both texts without headers of tables, as far as the file has each of them at least as often as there are such tables. */
function withoutHeaders(texts: readonly [Letters, Letters], { tableHeaders }: Outline): readonly [Letters, Letters] {
  const tables = new Map<string, number>();
  for (const header of tableHeaders.map(comparable)) tables.set(header, (tables.get(header) ?? 0) + 1);
  let [wanted, had] = texts;
  for (const [header, count] of tables) {
    if (header.length < LEAST_HEADER) continue;
    const pattern = new RegExp(Array.from(header, escaped).join('-?'), 'gu');
    const [there, here] = [occurrences(wanted, pattern), occurrences(had, pattern)];
    const inText = here.filter(({ startsPage }) => !startsPage).length;
    if (here.length < count || inText > count) continue;
    wanted = without(wanted, there);
    had = without(had, here);
  }
  return [wanted, had];
}

function escaped(sign: string): string {
  return String.raw`\u{${sign.codePointAt(0)?.toString(16) ?? '0'}}`;
}

interface Occurrence {
  readonly from: number;
  readonly to: number;
  readonly startsPage: boolean;
}

function occurrences({ letters, pages }: Letters, pattern: RegExp): readonly Occurrence[] {
  return Array.from(letters.matchAll(pattern), ({ index, 0: words }) => ({
    from: index,
    to: index + words.length,
    startsPage: pages[index] !== pages[index - 1],
  }));
}

function without({ letters, places, pages, raw }: Letters, gone: readonly Occurrence[]): Letters {
  const kept = gaps(gone, letters.length);
  const cut = <Item>(all: readonly Item[]): readonly Item[] => kept.flatMap(([from, to]) => all.slice(from, to));
  return {
    letters: kept.map(([from, to]) => letters.slice(from, to)).join(''),
    places: cut(places),
    pages: cut(pages),
    raw,
  };
}

function gaps(gone: readonly Occurrence[], end: number): readonly (readonly [number, number])[] {
  const starts = [0, ...gone.map(({ to }) => to)];
  return starts.map((from, index) => [from, gone[index]?.from ?? end] as const);
}

/** The number of a page after the last entry. */
const LAST_NUMBER = 4;

/** Where the contents end; 0 without any. */
function endOfContents({ letters }: Letters, { contents }: Outline): number {
  let end = 0;
  for (const entry of contents.map(comparable)) {
    const at = letters.indexOf(entry, end);
    if (at < 0) return 0;
    end = at + entry.length;
  }
  return end === 0 ? 0 : end + LAST_NUMBER;
}

/** Only the number of a page is another one. */
function isCounted({ from, to, otherFrom, otherTo }: LetterChange, wanted: Letters, had: Letters): boolean {
  return /^\d*$/.test(wanted.letters.slice(from, to) + had.letters.slice(otherFrom, otherTo));
}

interface ClausePlace {
  readonly at: number;
  readonly clause: OutlinedClause;
}

function placesOf({ letters }: Letters, { clauses }: Outline, start: number): readonly ClausePlace[] {
  const places: ClausePlace[] = [];
  let next = Math.max(0, start - LAST_NUMBER);
  for (const clause of clauses) {
    const beginning = comparable(clause.label + clause.words);
    const at = letters.indexOf(beginning, next);
    if (at < 0) continue;
    places.push({ at, clause });
    next = at + beginning.length;
  }
  return places;
}

/** What is put in before a clause stands at the end of the one before it. */
function clauseAt(clauses: readonly ClausePlace[], { from, to }: LetterChange): ToldClause {
  return toldClause(clauses.findLast(({ at }) => (from === to ? at < from : at <= from))?.clause);
}

function pageAt({ pages }: Letters, at: number): number {
  return pages[at] ?? pages.at(-1) ?? 1;
}

function excerptBetween({ raw, places }: Letters, from: number, to: number): string {
  const start = places[from] ?? raw.length;
  return excerptOf(raw, start, from === to ? start : (places[to - 1] ?? raw.length) + 1);
}
