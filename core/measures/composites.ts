import type { Decimal } from '#core/decimal.ts';
import { exact, HUNDRED, minus, over, plus, times, whole, ZERO, type Exact } from './exact.ts';

/*
 * Availabilities of parts put together, in percent. All formulas take the parts to fail independently and fail-over to be
 * instant, which is rarely true: a result is the best that can be hoped for. Source: SLA reference §6 "composite".
 */

/** All parts are needed: ∏ aᵢ. */
export function serial(parts: readonly Decimal[]): Exact {
  return percent(parts.map(share).reduce(times, whole(1)));
}

/** One of several is enough: 1 − ∏ (1 − aᵢ). */
export function parallel(parts: readonly Decimal[]): Exact {
  return percent(minus(whole(1), parts.map((part) => minus(whole(1), share(part))).reduce(times, whole(1))));
}

/** At least `needed` of the parts: the sum over all ways in which that many or more work. The parts may differ. */
export function atLeastOf(needed: number, parts: readonly Decimal[]): Exact {
  // working[k] is the probability that exactly k of the parts so far work.
  let working: readonly Exact[] = [whole(1)];
  for (const part of parts.map(share)) {
    working = [...working, ZERO].map((one, count) =>
      plus(times(one, minus(whole(1), part)), times(working[count - 1] ?? ZERO, part)),
    );
  }
  return percent(working.slice(needed).reduce(plus, ZERO));
}

function share(part: Decimal): Exact {
  return over(exact(part), HUNDRED);
}

function percent(one: Exact): Exact {
  return times(one, HUNDRED);
}
