import type { Clock } from '#core/agreement/metric.ts';
import { join, type Path } from '#core/agreement/path.ts';
import type { Duration } from '#core/agreement/time.ts';
import { done } from '#core/outcome.ts';
import { decimal, exact, times, whole, type Exact } from './exact.ts';
import { clockLength, DAY, HOUR } from './lengths.ts';
import { dateOf, type Instant } from './moment.ts';
import type { OpenHours, Span } from './openHours.ts';
import { addOpenTime, addWorkingDays, nextOpening, openTimeBetween } from './openTime.ts';
import { contradiction, missing, type Measured } from './problem.ts';
import { FARTHEST_DAYS } from './shift.ts';

export type OutOfHours = NonNullable<Clock['outOfHours']>;

/** The rules that a time limit runs by. */
export interface ClockRule {
  /**
   * `runs`: the clock on the wall, day and night. `pauses`: opening time only. `startsAtOpening`: it starts at opening at
   * the earliest and then runs like the clock on the wall; working hours stay opening time all the same.
   */
  readonly outOfHours: OutOfHours;
  readonly hours: OpenHours;
  /** What "a day" amounts to where only opening time counts; without it such a limit in days cannot be computed. */
  readonly dayLength?: Duration;
  /** Where the limit stands. */
  readonly path: Path;
}

export interface Due {
  readonly at: Instant;
  /** When the clock really started. */
  readonly startedAt: Instant;
}

/**
 * When something is due that was received at a point in time. Time within a pause does not count. A limit in working days
 * ends at closing time of the last of them; the day the clock started is not counted.
 * Source: SLA reference §6, "clock examples".
 */
export function dueTime(
  rule: ClockRule,
  received: Instant,
  limit: Duration,
  pauses: readonly Span[] = [],
): Measured<Due> {
  const started = rule.outOfHours === 'startsAtOpening' ? nextOpening(rule.hours, received) : done(received);
  if (!started.ok) return started;
  const startedAt = started.value;
  const at = limit.unit === 'workingDay' ? dueDay(rule, startedAt, limit) : dueHour(rule, startedAt, limit, pauses);
  return at.ok ? done({ at: at.value, startedAt }) : at;
}

/** Milliseconds that count from start to stop, by the same rules as `dueTime`. */
export function timeTaken(
  rule: ClockRule,
  received: Instant,
  stopped: Instant,
  pauses: readonly Span[] = [],
): Measured<number> {
  const started = rule.outOfHours === 'startsAtOpening' ? nextOpening(rule.hours, received) : done(received);
  if (!started.ok) return started;
  const counted = (from: Instant, to: Instant): number => countedBetween(rule, rule.outOfHours === 'pauses', from, to);
  const from = Math.min(started.value, stopped);
  const paused = joined(pauses).map((pause) => counted(Math.max(pause.from, from), Math.min(pause.to, stopped)));
  return done(paused.reduce((left, pause) => left - pause, counted(from, stopped)));
}

function dueDay(rule: ClockRule, startedAt: Instant, { amount }: Duration): Measured<Instant> {
  const days = exact(amount);
  if (days.top % days.bottom !== 0n) return contradiction(rule.path, 'unitHasNoFixedLength');
  const count = Number(days.top / days.bottom);
  if (Math.abs(count) > FARTHEST_DAYS) return contradiction(rule.path, 'tooFar');
  const date = addWorkingDays(rule.hours, dateOf(startedAt, rule.hours.timeZone), count);
  if (!date.ok) return date;
  const closing = rule.hours.on(date.value).at(-1);
  return closing === undefined ? contradiction(rule.hours.path, 'neverOpen') : done(closing.to);
}

function dueHour(rule: ClockRule, startedAt: Instant, limit: Duration, pauses: readonly Span[]): Measured<Instant> {
  const onlyOpen = rule.outOfHours === 'pauses' || limit.unit === 'workingHour';
  const length = countedLength(rule, limit, onlyOpen);
  if (!length.ok) return length;
  // A limit of a part of a millisecond has not passed before the whole one has.
  let left = Number(decimal(length.value, 0, 'up'));
  if (Math.abs(left) > FARTHEST_DAYS * DAY) return contradiction(rule.path, 'tooFar');
  let at = startedAt;
  for (const pause of joined(pauses)) {
    const before = countedBetween(rule, onlyOpen, at, pause.from);
    if (before >= left) break;
    left -= before;
    at = Math.max(at, pause.to);
  }
  return onlyOpen ? addOpenTime(rule.hours, at, left) : done(at + left);
}

function countedLength({ dayLength, path }: ClockRule, limit: Duration, onlyOpen: boolean): Measured<Exact> {
  if (limit.unit === 'workingHour') return done(times(exact(limit.amount), whole(HOUR)));
  if (limit.unit !== 'day' || !onlyOpen) return clockLength(limit, path);
  if (dayLength === undefined) return missing(join(path, 'dayLength'));
  const day =
    dayLength.unit === 'workingHour' ? done(times(exact(dayLength.amount), whole(HOUR))) : clockLength(dayLength, path);
  return day.ok ? done(times(exact(limit.amount), day.value)) : day;
}

function countedBetween({ hours }: ClockRule, onlyOpen: boolean, from: Instant, to: Instant): number {
  return onlyOpen ? openTimeBetween(hours, from, to) : Math.max(0, to - from);
}

/** Pauses in order, those that touch or overlap made one. */
function joined(pauses: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const pause of pauses.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last !== undefined && pause.from <= last.to)
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, pause.to) };
    else result.push(pause);
  }
  return result;
}
