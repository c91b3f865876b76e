import { done } from '#core/outcome.ts';
import { addDays, dateOf, type DateText, type Instant } from './moment.ts';
import type { OpenHours, Span } from './openHours.ts';
import { contradiction, type Measured } from './problem.ts';

/** A calendar is looked through for this long before it counts as never open. */
const FARTHEST_DAYS = 40 * 366;

/** The first point in time at or after `at` when it is open. */
export function nextOpening(hours: OpenHours, at: Instant): Measured<Instant> {
  for (const span of spansFrom(hours, at)) return done(Math.max(span.from, at));
  return contradiction(hours.path, 'neverOpen');
}

/**
 * When `length` milliseconds of opening time have passed since `from`. Time that is used up at closing is due at closing,
 * not at the next opening. `takeOpenTime` undoes it for a `from` when it is open.
 */
export function addOpenTime(hours: OpenHours, from: Instant, length: number): Measured<Instant> {
  let left = length;
  for (const span of spansFrom(hours, from)) {
    const start = Math.max(span.from, from);
    if (span.to - start >= left) return done(start + left);
    left -= span.to - start;
  }
  return contradiction(hours.path, 'neverOpen');
}

/** The point in time `length` milliseconds of opening time before `to`: an opening rather than the closing before it. */
export function takeOpenTime(hours: OpenHours, to: Instant, length: number): Measured<Instant> {
  if (length === 0) return done(to);
  let left = length;
  for (const span of spansBack(hours, to)) {
    const end = Math.min(span.to, to);
    if (end - span.from >= left) return done(end - left);
    left -= end - span.from;
  }
  return contradiction(hours.path, 'neverOpen');
}

/** Milliseconds of opening time from one point in time to a later one; 0 if it is not later. */
export function openTimeBetween(hours: OpenHours, from: Instant, to: Instant): number {
  let sum = 0;
  for (const span of spansFrom(hours, from)) {
    if (span.from >= to) break;
    sum += Math.max(0, Math.min(span.to, to) - Math.max(span.from, from));
  }
  return sum;
}

/** A day with any opening time at all is a working day. */
export function isWorkingDay(hours: OpenHours, date: DateText): boolean {
  return hours.opensOn(date);
}

/** The nth working day after a date, or before it for a negative count; the date itself for 0. */
export function addWorkingDays(hours: OpenHours, date: DateText, count: number): Measured<DateText> {
  const step = count < 0 ? -1 : 1;
  let day = date;
  let left = Math.abs(count);
  let closed = 0;
  while (left > 0) {
    day = addDays(day, step);
    if (isWorkingDay(hours, day)) {
      left -= 1;
      closed = 0;
    } else if ((closed += 1) > FARTHEST_DAYS) return contradiction(hours.path, 'neverOpen');
  }
  return done(day);
}

/** Openings that end after `at`, in order, as far as a lifetime of an agreement goes. */
function* spansFrom(hours: OpenHours, at: Instant): Generator<Span> {
  const first = dateOf(at, hours.timeZone);
  for (let day = 0, date = first; day < FARTHEST_DAYS; day++, date = addDays(date, 1)) {
    for (const span of hours.on(date)) if (span.to > at) yield span;
  }
}

function* spansBack(hours: OpenHours, at: Instant): Generator<Span> {
  const first = dateOf(at, hours.timeZone);
  for (let day = 0, date = first; day < FARTHEST_DAYS; day++, date = addDays(date, -1)) {
    for (const span of hours.on(date).toReversed()) if (span.from < at) yield span;
  }
}
