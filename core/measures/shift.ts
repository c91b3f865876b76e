import type { Path } from '#core/agreement/path.ts';
import type { Duration } from '#core/agreement/time.ts';
import { done } from '#core/outcome.ts';
import { decimal, exact, times, whole } from './exact.ts';
import { clockLength, monthsIn } from './lengths.ts';
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
    return milliseconds.ok ? done(at + direction * Number(decimal(milliseconds.value, 0))) : milliseconds;
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
  return months.top % months.bottom === 0n
    ? done(Number(months.top / months.bottom))
    : contradiction(path, 'unitHasNoFixedLength');
}
