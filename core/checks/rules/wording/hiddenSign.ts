import { itemSegment, join, type Path } from '#core/agreement/path.ts';
import { both, type Bilingual } from '#core/checks/bilingual.ts';
import type { Found } from '#core/checks/finding.ts';
import type { SentenceRule } from '#core/checks/rule.ts';
import { cleanText } from '#core/document/clean.ts';
import { codeOfSign } from '#core/document/typefaceSigns.ts';

/** Signs without a shape that turn the words around them, or part words that look whole. */
const HIDDEN = /[\p{Bidi_Control}\u200B-\u200D\u2060-\u2064\uFEFF\u{E0000}-\u{E007F}]/u;

const EACH_HIDDEN = new RegExp(HIDDEN, 'gu');

export const hiddenSign: SentenceRule = {
  id: 'hidden-sign',
  reads: 'sentences',
  readsNames: true,
  severity: 'warning',
  title: both('A sign that nobody sees', 'Et tegn, som ingen kan se'),
  why: both(
    'Some signs have no shape and turn the words around them, or part a word that looks whole. The screen can then show another promise than the contract has: it is printed without them.',
    'Nogle tegn har ingen form og vender ordene omkring sig eller deler et ord, der ser helt ud. Skærmen kan så vise et andet løfte end kontrakten, der trykkes uden dem.',
  ),
  advice: both(
    'Read what the contract says and take the signs out. They come with text that was copied from elsewhere.',
    'Læs, hvad der står i kontrakten, og fjern tegnene. De følger med tekst, der er kopieret andre steder fra.',
  ),
  examples: {
    fails: both('The credit is \u202E%5 tsom ta\u202C.', 'Kreditten er \u202E% 5 tsejøh\u202C.'),
    passes: both('The credit is at most 5%.', 'Kreditten er højst 5 %.'),
  },
  find: ({ text }) => {
    const seen = wordsAround(text);
    return seen === null ? [] : [{ ...seen, message: messageFor(seen) }];
  },
  inData: ({ number, version, parties, documents }) =>
    Object.entries({ number, version, parties, documents }).flatMap(([key, value]) => inPlainText(value, key)),
};

interface Seen {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** What is printed of them. */
  readonly instead: string;
}

/** From the first to the last of them, with the whole words around: found in one pass, however long a word is. */
function wordsAround(text: string): Seen | null {
  const signs = [...text.matchAll(EACH_HIDDEN)];
  const [first, last] = [signs[0], signs.at(-1)];
  if (first === undefined || last === undefined) return null;
  let start = first.index;
  while (start > 0 && isOfWord(text.charAt(start - 1))) start -= 1;
  let end = last.index + last[0].length;
  while (end < text.length && isOfWord(text.charAt(end))) end += 1;
  const words = text.slice(start, end);
  return { start, end, words, instead: cleanText(words) };
}

function isOfWord(sign: string): boolean {
  return /\S/.test(sign);
}

function messageFor({ words, instead }: Seen): Bilingual {
  const signs = [...new Set(words)].filter((sign) => HIDDEN.test(sign)).map(codeOfSign);
  const named = signs.join(', ');
  return both(
    `An invisible sign (${named}) can turn or hide letters on the screen. The contract is printed without it: “${instead}”.`,
    `Et usynligt tegn (${named}) kan vende eller skjule bogstaver på skærmen. Kontrakten trykkes uden det: ”${instead}”.`,
  );
}

/** In answers that are the same in each language: names in registers, numbers, addresses. */
function inPlainText(value: unknown, path: Path): readonly Found[] {
  if (typeof value === 'string') {
    const seen = wordsAround(value);
    if (seen === null) return [];
    const { start, words, instead } = seen;
    const title = both(`Write “${instead}”`, `Skriv ”${instead}”`);
    const fix = { title, changes: [{ kind: 'words', path, start, words, instead }] } as const;
    return [{ path, message: messageFor(seen), quote: { start, words }, fix }];
  }
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => inPlainText(item, join(path, itemSegment(item, index))));
  if (typeof value !== 'object' || value === null || isWording(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => inPlainText(inner, join(path, key)));
}

/** Read as sentences. */
function isWording(value: object): boolean {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => key === 'en' || key === 'da');
}
