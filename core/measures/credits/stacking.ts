import type { Agreement } from '#core/agreement/agreement.ts';
import type { Remedies } from '#core/agreement/remedies.ts';
import { done } from '#core/outcome.ts';
import { unreachable } from '#core/unreachable.ts';
import { compare, sum, ZERO, type Exact } from '#core/measures/exact.ts';
import { missing, type Measured } from '#core/measures/problem.ts';
import type { Entry } from './windowAccount.ts';

/** How the credits of a window were put together. */
export interface Stacked {
  /** `alone` where there was nothing to put together. */
  readonly rule: NonNullable<Remedies['stacking']> | 'alone';
  readonly amount: Exact;
  readonly counted: readonly Entry[];
}

/**
 * The credits of a window together: their sum, the highest, or the highest of each incident. Where one cause counts under
 * one objective only, the highest credit of each cause is taken first. Source: SLA reference §6 "stacking".
 */
export function stacked({ remedies }: Agreement, entries: readonly Entry[]): Measured<Stacked> {
  const credits = entries.filter(({ money }) => money.top > 0n);
  const counted = remedies?.oneCauseSeveralObjectives === false ? highestOfEach(credits) : credits;
  if (counted.length <= 1) return done({ rule: 'alone', ...added(counted) });
  const rule = remedies?.stacking;
  switch (rule) {
    case undefined:
      return missing('remedies/stacking');
    case 'sum':
      return done({ rule, ...added(counted) });
    case 'highest':
    case 'mostFavourable':
      return done({ rule, ...added(counted.toSorted((a, b) => compare(b.money, a.money)).slice(0, 1)) });
    case 'onePerIncident':
      return done({ rule, ...added(highestOfEach(counted)) });
    default:
      return unreachable(rule);
  }
}

function added(counted: readonly Entry[]): Omit<Stacked, 'rule'> {
  return { counted, amount: counted.length === 0 ? ZERO : sum(counted.map(({ money }) => money)) };
}

/** Of the credits with the same cause the highest; those without a known cause are all of different ones. */
function highestOfEach(credits: readonly Entry[]): readonly Entry[] {
  return credits.filter(
    (one, index) =>
      one.cause === null ||
      credits.every((other, place) => {
        if (other.cause !== one.cause) return true;
        const order = compare(one.money, other.money);
        return order > 0 || (order === 0 && index <= place);
      }),
  );
}
