import { durationSchema, type Duration } from '#core/agreement/time.ts';
import type { HouseRule } from '#core/agreement/houseRule.ts';
import { moneySchema } from '#core/agreement/number.ts';
import type { Language } from '#core/agreement/language.ts';
import { compareLengths } from '#core/checks/survey/lengths.ts';
import { roughDays } from '#core/checks/survey/roughDays.ts';
import { compareDecimals, isDecimal } from '#core/decimal.ts';
import { words } from '#core/document/words/words.ts';
import { compare } from '#core/measures/exact.ts';

export type RangeRule = Extract<HouseRule, { kind: 'range' }>;

/** An end of what a rule allows, in the form of an answer to its question. */
export type Limit = string | number | Duration | { readonly amount: string; readonly currency: string };

/** The end that an answer lies beyond, or `null`; `undefined` for what cannot be compared: money in another currency. */
export function limitBroken(rule: RangeRule, value: unknown): Limit | null | undefined {
  for (const [bound, side] of [
    [rule.atLeast, -1],
    [rule.atMost, 1],
  ] as const) {
    if (bound === undefined) continue;
    const limit = limitOf(rule, bound, value);
    const order = compared(limit, value);
    if (order === undefined) return undefined;
    if (order !== null && Math.sign(order) === side) return limit;
  }
  return null;
}

function limitOf({ of, unit, currency }: RangeRule, bound: string, value: unknown): Limit {
  if (of === 'length') return { amount: bound, unit: unit ?? 'day' };
  if (of === 'money') return { amount: bound, currency: currency ?? '' };
  return typeof value === 'number' ? Number(bound) : bound;
}

/** `null` where the answer is of another form than the rule, so that the rule says nothing of it. */
function compared(limit: Limit, value: unknown): number | null | undefined {
  if (typeof limit === 'number') return typeof value === 'number' ? value - limit : null;
  if (typeof limit === 'string')
    return typeof value === 'string' && isDecimal(value) ? compareDecimals(value, limit) : null;
  if ('unit' in limit) return comparedLengths(value, limit);
  const money = moneySchema.safeParse(value);
  if (!money.success) return null;
  return money.data.currency === limit.currency ? compareDecimals(money.data.amount, limit.amount) : undefined;
}

/** Exactly where both have a fixed length, otherwise with months of 30 days and weeks of five working days. */
function comparedLengths(value: unknown, limit: Duration): number | null {
  const length = durationSchema.safeParse(value);
  if (!length.success) return null;
  const exactly = compareLengths(length.data, limit);
  if (exactly !== null) return exactly;
  const [answered, allowed] = [roughDays(length.data), roughDays(limit)];
  return answered === null || allowed === null ? null : compare(answered, allowed);
}

/** "at least 10% and at most 30%". */
export function rangeText(rule: RangeRule, language: Language): string {
  const { forms } = words[language];
  const ends = (['atLeast', 'atMost'] as const).flatMap((end) => {
    const bound = rule[end];
    return bound === undefined ? [] : [forms.compared(end, boundText(rule, bound, language))];
  });
  return ends.join(` ${forms.and} `);
}

export function limitText(rule: RangeRule, limit: Limit, language: Language): string {
  return boundText(rule, typeof limit === 'object' ? limit.amount : String(limit), language);
}

function boundText({ of, unit, currency }: RangeRule, bound: string, language: Language): string {
  const { forms } = words[language];
  switch (of) {
    case 'percent':
      return forms.percent(bound);
    case 'number':
      return forms.decimal(bound);
    case 'length':
      return forms.length(bound, unit ?? 'day');
    case 'money':
      return forms.money({ amount: bound, currency: currency ?? '' });
  }
}

/** An answer as a contract writes it. */
export function answerText({ of }: RangeRule, value: unknown, language: Language): string {
  const { forms } = words[language];
  const [length, money] = [durationSchema.safeParse(value), moneySchema.safeParse(value)];
  if (length.success) return forms.length(length.data.amount, length.data.unit);
  if (money.success) return forms.money(money.data);
  return of === 'percent' ? forms.percent(String(value)) : forms.decimal(String(value));
}
