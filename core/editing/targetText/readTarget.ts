import { unitSchema, type Comparator } from '#core/agreement/quantity.ts';
import { timeUnitSchema } from '#core/agreement/time.ts';
import { isDecimal, type Decimal } from '#core/decimal.ts';
import { decimalFrom } from '#core/editing/decimalText.ts';
import type { MeasuredTarget, TargetContext, TargetReading } from './context.ts';
import { unitNamed } from './units.ts';

/** Longer first where one begins another. Signs and words of both languages. */
const COMPARATORS: readonly (readonly [Comparator, RegExp])[] = [
  ['atLeast', /^(?:≥|>=|=>|at least|minimum|min\.? (?=\d)|mindst)\s*/i],
  [
    'atMost',
    /^(?:≤|<=|=<|at most|maximum|max\.?|up to|within|no later than|højst|maks\.?|op til|inden for|inden|senest)\s*/i,
  ],
  ['moreThan', /^(?:>|more than|above|mere end|over)\s*/i],
  ['lessThan', /^(?:<|less than|in less than|below|mindre end|på under|under)\s*/i],
  ['equalTo', /^(?:=|exactly|præcis|præcist)\s*/i],
];

const NUMBER = String.raw`[-−]?\d[\d.,]*(?: \d{3})*(?:[.,]\d+)?`;
const SHARE_FIRST = new RegExp(
  String.raw`^(?:≥|>=|at least|mindst)?\s*(${NUMBER}) ?(?:%|pct\.?|procent) (within|in less than|inden for|inden|på under|under) (.+)$`,
  'i',
);
const SHARE_LAST = new RegExp(
  String.raw`^(.+?),? (?:in|i|for|@|af) (?:at least |mindst )?(${NUMBER}) ?(?:%|pct\.?|procent)(?: (?:of|af) [\p{L} ]+)?$`,
  'iu',
);
const MEASURE = new RegExp(`^(${NUMBER})\\s*(.*)$`);

/**
 * A target as somebody typed or pasted it: "≥ 99,9 %", "90 % within 4 h", "90 % inden for 4 timer", "15 min". Units and
 * words of both languages are read, numbers as the language writes them. `null` for what is no target.
 */
export function readTarget(typed: string, context: TargetContext): TargetReading | null {
  const text = typed.replaceAll(/\s+/g, ' ').trim();
  const [, share, how = '', length = ''] = SHARE_FIRST.exec(text) ?? [];
  if (share !== undefined) {
    const comparator = /less|under/i.test(how) ? 'lessThan' : 'atMost';
    return withShare(readCompared(length, { ...context, comparator, times: 'duration' }), share, context);
  }
  const [, compared = '', last] = SHARE_LAST.exec(text) ?? [];
  if (last !== undefined) return withShare(readCompared(compared, context), last, context);
  const target = readCompared(text, context);
  return target === null ? null : { target };
}

/** A share of cases: "90 %", "90". */
export function readShare(typed: string, { language }: Pick<TargetContext, 'language'>): Decimal | null {
  return decimalOf(typed.replace(/(?:%|pct\.?|procent)\s*$/i, ''), language);
}

/** The comparator that a text consists of, if it is one. */
export function readComparator(typed: string): Comparator | null {
  const text = `${typed.trim()} `;
  return COMPARATORS.find(([, pattern]) => text.replace(pattern, '') === '')?.[0] ?? null;
}

function withShare(target: MeasuredTarget | null, share: string, context: TargetContext): TargetReading | null {
  const attainment = decimalOf(share, context.language);
  return target === null || attainment === null ? null : { target, attainment };
}

function readCompared(text: string, context: TargetContext): MeasuredTarget | null {
  const found = COMPARATORS.find(([, pattern]) => pattern.test(text));
  if (found === undefined) return readMeasure(text, context.comparator, context);
  return readMeasure(text.replace(found[1], ''), found[0], context);
}

function readMeasure(text: string, comparator: Comparator, context: TargetContext): MeasuredTarget | null {
  const [, number = '', words = ''] = MEASURE.exec(text.trim()) ?? [];
  const value = decimalOf(number, context.language);
  const named = unitOf(words, context);
  if (value === null || named === undefined) return null;
  const time = timeUnitSchema.safeParse(named);
  const unit = unitSchema.safeParse(named);
  if (time.success && (context.times === 'duration' || !unit.success)) {
    return { kind: 'duration', comparator, length: { amount: value, unit: time.data } };
  }
  if (!unit.success) return null;
  const { unitName } = context;
  const name = unit.data === 'other' && unitName !== undefined ? { unitName } : {};
  return { kind: 'value', comparator, value, unit: unit.data, ...name };
}

/** A unit of one's own is known by the name it has already; another name cannot be told from a slip. */
function unitOf(words: string, { unit, unitName, language }: TargetContext): string | undefined {
  if (words === '') return unit;
  const own = unitName?.[language]?.replaceAll(/\s+/g, ' ').trim();
  return unit === 'other' && own?.toLowerCase() === words.toLowerCase() ? unit : unitNamed(words);
}

function decimalOf(text: string, language: TargetContext['language']): Decimal | null {
  const decimal = decimalFrom(text.replace('−', '-'), language);
  return isDecimal(decimal) ? decimal : null;
}
