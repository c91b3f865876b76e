import type { Interval, Weekday, WeeklyHours } from '#core/agreement/calendar.ts';
import { weekdaySchema } from '#core/agreement/calendar.ts';
import { listOf } from '#core/document/forms.ts';
import { plainTextOf, text } from '#core/document/inline.ts';
import { choiceWord } from '#core/document/show.ts';
import type { Writing } from '#core/document/writing.ts';

const WEEK: readonly Weekday[] = weekdaySchema.options;
const WHOLE_DAY = '00:00-24:00';

/** The days of a week that have the same hours. */
interface SameHours {
  readonly days: readonly Weekday[];
  readonly intervals: readonly Interval[];
}

/**
 * The hours of a week, a line for each group of days with the same hours, in the order of the week: "Monday–Thursday
 * 08:00–16:00". Days without hours are said to be closed; a week without closing is one line of its own.
 */
export function weekLines(writing: Writing, week: readonly WeeklyHours[]): readonly string[] {
  const groups = groupByHours(week);
  if (isRoundTheClock(groups)) return [writing.words.services.calendars.always];
  return groups.map(({ days, intervals }) => `${dayNames(writing, days)}: ${hoursOf(writing, intervals)}`);
}

/** "Monday–Thursday and Saturday": days in a row are joined, from three on or when there are no others. */
export function dayNames(writing: Writing, days: readonly Weekday[]): string {
  const { calendars: words } = writing.words.services;
  if (days.length === WEEK.length) return words.everyDay;
  const runs = runsOf(days).map((run) => {
    const [first, last] = [run.at(0), run.at(-1)].map((day) => (day ? choiceWord(writing, 'weekday', day) : ''));
    return [text(run.length === 1 ? (first ?? '') : words.days(first ?? '', last ?? ''))];
  });
  return plainTextOf(listOf(writing, runs));
}

function hoursOf(writing: Writing, intervals: readonly Interval[]): string {
  if (intervals.length === 0) return writing.words.services.calendars.closed;
  const shown = intervals.map(({ from, to }) => [text(writing.words.forms.hours(from, to))]);
  return plainTextOf(listOf(writing, shown));
}

function groupByHours(week: readonly WeeklyHours[]): readonly SameHours[] {
  const groups = new Map<string, { days: Weekday[]; intervals: readonly Interval[] }>();
  for (const day of WEEK) {
    const intervals = intervalsOn(week, day);
    const group = groups.get(keyOf(intervals));
    if (group) group.days.push(day);
    else groups.set(keyOf(intervals), { days: [day], intervals });
  }
  return [...groups.values()];
}

function intervalsOn(week: readonly WeeklyHours[], day: Weekday): readonly Interval[] {
  return week
    .filter(({ days }) => days.includes(day))
    .flatMap(({ intervals }) => intervals)
    .toSorted((a, b) => a.from.localeCompare(b.from, 'en'));
}

function isRoundTheClock(groups: readonly SameHours[]): boolean {
  return groups.length === 1 && keyOf(groups[0]?.intervals ?? []) === WHOLE_DAY;
}

function keyOf(intervals: readonly Interval[]): string {
  return intervals.map(({ from, to }) => `${from}-${to}`).join(' ');
}

function runsOf(days: readonly Weekday[]): readonly (readonly Weekday[])[] {
  const runs: Weekday[][] = [];
  for (const day of WEEK.filter((one) => days.includes(one))) {
    const last = runs.at(-1);
    const follows = last?.at(-1) === WEEK[WEEK.indexOf(day) - 1];
    if (last && follows) last.push(day);
    else runs.push([day]);
  }
  return runs;
}
