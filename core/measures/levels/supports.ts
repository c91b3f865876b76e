import type { Path } from '#core/agreement/path.ts';
import type { Duration } from '#core/agreement/time.ts';
import type { Decimal } from '#core/decimal.ts';
import { done } from '#core/outcome.ts';
import { serial } from '#core/measures/composites.ts';
import { compare, exact, minus, sum, times, whole, ZERO, type Exact } from '#core/measures/exact.ts';
import { unitLength } from '#core/measures/lengths.ts';
import { contradiction, type Measured } from '#core/measures/problem.ts';

/** Whether what supports a promise adds up to it. */
export interface SupportFit {
  readonly promised: Exact;
  /** What the supporting promises come to together. */
  readonly supported: Exact;
  /** What is left; negative where the support falls short. */
  readonly margin: Exact;
  readonly fits: boolean;
}

/**
 * Times on the path to a customer, of internal teams and suppliers, against the time promised to the customer: their sum
 * must not be longer. Lengths on the clock are in milliseconds; working hours can only be added to working hours.
 * Source: SLA reference §3, "OLA must be tighter": Σ(OLA times on the path) ≤ SLA time.
 */
export function timesFit(promised: Duration, path: readonly Duration[], at: Path): Measured<SupportFit> {
  const unit = countedIn(promised);
  if (path.some((part) => countedIn(part) !== unit || part.calendar !== promised.calendar)) {
    return contradiction(at, 'unitsDiffer');
  }
  const [allowed, needed] = [amountOf(promised), path.length === 0 ? ZERO : sum(path.map(amountOf))];
  const margin = minus(allowed, needed);
  return done({ promised: allowed, supported: needed, margin, fits: compare(needed, allowed) <= 0 });
}

/**
 * Supporting availabilities, all of which are needed, against the one promised to the customer: their product must not be
 * lower. Source: SLA reference §3, "serial product ≥ SLA availability".
 */
export function availabilityFits(promised: Decimal, supporting: readonly Decimal[]): SupportFit {
  const supported = serial(supporting);
  const margin = minus(supported, exact(promised));
  return { promised: exact(promised), supported, margin, fits: margin.top >= 0n };
}

function countedIn({ unit }: Duration): string {
  return unitLength(unit) === undefined ? unit : 'millisecond';
}

function amountOf({ amount, unit }: Duration): Exact {
  return times(exact(amount), whole(unitLength(unit) ?? 1));
}
