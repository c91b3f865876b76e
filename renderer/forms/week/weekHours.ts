import { weekdaySchema, type Weekday } from '#core/agreement/calendar.ts';
import { recordOf } from '#core/editing/slot.ts';
import { textOf } from '#renderer/forms/textOf.ts';
import { timeFrom } from '#renderer/forms/dateText.ts';

export const WEEK: readonly Weekday[] = weekdaySchema.options;

/** An interval as it stands in a draft: its ends may be unfinished. */
export interface DraftInterval {
  readonly from: string;
  readonly to: string;
}

/** Days with the same hours, as they stand in a draft. */
export interface DraftHours {
  readonly days: readonly Weekday[];
  readonly intervals: readonly DraftInterval[];
}

export function draftHours(value: unknown): readonly DraftHours[] {
  return listOf(value).map((group) => ({
    days: WEEK.filter((day) => listOf(recordOf(group)['days']).includes(day)),
    intervals: listOf(recordOf(group)['intervals']).map((interval) => ({
      from: textOf(recordOf(interval)['from']),
      to: textOf(recordOf(interval)['to']),
    })),
  }));
}

/** The hours as an answer: ends that nobody has written yet are left out. */
export function answerOf(week: readonly DraftHours[]): unknown {
  return week.map(({ days, intervals }) => ({
    days,
    intervals: intervals.map((interval) =>
      Object.fromEntries(Object.entries(interval).filter(([, time]) => time !== '')),
    ),
  }));
}

/** A time as it was typed, as the agreement holds it; what is no time stays as it was typed. */
export function timeTyped(text: string): string {
  return timeFrom(text) ?? text;
}

export type IntervalProblem = 'unfinished' | 'empty' | 'acrossMidnight' | 'overlap';

/** What is wrong with an interval among those of its days; `null` when nothing is. */
export function problemOf(intervals: readonly DraftInterval[], index: number): IntervalProblem | null {
  const interval = intervals[index];
  if (interval === undefined || !isComplete(interval)) return 'unfinished';
  if (interval.from === interval.to) return 'empty';
  if (interval.to < interval.from) return 'acrossMidnight';
  const overlaps = (other: DraftInterval, at: number) =>
    at < index && isComplete(other) && other.from < interval.to && interval.from < other.to;
  return intervals.some(overlaps) ? 'overlap' : null;
}

/** Days that more than one group names with hours of its own: they are open in all of them together. */
export function daysTwice(week: readonly DraftHours[]): readonly Weekday[] {
  return WEEK.filter((day) => week.filter(({ days }) => days.includes(day)).length > 1);
}

/** A night as two intervals: until midnight on its days, and from midnight on the days after them. */
export function splitAtMidnight(week: readonly DraftHours[], group: number, interval: number): readonly DraftHours[] {
  const hours = week[group];
  const night = hours?.intervals[interval];
  if (hours === undefined || night === undefined) return week;
  const evening: DraftHours = {
    ...hours,
    intervals: hours.intervals.with(interval, { from: night.from, to: '24:00' }),
  };
  if (night.to === '00:00') return week.with(group, evening);
  const followers = hours.days.map((day) => WEEK[(WEEK.indexOf(day) + 1) % WEEK.length]);
  const morning: DraftHours = {
    days: WEEK.filter((day) => followers.includes(day)),
    intervals: [{ from: '00:00', to: night.to }],
  };
  return tidy([...week.with(group, evening), morning]);
}

/** The same hours with each day in one group only, and days with equal hours in one group. */
export function tidy(week: readonly DraftHours[]): readonly DraftHours[] {
  const groups = new Map<string, { days: Weekday[]; intervals: readonly DraftInterval[] }>();
  for (const day of WEEK) {
    const ofDay = week.filter(({ days }) => days.includes(day));
    if (ofDay.length === 0) continue;
    const intervals = joined(ofDay.flatMap((group) => group.intervals));
    const key = JSON.stringify(intervals);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { days: [day], intervals });
    else group.days.push(day);
  }
  return [...groups.values()];
}

function joined(intervals: readonly DraftInterval[]): readonly DraftInterval[] {
  return intervals
    .toSorted((one, other) => (one.from < other.from ? -1 : 1))
    .reduce<readonly DraftInterval[]>((sofar, next) => {
      const last = sofar.at(-1);
      const touches =
        last !== undefined && isComplete(last) && isComplete(next) && last.to >= next.from && last.to > last.from;
      return touches
        ? [...sofar.slice(0, -1), { from: last.from, to: last.to > next.to ? last.to : next.to }]
        : [...sofar, next];
    }, []);
}

/** Puts a day into a group and takes it out of the others. */
export function putDay(week: readonly DraftHours[], group: number, day: Weekday): readonly DraftHours[] {
  const isIn = week[group]?.days.includes(day) === true;
  return week.map((hours, at) => {
    const others = hours.days.filter((one) => one !== day);
    return {
      ...hours,
      days: at === group && !isIn ? WEEK.filter((one) => one === day || others.includes(one)) : others,
    };
  });
}

export function isComplete({ from, to }: DraftInterval): boolean {
  return timeFrom(from) === from && timeFrom(to) === to;
}

/** Minutes after midnight. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
