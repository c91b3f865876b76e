import type { Decimal } from '#core/decimal.ts';
import { exact, HUNDRED, minus, over, plus, sum, times, whole, type Exact } from './exact.ts';

/*
 * Mean times, all in one unit of the caller's. A mean lets one outage of twenty hours hide among short ones, and needs a
 * definition of a failure. Source: SLA reference §5, MTTR and MTBF.
 */

/** Mean time to repair: Σ restore times ÷ their number; `null` without an incident. */
export function meanTimeToRepair(times: readonly Decimal[]): Exact | null {
  return times.length === 0 ? null : over(sum(times.map(exact)), whole(times.length));
}

/** Mean time between failures: operating time ÷ failures; `null` without a failure. */
export function meanTimeBetweenFailures(operating: Decimal, failures: number): Exact | null {
  return failures === 0 ? null : over(exact(operating), whole(failures));
}

/** The availability in percent that both amount to: MTBF ÷ (MTBF + MTTR); `null` if both are 0. */
export function availabilityOf(mtbf: Exact, mttr: Exact): Exact | null {
  const both = plus(mtbf, mttr);
  return both.top === 0n ? null : times(HUNDRED, over(mtbf, both));
}

/** The mean time between failures that a target in percent needs with a mean time to repair; `null` for 100 %. */
export function mtbfNeeded(target: Decimal, mttr: Exact): Exact | null {
  const failing = minus(HUNDRED, exact(target));
  return failing.top <= 0n ? null : over(times(exact(target), mttr), failing);
}
