import type { Objective } from '#core/agreement/objective.ts';
import type { Duration } from '#core/agreement/time.ts';
import { compare, exact } from '#core/measures/exact.ts';
import { clockLength } from '#core/measures/lengths.ts';

/**
 * Negative, zero or positive as one length is shorter than, equal to or longer than the other; `null` where nobody can
 * say: working hours against hours on the clock.
 */
export function compareLengths(one: Duration, other: Duration): number | null {
  if (one.unit === other.unit) return compare(exact(one.amount), exact(other.amount));
  const [a, b] = [clockLength(one, ''), clockLength(other, '')];
  return a.ok && b.ok ? compare(a.value, b.value) : null;
}

/** The most time that a promise allows; `null` where it promises something else. */
export function timeAllowed({ target }: Objective): Duration | null {
  const isLimit = target?.kind === 'duration' && (target.comparator === 'atMost' || target.comparator === 'lessThan');
  return isLimit ? target.length : null;
}
