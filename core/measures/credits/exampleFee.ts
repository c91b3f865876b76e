import type { Agreement } from '#core/agreement/agreement.ts';
import type { FeeBase } from '#core/agreement/credit.ts';
import type { Limit } from '#core/agreement/remedies.ts';
import type { Period } from '#core/agreement/time.ts';
import type { Decimal } from '#core/decimal.ts';
import { monthsOf } from './feeBase.ts';

/** What a supposed fee is: so much that a percentage of it is read off at once. */
export const EXAMPLE_FEE: Decimal = '100';

/**
 * The agreement as an example with a supposed fee can use it. Only limits in percent of that very fee mean anything then:
 * a cap in money, or of the fee of a year, cannot be compared with it.
 */
export function withExampleFee(
  agreement: Agreement,
  base: FeeBase,
): { readonly agreement: Agreement; readonly leavesLimitsOut: boolean } {
  const { remedies } = agreement;
  if (remedies === undefined) return { agreement, leavesLimitsOut: false };
  const limits = remedies.limits.filter((limit) => isOfTheFee(limit, base, remedies.base));
  return {
    agreement: { ...agreement, remedies: { ...remedies, limits } },
    leavesLimitsOut: limits.length < remedies.limits.length,
  };
}

function isOfTheFee({ amount, of, per }: Limit, base: FeeBase, general: FeeBase | undefined): boolean {
  if (amount?.kind !== 'percent') return amount?.kind === 'points';
  const limited = of ?? general;
  const period = of === undefined ? general?.period : (of.period ?? per);
  return limited !== undefined && isSameMoney(limited, base) && isAsLong(period, base.period);
}

function isSameMoney(one: FeeBase, other: FeeBase): boolean {
  return one.kind === other.kind && isSameList(one.charges, other.charges) && isSameList(one.services, other.services);
}

function isAsLong(one: Period | undefined, other: Period | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return one === other || (monthsOf(one) !== undefined && monthsOf(one) === monthsOf(other));
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id));
}
