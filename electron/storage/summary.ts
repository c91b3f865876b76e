import { agreementSchema, type Agreement } from '#core/agreement/agreement.ts';
import { walkSchema } from '#core/agreement/schemaWalk.ts';
import type { Wording } from '#core/agreement/text.ts';
import { cleanText } from '#core/document/clean.ts';

/** What the start screen shows of an agreement, as it is printed, and every word it can be found by. */
export interface AgreementSummary {
  readonly title: Wording;
  readonly customer: string;
  readonly service: string;
  /** The title in the language of the agreement, or in the other. */
  readonly shownTitle: string;
  readonly words: string;
}

/** Enough to find an agreement by, without letting one huge text field grow the index without end. */
const LONGEST_WORDS = 200_000;

export function summaryOf(agreement: Agreement): AgreementSummary {
  const { language } = agreement;
  const inLanguage = (wording: Wording | undefined) =>
    cleanText(wording?.[language] ?? wording?.en ?? wording?.da ?? '');
  const customer = agreement.parties.find(({ role }) => role === 'customer');
  const [service] = agreement.services;
  const title = cleanWording(agreement.title ?? {});
  return {
    title,
    customer: inLanguage(customer?.name) || cleanText(customer?.legalName ?? ''),
    service: inLanguage(service?.name),
    shownTitle: inLanguage(title),
    words: wordsOf(agreement),
  };
}

function cleanWording(wording: Wording): Wording {
  return Object.fromEntries(Object.entries(wording).map(([language, text]) => [language, cleanText(text)]));
}

function wordsOf(agreement: Agreement): string {
  const words: string[] = [];
  walkSchema(agreementSchema, agreement, ({ kind, value }) => {
    if (kind?.kind === 'plain' && typeof value === 'string') words.push(value);
    if (kind?.kind === 'wording' && typeof value === 'object' && value !== null)
      words.push(...Object.values(value).filter((text) => typeof text === 'string'));
  });
  return words.map(cleanText).join('\n').slice(0, LONGEST_WORDS);
}

/** What somebody typed as a search of FTS5: all of the words, the last letters of each still to come. */
export function searchExpression(search: string): string | null {
  const words = search.slice(0, 500).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length === 0
    ? null
    : words
        .slice(0, 20)
        .map((word) => `"${word}"*`)
        .join(' ');
}

/** The letters that Danish puts after z, in its order; "{" follows "z" wherever bytes are compared. */
const AFTER_Z: Readonly<Record<string, string>> = { æ: '{1', ä: '{1', ø: '{2', ö: '{2', å: '{3' };

/** Text that sorts by its bytes as people sort it. */
export function sortKey(text: string): string {
  return text.toLocaleLowerCase('da').replaceAll(/[æäøöå]/g, (letter) => AFTER_Z[letter] ?? letter);
}

/** How many letters stand around what was found. */
const BEFORE = 40;
const AFTER = 80;

/** The words around the first place where a word begins as one of those searched for; `null` when there is none. */
export function excerptAround(words: string, search: string): string | null {
  const beginnings = search.slice(0, 500).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (beginnings.length === 0) return null;
  const found = new RegExp(`(?<![\\p{L}\\p{N}])(?:${beginnings.join('|')})`, 'iu').exec(words);
  if (found === null) return null;
  const [from, to] = [Math.max(0, found.index - BEFORE), Math.min(words.length, found.index + AFTER)];
  const whole = words.slice(from, to).replaceAll(/\s+/g, ' ').trim();
  const begun = from === 0 ? whole : `…${whole.slice(whole.indexOf(' ') + 1)}`;
  return to === words.length ? begun : `${begun.slice(0, begun.lastIndexOf(' '))}…`;
}
