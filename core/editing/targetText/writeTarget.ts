import type { Comparator, Unit } from '#core/agreement/quantity.ts';
import type { TimeUnit } from '#core/agreement/time.ts';
import type { Decimal } from '#core/decimal.ts';
import { decimalTextOf, percentTextOf } from '#core/editing/decimalText.ts';
import type { MeasuredTarget, TargetContext, TargetReading } from './context.ts';
import { unitTexts } from './units.ts';

export const COMPARATOR_SIGNS: Readonly<Record<Comparator, string>> = {
  atLeast: '≥',
  moreThan: '>',
  atMost: '≤',
  lessThan: '<',
  equalTo: '=',
};

const SHARES = {
  en: { within: 'within', lessThan: 'in less than', of: 'in', cases: 'of cases' },
  da: { within: 'inden for', lessThan: 'på under', of: 'i', cases: 'af tilfældene' },
} as const;

/** A target as one line of text that `readTarget` reads back: "≥ 99,9 %", "90 % inden for 4 timer". */
export function writeTarget({ target, attainment }: TargetReading, context: TargetContext): string {
  const { language } = context;
  const measure = writeMeasure(target, context);
  const compared = `${COMPARATOR_SIGNS[target.comparator]} ${measure}`;
  if (attainment === undefined) return compared;
  const words = SHARES[language];
  const share = amount(attainment, 'percent', language);
  if (target.kind === 'duration' && target.comparator === 'atMost') return `${share} ${words.within} ${measure}`;
  if (target.kind === 'duration' && target.comparator === 'lessThan') return `${share} ${words.lessThan} ${measure}`;
  return `${compared} ${words.of} ${share} ${words.cases}`;
}

/** The value of a target without its comparator: "99,9 %", "4 timer". The unit is left out where it goes without saying. */
export function writeMeasure(target: MeasuredTarget, context: TargetContext): string {
  if (target.kind === 'duration') return amount(target.length.amount, target.length.unit, context.language);
  const { value, unit, unitName } = target;
  const goesWithoutSaying = unit === context.unit && (unit === 'count' || unit === 'score' || unit === 'other');
  if (!goesWithoutSaying && unit !== 'other') return amount(value, unit, context.language);
  const named = unit === 'other' ? unitName?.[context.language] : undefined;
  const number = decimalTextOf(value, context.language);
  return named === undefined || named === '' ? number : `${number} ${named}`;
}

function amount(value: Decimal, unit: Exclude<Unit, 'other'> | TimeUnit, language: TargetContext['language']): string {
  const { many, one = many } = unitTexts[language][unit];
  if (unit === 'percent') return percentTextOf(value, language);
  return `${decimalTextOf(value, language)} ${value === '1' ? one : many}`;
}
