import type { Path } from '#core/agreement/path.ts';
import type { Duration } from '#core/agreement/time.ts';
import { done } from '#core/outcome.ts';
import { decimal, exact, times, whole } from './exact.ts';
import { clockLength, DAY, monthsIn } from './lengths.ts';
import { addMonths, dateOf, startOfDay, type Instant } from './moment.ts';
import { contradiction, type Measured } from './problem.ts';

/**
 * A point in time moved by a length: months, quarters and years by the calendar, at the same time of day; everything
 * shorter by the clock. Working time needs a calendar and is moved by `addOpenTime`.
 */
export function shift(
  at: Instant,
  length: Duration,
  direction: 1 | -1,
  where: { timeZone: string; path: Path },
): Measured<Instant> {
  const months = wholeMonths(length, where.path);
  if (months === null) {
    const milliseconds = clockLength(length, where.path);
    if (!milliseconds.ok) return milliseconds;
    const moved = Number(decimal(milliseconds.value, 0));
    return Math.abs(moved) > FARTHEST_DAYS * DAY ? contradiction(where.path, 'tooFar') : done(at + direction * moved);
  }
  if (!months.ok) return months;
  const date = dateOf(at, where.timeZone);
  const moved = addMonths(date, direction * months.value);
  return done(startOfDay(moved, where.timeZone) + (at - startOfDay(date, where.timeZone)));
}

/** The months of a length that is counted in them; `null` for other units, a problem for half a month. */
export function wholeMonths({ amount, unit }: Duration, path: Path): Measured<number> | null {
  const each = monthsIn(unit);
  if (each === undefined) return null;
  const months = times(exact(amount), whole(each));
  if (months.top % months.bottom !== 0n) return contradiction(path, 'unitHasNoFixedLength');
  const count = Number(months.top / months.bottom);
  return Math.abs(count) * 31 > FARTHEST_DAYS ? contradiction(path, 'tooFar') : done(count);
}

/** Four hundred years: no deadline lies further away, and dates can still be computed. */
export const FARTHEST_DAYS = 146_097;
