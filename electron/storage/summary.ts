import { agreementSchema, type Agreement } from '#core/agreement/agreement.ts';
import { walkSchema } from '#core/agreement/schemaWalk.ts';
import type { Wording } from '#core/agreement/text.ts';

/** What the start screen shows of an agreement, and every word it can be found by. */
export interface AgreementSummary {
  readonly title: Wording;
  readonly customer: string;
  readonly service: string;
  readonly sortTitle: string;
  readonly words: string;
}

/** Enough to find an agreement by, without letting one huge text field grow the index without end. */
const LONGEST_WORDS = 200_000;

export function summaryOf(agreement: Agreement): AgreementSummary {
  const { language } = agreement;
  const inLanguage = (wording: Wording | undefined) => wording?.[language] ?? wording?.en ?? wording?.da ?? '';
  const customer = agreement.parties.find(({ role }) => role === 'customer');
  const [service] = agreement.services;
  const title = agreement.title ?? {};
  return {
    title,
    customer: inLanguage(customer?.name) || (customer?.legalName ?? ''),
    service: inLanguage(service?.name),
    sortTitle: inLanguage(title).toLocaleLowerCase('da'),
    words: wordsOf(agreement),
  };
}

function wordsOf(agreement: Agreement): string {
  const words: string[] = [];
  walkSchema(agreementSchema, agreement, ({ kind, value }) => {
    if (kind?.kind === 'plain' && typeof value === 'string') words.push(value);
    if (kind?.kind === 'wording' && typeof value === 'object' && value !== null)
      words.push(...Object.values(value).filter((text) => typeof text === 'string'));
  });
  return words.join('\n').slice(0, LONGEST_WORDS);
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
