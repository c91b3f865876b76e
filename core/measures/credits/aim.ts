import type { Target } from '#core/agreement/objective.ts';
import type { Comparator, Unit } from '#core/agreement/quantity.ts';
import { done } from '#core/outcome.ts';
import { unreachable } from '#core/unreachable.ts';
import { compare, exact, minus, type Exact } from '#core/measures/exact.ts';
import { contradiction, wordsOnly, type Measured } from '#core/measures/problem.ts';

/** What a value is compared with. */
export interface Aim {
  readonly comparator: Comparator;
  readonly value: Exact;
  readonly unit: Unit;
}

export type RangeTarget = Extract<Target, { kind: 'range' }>;

/** What a target asks for; a range asks for the end that a value is near. */
export function aimOf(target: Target, path: string): Measured<Aim | RangeTarget> {
  switch (target.kind) {
    case 'value':
      return done({ comparator: target.comparator, value: exact(target.value), unit: target.unit });
    case 'duration': {
      const { amount, unit } = target.length;
      if (unit === 'quarter' || unit === 'year' || unit === 'billingCycle')
        return contradiction(path, 'unitHasNoFixedLength');
      return done({ comparator: target.comparator, value: exact(amount), unit });
    }
    case 'range':
      return done(target);
    case 'text':
    case 'none':
      return wordsOnly(path);
    default:
      return unreachable(target);
  }
}

/** Of a range, the end that a value has passed or is nearest to. */
export function near(aim: Aim | RangeTarget, value: Exact): Aim {
  if ('comparator' in aim) return aim;
  const [from, to] = [exact(aim.from.value), exact(aim.to.value)];
  const below = compare(minus(value, from), minus(to, value)) < 0;
  return below
    ? { comparator: aim.from.inclusive ? 'atLeast' : 'moreThan', value: from, unit: aim.unit }
    : { comparator: aim.to.inclusive ? 'atMost' : 'lessThan', value: to, unit: aim.unit };
}

export function keeps(value: Exact, aim: Aim | RangeTarget): boolean {
  if (!('comparator' in aim)) return keeps(value, near(aim, value));
  const order = compare(value, aim.value);
  switch (aim.comparator) {
    case 'atLeast':
      return order >= 0;
    case 'moreThan':
      return order > 0;
    case 'atMost':
      return order <= 0;
    case 'lessThan':
      return order < 0;
    case 'equalTo':
      return order === 0;
    default:
      return unreachable(aim.comparator);
  }
}

export function isFloor(comparator: Comparator): boolean {
  return comparator === 'atLeast' || comparator === 'moreThan';
}
