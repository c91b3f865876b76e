import type { Decimal } from '#core/decimal.ts';
import { ceiling, exact, floor, HUNDRED, minus, over, percentOf, times, whole, type Exact } from './exact.ts';

/** How many of so many items may miss without breaking an attainment in percent. */
export function missesAllowed(attainment: Decimal, items: number): number {
  return Number(floor(percentOf(minus(HUNDRED, exact(attainment)), whole(items))));
}

/**
 * The fewest items of which so many may miss: below 10, one miss fails 90 %. `null` for an attainment of 100 %.
 * Source: SLA reference §4 "minimum sample".
 */
export function smallestSample(attainment: Decimal, misses = 1): number | null {
  const failing = minus(HUNDRED, exact(attainment));
  return failing.top <= 0n ? null : Number(ceiling(over(times(whole(misses), HUNDRED), failing)));
}

/** What measuring at intervals can see of a downtime budget. */
export interface SamplingFit {
  /** Whole samples that may fail within the budget; 0 means that a single failed one breaks the target. */
  readonly failuresAllowed: number;
  /** The steps, in percent, that a result can have. */
  readonly resolution: Exact;
}

/**
 * How a sampling interval fits a budget; all in milliseconds. One sample every five minutes over 30 days cannot tell
 * 99.99 % from 100 %: a single failure takes more than the budget of 4 minutes. `null` without an interval or a window.
 */
export function samplingFit(interval: Exact, budget: Exact, window: Exact): SamplingFit | null {
  if (interval.top <= 0n || window.top <= 0n) return null;
  return { failuresAllowed: Number(floor(over(budget, interval))), resolution: times(HUNDRED, over(interval, window)) };
}
