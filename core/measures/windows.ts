import type { Window } from '#core/agreement/metric.ts';
import { join, type Path } from '#core/agreement/path.ts';
import { done } from '#core/outcome.ts';
import { unreachable } from '#core/unreachable.ts';
import { HOUR } from './lengths.ts';
import {
  addDays,
  addMonths,
  dateOf,
  daysBetween,
  isTimeZone,
  startOfDay,
  startOfMonths,
  type DateText,
  type Instant,
} from './moment.ts';
import type { Span } from './openHours.ts';
import { contradiction, missing, needs, type Measured } from './problem.ts';
import { shift } from './shift.ts';

/** What a window needs beside its own answers. */
export interface WindowPlace {
  /** Where the window stands: `metrics/uptime/window`. */
  readonly path: Path;
  /** Of the agreement, for a window that names none. */
  readonly timeZone?: string | undefined;
  /** The first day of the agreement, from which its years are counted. */
  readonly agreementStart?: DateText | undefined;
  /** The first day of some billing cycle; cycles are a month long. No agreement says it: the provider's invoices do. */
  readonly billingCycleStart?: DateText | undefined;
  /** When the measurement, claim or report was made at which a rolling window ends. */
  readonly rollingEnd?: Instant | undefined;
}

/** The window a point in time falls in. `perItem` has none: each item is judged alone, in the window of its report. */
export function windowAt(window: Window, at: Instant, place: WindowPlace): Measured<Span> {
  const timeZone = window.timeZone ?? place.timeZone;
  if (timeZone === undefined) return missing(join(place.path, 'timeZone'));
  if (!isTimeZone(timeZone)) return contradiction(join(place.path, 'timeZone'), 'timeZoneUnknown');
  const zoned = { ...place, timeZone };
  switch (window.kind) {
    case 'perItem':
      return needs('windowEnd', place.path);
    case 'hour':
      return done(hourAt(at, timeZone));
    case 'rolling':
      return rollingWindow(window, zoned);
    default: {
      const days = daysAround(window.kind, dateOf(at, timeZone), zoned);
      return days.ok
        ? done({ from: startOfDay(days.value.from, timeZone), to: startOfDay(days.value.to, timeZone) })
        : days;
    }
  }
}

/** All windows that begin before `to` and end after `from`, in order; at most `MOST_WINDOWS`. */
export function windowsBetween(
  window: Window,
  from: Instant,
  to: Instant,
  place: WindowPlace,
): Measured<readonly Span[]> {
  const windows: Span[] = [];
  let at = from;
  while (at < to && windows.length < MOST_WINDOWS) {
    const next = windowAt(window, at, place);
    if (!next.ok) return next;
    windows.push(next.value);
    if (window.kind === 'rolling') break;
    at = next.value.to;
  }
  return done(windows);
}

const MOST_WINDOWS = 10_000;

interface Days {
  readonly from: DateText;
  /** The first day that no longer belongs to it. */
  readonly to: DateText;
}

type DayWindow = Exclude<Window['kind'], 'perItem' | 'hour' | 'rolling'>;

function daysAround(kind: DayWindow, date: DateText, place: WindowPlace): Measured<Days> {
  switch (kind) {
    case 'day':
      return done({ from: date, to: addDays(date, 1) });
    case 'week': {
      // 5 January 1970 was a Monday: weeks are those of ISO 8601.
      const from = addDays(date, -(((daysBetween('1970-01-05', date) % 7) + 7) % 7));
      return done({ from, to: addDays(from, 7) });
    }
    case 'calendarMonth':
      return done(months(date, 1));
    case 'calendarQuarter':
      return done(months(date, 3));
    case 'calendarYear':
      return done(months(date, 12));
    case 'billingCycle':
      if (place.billingCycleStart === undefined) return needs('billingCycle', place.path);
      return done(countedFrom(place.billingCycleStart, date, 1));
    case 'agreementYear':
      if (place.agreementStart === undefined) return missing('effectiveDate');
      return done(countedFrom(place.agreementStart, date, 12));
    default:
      return unreachable(kind);
  }
}

function months(date: DateText, length: 1 | 3 | 12): Days {
  const from = startOfMonths(date, length);
  return { from, to: addMonths(from, length) };
}

/**
 * The span of so many months around a date, counted from a start: cycles from 31 January are those from 31 January,
 * 28 February and 31 March, not from 28 March.
 */
export function countedFrom(start: DateText, date: DateText, length: number): Days {
  let count = Math.floor(daysBetween(start, date) / (length * 31)) - 1;
  while (addMonths(start, (count + 1) * length) <= date) count += 1;
  return { from: addMonths(start, count * length), to: addMonths(start, (count + 1) * length) };
}

function hourAt(at: Instant, timeZone: string): Span {
  const midnight = startOfDay(dateOf(at, timeZone), timeZone);
  const from = midnight + Math.floor((at - midnight) / HOUR) * HOUR;
  return { from, to: from + HOUR };
}

function rollingWindow(window: Window, place: WindowPlace & { readonly timeZone: string }): Measured<Span> {
  if (window.length === undefined) return missing(join(place.path, 'length'));
  if (window.endsAt === undefined) return missing(join(place.path, 'endsAt'));
  if (place.rollingEnd === undefined) return needs('windowEnd', place.path);
  const from = shift(place.rollingEnd, window.length, -1, {
    timeZone: place.timeZone,
    path: join(place.path, 'length'),
  });
  return from.ok ? done({ from: from.value, to: place.rollingEnd }) : from;
}
