import { remembering } from '#core/remembering.ts';

/** A sentence in a text, with the place of its first letter in UTF-16 units. */
export interface Span {
  readonly text: string;
  readonly start: number;
}

/** The sentences of a text. A stop inside a number, after an ordinal or after a known abbreviation ends none. */
export const sentencesOf: (text: string) => readonly Span[] = remembering(cut, 4_000_000);

const END = /[.!?:;](?=["'”’)\]]*(?:\s|$))|\n+/gu;
const ABBREVIATION =
  /(?:\b(?:e\.g|i\.e|etc|cf|no|nos|art|par|sec|inc|ltd|approx|pct|ca|bl\.a|f\.eks|fx|mv|m\.m|m\.v|o\.l|jf|pkt|nr|stk|kr|dvs|evt|inkl|ekskl|max|min|pr|kl|hhv|vedr|tlf|md|mdr|sek|t|adr|a\.m|p\.m|dr|mr|ms)|\d)\.$/iu;

function cut(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  const end = (until: number) => {
    const piece = text.slice(start, until);
    const lead = piece.length - piece.trimStart().length;
    if (piece.trim() !== '') spans.push({ text: piece.trim(), start: start + lead });
    start = until;
  };
  for (const { 0: mark, index } of text.matchAll(END)) {
    const until = index + mark.length;
    if (mark === '.' && ABBREVIATION.test(text.slice(Math.max(start, until - 12), until)) && goesOn(text, until))
      continue;
    end(until);
  }
  end(text.length);
  return spans;
}

/** After an abbreviation a sentence goes on, unless the next word has a capital letter and what ended was no number. */
function goesOn(text: string, from: number): boolean {
  return /^["'”’)\]]*\s+\P{Lu}/u.test(text.slice(from, from + 8));
}
