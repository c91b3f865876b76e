import { compareDecimals, type Decimal } from '#core/decimal.ts';
import {
  compare,
  decimal,
  exact,
  HUNDRED,
  larger,
  minus,
  over,
  percentOf,
  plus,
  smaller,
  times,
  whole,
  ZERO,
  type Exact,
} from '#core/measures/exact.ts';

const STEPS = 100;

/** How far the minutes of each stretch reach and how far apart they are: fine where budgets are, coarse where all is lost. */
const MINUTES: readonly (readonly [upTo: number, apart: number])[] = [
  [60, 1],
  [300, 5],
  [1440, 15],
  [4320, 60],
  [43_200, 720],
  [527_040, 7200],
];

/** Minutes without service from none to all of the time, with those at which a bound of a band is met. */
export function downtimeStops(of: Decimal, bounds: readonly Decimal[]): readonly Decimal[] {
  const all = exact(of);
  const stops: Exact[] = [];
  let minute = 0;
  for (const [upTo, apart] of MINUTES) for (; minute < upTo; minute += apart) stops.push(whole(minute));
  const met = bounds.map((bound) => percentOf(minus(HUNDRED, exact(bound)), all));
  return inOrder([...stops, ...met, all].filter((stop) => stop.top >= 0n && compare(stop, all) <= 0));
}

/** Values that get worse downwards, from the best there is to well below the lowest bound. */
export function valueStops(promised: Decimal, isPercent: boolean, bounds: readonly Decimal[]): readonly Decimal[] {
  const values = [promised, ...bounds].map(exact);
  const [lowest, highest] = [values.reduce(smaller), values.reduce(larger)];
  const best = isPercent ? HUNDRED : plus(highest, percentOf(whole(10), highest));
  const worst = larger(ZERO, minus(lowest, minus(best, lowest)));
  return inOrder([...between(worst, best), ...values]).toReversed();
}

/** Values that get worse upwards: from a part of what is allowed to well above the highest bound. */
export function caseStops(promised: Decimal, bounds: readonly Decimal[]): readonly Decimal[] {
  const values = [promised, ...bounds].map(exact);
  return inOrder([...between(ZERO, times(values.reduce(larger), whole(2))), ...values]);
}

export function countStops(most: number): readonly Decimal[] {
  return Array.from({ length: most + 1 }, (_, count) => String(count));
}

/** The place of the last stop that is not worse than a value; the first for a value before all of them. */
export function placeOf(stops: readonly Decimal[], value: Decimal): number {
  const isFalling = compareDecimals(stops[0] ?? '0', stops.at(-1) ?? '0') > 0;
  const place = stops.findLastIndex((stop) => compareDecimals(stop, value) * (isFalling ? -1 : 1) <= 0);
  return Math.max(0, place);
}

function between(low: Exact, high: Exact): readonly Exact[] {
  const step = over(minus(high, low), whole(STEPS));
  return Array.from({ length: STEPS + 1 }, (_, count) => plus(low, times(step, whole(count))));
}

/** Lowest first, each once, with as many decimals as a result usually has. */
function inOrder(values: readonly Exact[]): readonly Decimal[] {
  const decimals = [...new Set(values.map((value) => decimal(value, 6)))];
  return decimals.toSorted(compareDecimals);
}
