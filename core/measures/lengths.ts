import type { Path } from '#core/agreement/path.ts';
import type { Unit } from '#core/agreement/quantity.ts';
import type { Duration, TimeUnit } from '#core/agreement/time.ts';
import { done } from '#core/outcome.ts';
import { exact, times, whole, type Exact } from './exact.ts';
import { contradiction, type Measured } from './problem.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Milliseconds of the units that are always as long. A month is not, and a working hour depends on a calendar. */
const LENGTHS: Readonly<Partial<Record<TimeUnit | Unit, number>>> = {
  millisecond: 1,
  second: 1000,
  minute: MINUTE,
  hour: HOUR,
  day: DAY,
  week: 7 * DAY,
};

export function unitLength(unit: TimeUnit | Unit): number | undefined {
  return LENGTHS[unit];
}

/** The milliseconds of a length on the clock, exactly; a problem for units that have no fixed length. */
export function clockLength({ amount, unit }: Duration, path: Path): Measured<Exact> {
  const length = unitLength(unit);
  return length === undefined ? contradiction(path, 'unitHasNoFixedLength') : done(times(exact(amount), whole(length)));
}

/** Months of the units that are counted in them. */
const MONTHS: Readonly<Partial<Record<TimeUnit, number>>> = { month: 1, quarter: 3, year: 12 };

export function monthsIn(unit: TimeUnit): number | undefined {
  return MONTHS[unit];
}
