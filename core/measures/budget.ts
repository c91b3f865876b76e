import {
  compare,
  exact,
  HUNDRED,
  minus,
  over,
  percentOf,
  times,
  whole,
  ZERO,
  type Exact,
} from '#core/measures/exact.ts';
import type { Decimal } from '#core/decimal.ts';
import { DAY, HOUR } from './lengths.ts';

/**
 * What a percentage is taken of. The same target allows different minutes on each, so that a budget never stands without
 * its basis: vendors publish 43.2 and 43.8 minutes for "99.9% a month". `days` and `hours` name their count; `twelfth` is
 * a year of 365 days divided by 12; `serviceHours` are the agreed hours of service in some window.
 */
export type BudgetBasis =
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'twelfth' }
  | { readonly kind: 'serviceHours'; readonly milliseconds: number };

/** The bases of the reference's table: a day, a week, months of 28, 30 and 31 days, a year ÷ 12, a quarter, a year. */
export const USUAL_BASES: readonly BudgetBasis[] = [
  { kind: 'days', days: 1 },
  { kind: 'days', days: 7 },
  { kind: 'days', days: 28 },
  { kind: 'days', days: 30 },
  { kind: 'days', days: 31 },
  { kind: 'twelfth' },
  { kind: 'days', days: 91 },
  { kind: 'days', days: 365 },
];

/** Milliseconds of a basis. */
export function lengthOf(basis: BudgetBasis): Exact {
  if (basis.kind === 'days') return whole(basis.days * DAY);
  return basis.kind === 'twelfth' ? over(whole(365 * DAY), whole(12)) : whole(basis.milliseconds);
}

/** Milliseconds without service that a target in percent allows: basis × (1 − target). Source: SLA reference §6. */
export function downtimeBudget(target: Decimal, basis: BudgetBasis): Exact {
  return percentOf(minus(HUNDRED, exact(target)), lengthOf(basis));
}

/** The availability that is left if so many milliseconds of a basis are without service. Source: SLA reference §6. */
export function availabilityAfter(downtime: Exact, basis: BudgetBasis): Exact {
  const length = lengthOf(basis);
  if (length.top === 0n) return ZERO;
  return times(HUNDRED, over(minus(length, downtime), length));
}

/** A length of time as it is read: whole hours and minutes, and seconds with what is left of them. */
export interface ReadLength {
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: Exact;
}

export function readLength(milliseconds: Exact): ReadLength {
  const hours = Number(milliseconds.top / (milliseconds.bottom * BigInt(HOUR)));
  const rest = minus(milliseconds, whole(hours * HOUR));
  const minutes = Number(rest.top / (rest.bottom * 60_000n));
  return { hours, minutes, seconds: over(minus(rest, whole(minutes * 60_000)), whole(1000)) };
}

/** True if a planned downtime alone breaks a target: more than the ceiling it leaves cannot be promised. */
export function exceedsCeiling(target: Decimal, planned: Exact, basis: BudgetBasis): boolean {
  return compare(exact(target), availabilityAfter(planned, basis)) > 0;
}
