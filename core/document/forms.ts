import type { Decimal } from '#core/decimal.ts';
import { text } from './inline.ts';
import type { Inline } from './document.ts';
import type { Writing } from './writing.ts';

/** U+00A0: a space at which a line never breaks. */
export const NO_BREAK_SPACE = '\u00A0';

/** Thousands grouped by `thousands`, decimals after `point`, every digit as it was written. */
export function groupDigits(value: Decimal, thousands: string, point: string): string {
  const [whole = '', decimals] = value.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands);
  return decimals === undefined ? grouped : `${grouped}${point}${decimals}`;
}

/** An amount of money the way it is printed: no decimals when they are all zero, else two at least. */
export function withMoneyDecimals(amount: Decimal): Decimal {
  const [whole = '', decimals = ''] = amount.split('.');
  return /^0*$/.test(decimals) ? whole : `${whole}.${decimals.padEnd(2, '0')}`;
}

/** Parts of an ISO 8601 date or a day of the year as numbers: year (0 in a day of the year), month, day. */
export function dateParts(date: string): { readonly year: number; readonly month: number; readonly day: number } {
  const [day = 0, month = 0, year = 0] = date.split('-').map(Number).toReversed();
  return { year, month, day };
}

/** "a", "a and b", "a, b and c" in the language of the document. */
export function listOf(
  writing: Writing,
  items: readonly (readonly Inline[])[],
  joinedBy: 'and' | 'or' = 'and',
): readonly Inline[] {
  const last = ` ${writing.words.forms[joinedBy]} `;
  return items.flatMap((item, index) => {
    if (index === 0) return item;
    return [text(index === items.length - 1 ? last : ', '), ...item];
  });
}
