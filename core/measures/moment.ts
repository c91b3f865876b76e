import { Temporal } from 'temporal-polyfill';
import { weekdaySchema, type Weekday } from '#core/agreement/calendar.ts';

/** A point in time: whole milliseconds since 1 January 1970 in UTC. */
export type Instant = number;

/** A calendar date: `2026-11-23`. */
export type DateText = string;

const WEEKDAYS = weekdaySchema.options;
const EPOCH = Temporal.PlainDate.from('1970-01-01');

export function isTimeZone(timeZone: string): boolean {
  try {
    EPOCH.toZonedDateTime(timeZone);
    return true;
  } catch {
    return false;
  }
}

/**
 * When a day begins in a time zone. Days are 23 or 25 hours long where summer time begins or ends.
 * Expects a known time zone (`isTimeZone`).
 */
export function startOfDay(date: DateText, timeZone: string): Instant {
  return Temporal.PlainDate.from(date).toZonedDateTime(timeZone).epochMilliseconds;
}

/**
 * The point in time of a time of day, `24:00` included. A time that summer time skips is when the clock is changed; of a
 * time that happens twice, it is the first. A later time of day is never an earlier point in time.
 */
export function instantOf(date: DateText, time: string, timeZone: string): Instant {
  if (time === '24:00') return startOfDay(addDays(date, 1), timeZone);
  const shown = Temporal.PlainDateTime.from(`${date}T${time}`);
  const first = shown.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  const change = first.toPlainDateTime().equals(shown) ? null : first.getTimeZoneTransition('next');
  return (change ?? first).epochMilliseconds;
}

export function dateOf(instant: Instant, timeZone: string): DateText {
  return zoned(instant, timeZone).toPlainDate().toString();
}

/** What a clock on the wall shows: `15:30`, with seconds cut off. */
export function timeOf(instant: Instant, timeZone: string): string {
  return zoned(instant, timeZone).toPlainTime().toString({ smallestUnit: 'minute' });
}

export function addDays(date: DateText, days: number): DateText {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** The same day some months later, or the last day of that month if it has no such day. */
export function addMonths(date: DateText, months: number): DateText {
  return Temporal.PlainDate.from(date).add({ months }).toString();
}

export function daysBetween(from: DateText, to: DateText): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;
}

export function weekdayOf(date: DateText): Weekday {
  const weekday = WEEKDAYS[Temporal.PlainDate.from(date).dayOfWeek - 1];
  if (weekday === undefined) throw new Error(`No weekday for ${date}`);
  return weekday;
}

/** The first day of the month, quarter or year a date falls in, or of one that many months away. */
export function startOfMonths(date: DateText, length: 1 | 3 | 6 | 12): DateText {
  const { year, month } = Temporal.PlainDate.from(date);
  return Temporal.PlainDate.from({ year, month: month - ((month - 1) % length), day: 1 }).toString();
}

/** The last day of the month, quarter or year a date falls in. */
export function endOfMonths(date: DateText, length: 1 | 3 | 6 | 12): DateText {
  return addDays(addMonths(startOfMonths(date, length), length), -1);
}

function zoned(instant: Instant, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);
}
