import type { Language } from '#core/agreement/language.ts';
import type { Payment } from '#core/agreement/credit.ts';
import type { Bound, Range, Unit } from '#core/agreement/quantity.ts';
import type { Promised } from '#core/measures/bands.ts';
import { choiceWord } from '#renderer/words/choices/choiceWords.ts';
import { decimalTextOf, percentTextOf } from '#core/editing/decimalText.ts';
import type { Agreement } from '#core/agreement/agreement.ts';

/** A value with its unit, short enough for a table: "99.9%", "500 milliseconds". */
export type ShowValue = (value: string) => string;

export function valueShower(agreement: Agreement, language: Language, unit: Unit | null): ShowValue {
  if (unit === 'percent') return (value) => percentTextOf(value, language);
  const isNamed = unit !== null && unit !== 'other' && unit !== 'count';
  const word = isNamed ? choiceWord(agreement, language, { of: 'unit', member: unit }) : '';
  return (value) => `${decimalTextOf(value, language)} ${word.toLowerCase()}`.trimEnd();
}

/** A range as it is read: "99.0% ≤ x < 99.9%", "x < 95%"; a single value as "x = 99.0%". */
export function rangeText({ from, to }: Range, show: ShowValue): string {
  if (from === undefined) return to === undefined ? 'x' : `x ${below(to)} ${show(to.value)}`;
  if (to === undefined) return `x ${from.inclusive ? '≥' : '>'} ${show(from.value)}`;
  if (from.value === to.value) return `x = ${show(from.value)}`;
  return `${show(from.value)} ${below(from)} x ${below(to)} ${show(to.value)}`;
}

function below({ inclusive }: Bound): string {
  return inclusive ? '≤' : '<';
}

const SIGNS = { atLeast: '≥', moreThan: '>', atMost: '≤', lessThan: '<', equalTo: '=' } as const;

export function promisedText({ comparator, value }: Promised, show: ShowValue): string {
  return `${SIGNS[comparator]} ${show(value)}`;
}

/** "10%", "500 DKK", "2 points"; the points by the word given. */
export function paymentText(pays: Payment, language: Language, points: string): string {
  switch (pays.kind) {
    case 'percent':
      return percentTextOf(pays.percent, language);
    case 'amount':
      return `${decimalTextOf(pays.money.amount, language)} ${pays.money.currency}`;
    case 'points':
      return `${decimalTextOf(pays.points, language)} ${points}`;
  }
}
