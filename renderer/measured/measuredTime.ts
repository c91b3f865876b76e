import type { Agreement } from '#core/agreement/agreement.ts';
import type { Calendar } from '#core/agreement/calendar.ts';
import type { Metric } from '#core/agreement/metric.ts';
import { join, type Path } from '#core/agreement/path.ts';
import type { Duration } from '#core/agreement/time.ts';
import { dueExample, type DueExample } from '#core/measures/dueExample.ts';
import { addMonths, daysBetween, startOfDay, type DateText } from '#core/measures/moment.ts';
import { openHours, type OpenHours } from '#core/measures/openHours.ts';
import { agreedTime } from '#core/measures/partialWindow.ts';
import { dangling, missing, type Measured } from '#core/measures/problem.ts';
import { calendarHours, workingCalendar } from '#core/measures/workingCalendar.ts';
import { done } from '#core/outcome.ts';

/*
 * What the window computes with dates. This file and all that it imports are large, so that it is loaded with import(), see
 * `useMeasuredTime`.
 */

/** The hours agreed in one calendar month. */
export interface AgreedMonth {
  /** Its first day. */
  readonly first: DateText;
  readonly milliseconds: number;
}

const MONTHS = 12;
const known = new WeakMap<Calendar, Map<string, Measured<readonly AgreedMonth[] | null>>>();

/**
 * The hours of a calendar in the twelve months from a first day of a month on; `null` where it is open day and night, so that
 * nothing is left out.
 */
export function agreedMonths(
  { calendars, timeZone }: Agreement,
  { id, path }: { readonly id: string; readonly path: Path },
  first: DateText,
): Measured<readonly AgreedMonth[] | null> {
  const calendar = calendars.find((each) => each.id === id);
  if (calendar === undefined) return dangling(path);
  const made = known.get(calendar) ?? new Map<string, Measured<readonly AgreedMonth[] | null>>();
  known.set(calendar, made);
  const key = `${first} ${timeZone ?? ''}`;
  const before = made.get(key) ?? monthsOf(calendar, timeZone, first);
  made.set(key, before);
  return before;
}

function monthsOf(
  calendar: Calendar,
  timeZone: string | undefined,
  first: DateText,
): Measured<readonly AgreedMonth[] | null> {
  const hours = openHours(calendar, timeZone);
  if (!hours.ok) return hours;
  const starts = Array.from({ length: MONTHS + 1 }, (_, count) => addMonths(first, count));
  const spans = starts.slice(1).map((end, index) => {
    const start = starts[index] ?? first;
    const { timeZone: zone } = hours.value;
    return { first: start, from: startOfDay(start, zone), to: startOfDay(end, zone) };
  });
  const months = spans.map((span) => ({ first: span.first, milliseconds: agreedTime(span, hours.value) }));
  const isAlways = spans.every(({ from, to }, index) => months[index]?.milliseconds === to - from);
  return done(isAlways ? null : months);
}

/** A week without a public holiday in any of the sets; it shows the rule alone. */
const PLAIN_MONDAY = '2026-11-16';
const THAT_FRIDAY = '2026-11-20';
const RECEIVED = { weekday: 'friday', time: '16:30' } as const;

/** An example with how many days lie between report and due time. */
export interface FridayExample extends DueExample {
  readonly days: number;
}

/**
 * When something reported late on a Friday is due by a metric's clock.
 * @param limit the time allowed, and where it stands.
 */
export function fridayExample(
  agreement: Agreement,
  metric: Metric,
  { length, path }: { readonly length: Duration; readonly path: Path },
): Measured<FridayExample> {
  const outOfHours = metric.clock?.outOfHours ?? (countsOpenTime(length) ? 'pauses' : undefined);
  if (outOfHours === undefined) return missing(join('metrics', metric.id, 'clock/outOfHours'));
  const isAnyTime = outOfHours === 'runs' && !countsOpenTime(length);
  const hours = isAnyTime ? done(anyTime(agreement)) : hoursOf(agreement, metric, { length, path });
  if (!hours.ok) return hours;
  const dayLength = agreement.calendars.find(({ id }) => join('calendars', id) === hours.value.path)?.dayLength;
  const rule = {
    outOfHours,
    hours: hours.value,
    path: length.unit === 'day' ? hours.value.path : path,
    ...(dayLength !== undefined && { dayLength }),
  };
  const example = dueExample(rule, RECEIVED, length, PLAIN_MONDAY);
  return example.ok ? done({ ...example.value, days: daysBetween(THAT_FRIDAY, example.value.due.date) }) : example;
}

function countsOpenTime({ unit }: Duration): boolean {
  return unit === 'workingHour' || unit === 'workingDay';
}

function hoursOf(
  agreement: Agreement,
  { id, hours }: Metric,
  { length, path }: { readonly length: Duration; readonly path: Path },
): Measured<OpenHours> {
  return length.calendar === undefined && hours !== undefined
    ? calendarHours(agreement, hours, join('metrics', id, 'hours'))
    : workingCalendar(agreement, length.calendar, path);
}

/** Where the clock never stands still no opening hours matter. */
function anyTime({ timeZone = 'UTC' }: Agreement): OpenHours {
  return { path: 'timeZone', timeZone, on: () => [] };
}
