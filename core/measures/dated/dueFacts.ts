import type { Agreement } from '#core/agreement/agreement.ts';
import type { Weekday } from '#core/agreement/calendar.ts';
import type { Metric } from '#core/agreement/metric.ts';
import type { Objective } from '#core/agreement/objective.ts';
import { join, type Path } from '#core/agreement/path.ts';
import { isWorkingTime, type Duration } from '#core/agreement/time.ts';
import { dueTime, type ClockRule } from '#core/measures/clock.ts';
import { MINUTE } from '#core/measures/lengths.ts';
import { startOf } from '#core/measures/milestones/term.ts';
import { addDays, dateOf, timeOf, weekdayOf, type DateText, type Instant } from '#core/measures/moment.ts';
import type { OpenHours } from '#core/measures/openHours.ts';
import { calendarHours, workingCalendar } from '#core/measures/workingCalendar.ts';

/** A point in time as a clock and a calendar on the wall show it. */
export interface WallTime {
  readonly weekday: Weekday;
  readonly date: DateText;
  readonly time: string;
}

/** When a time limit ends whose clock starts shortly before a closing. */
export interface DueFact {
  readonly objective: string;
  readonly started: WallTime;
  readonly due: WallTime;
  readonly timeZone: string;
}

/**
 * One example for each metric with a time limit that stands still while it is closed: the first of its limits that is still
 * running at closing time before the first ordinary days off in the agreement.
 */
export function dueFacts(agreement: Agreement): ReadonlyMap<string, DueFact> {
  const start = startOf(agreement);
  if (!start.ok) return new Map();
  return new Map(
    agreement.metrics.flatMap((metric) => {
      const fact = metric.subject?.kind === 'duty' ? null : factOf(agreement, metric, start.value);
      return fact === null ? [] : [[metric.id, fact] as const];
    }),
  );
}

function factOf(agreement: Agreement, metric: Metric, start: DateText): DueFact | null {
  for (const objective of agreement.objectives) {
    if (objective.metric !== metric.id || objective.target?.kind !== 'duration') continue;
    const { comparator, length } = objective.target;
    if (comparator !== 'atMost' && comparator !== 'lessThan') continue;
    const fact = exampleOf(agreement, metric, { objective, length, start });
    if (fact !== null) return fact;
  }
  return null;
}

interface Limit {
  readonly objective: Objective;
  readonly length: Duration;
  readonly start: DateText;
}

function exampleOf(agreement: Agreement, metric: Metric, { objective, length, start }: Limit): DueFact | null {
  const rule = clockOf(agreement, metric, length, join('objectives', objective.id, 'target/length'));
  if (rule === null) return null;
  const { hours } = rule;
  const started = beforeClosing(hours, start);
  if (started === null) return null;
  const due = dueTime(rule, started, length);
  if (!due.ok || dateOf(due.value.at, hours.timeZone) <= dateOf(started, hours.timeZone)) return null;
  return {
    objective: objective.id,
    started: onTheWall(started, hours),
    due: onTheWall(due.value.at, hours),
    timeZone: hours.timeZone,
  };
}

/** How a limit is counted; `null` where its clock runs day and night, or nothing says that it does not. */
function clockOf(agreement: Agreement, metric: Metric, length: Duration, path: Path): ClockRule | null {
  const isWorking = isWorkingTime(length.unit);
  const outOfHours = metric.clock?.outOfHours ?? (isWorking ? 'pauses' : 'runs');
  if (!isWorking && outOfHours === 'runs') return null;
  const hours = isWorking
    ? workingCalendar(agreement, length.calendar ?? metric.hours, path)
    : calendarHours(agreement, metric.hours, path);
  if (!hours.ok) return null;
  const dayLength = agreement.calendars.find(({ id }) => hours.value.path === join('calendars', id))?.dayLength;
  return { outOfHours, hours: hours.value, path, ...(dayLength !== undefined && { dayLength }) };
}

/** Half an hour before closing on the first day before an ordinary weekend: one that is as long a week later. */
function beforeClosing(hours: OpenHours, start: DateText): Instant | null {
  for (let day = start, count = 0; count < DAYS_LOOKED_AT; day = addDays(day, 1), count++) {
    const last = hours.on(day).at(-1);
    const closed = last === undefined ? 0 : daysClosedAfter(hours, day);
    if (last === undefined || closed === 0 || closed !== daysClosedAfter(hours, addDays(day, 7))) continue;
    return Math.max(last.from, last.to - 30 * MINUTE);
  }
  return null;
}

const DAYS_LOOKED_AT = 100;
const LONGEST_CLOSURE = 8;

function daysClosedAfter(hours: OpenHours, day: DateText): number {
  let closed = 0;
  while (closed < LONGEST_CLOSURE && !hours.opensOn(addDays(day, closed + 1))) closed += 1;
  return closed;
}

function onTheWall(at: Instant, { timeZone }: OpenHours): WallTime {
  const date = dateOf(at, timeZone);
  return { weekday: weekdayOf(date), date, time: timeOf(at, timeZone) };
}
