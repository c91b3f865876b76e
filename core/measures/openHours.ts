import type { Calendar, Interval, WeeklyHours } from '#core/agreement/calendar.ts';
import { join, type Path } from '#core/agreement/path.ts';
import { done } from '#core/outcome.ts';
import { publicHolidays } from './holidays.ts';
import { instantOf, isTimeZone, weekdayOf, type DateText, type Instant } from './moment.ts';
import { contradiction, missing, type Measured } from './problem.ts';

/** From an opening up to, and without, a closing. */
export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

/** A calendar that can be computed with. */
export interface OpenHours {
  readonly path: Path;
  readonly timeZone: string;
  /** When it is open on a day, in order; a day without is closed. */
  readonly on: (date: DateText) => readonly Span[];
  /** Whether it is open at all on a day; far less work than `on`, because no time zone is asked. */
  readonly opensOn: (date: DateText) => boolean;
}

const MOST_DAYS_KEPT = 4000;

/**
 * What a calendar says. Of several rules for a day the most particular counts: a date, then a day of every year, then a
 * public holiday, then the season, then the week. A day opened by such a rule has the hours of its weekday.
 * @param timeZone that of the agreement, for a calendar without one of its own.
 */
export function openHours(calendar: Calendar, timeZone: string | undefined): Measured<OpenHours> {
  const path = join('calendars', calendar.id);
  const zone = calendar.timeZone ?? timeZone;
  if (zone === undefined) return missing(join(path, 'timeZone'));
  if (!isTimeZone(zone)) return contradiction(join(path, 'timeZone'), 'timeZoneUnknown');
  if (calendar.holidays === undefined) return missing(join(path, 'holidays'));
  const wrong = trouble(calendar, path);
  if (wrong !== null) return wrong;

  const days = new Map<DateText, readonly Span[]>();
  const on = (date: DateText): readonly Span[] => {
    const known = days.get(date);
    if (known !== undefined) return known;
    if (days.size >= MOST_DAYS_KEPT) days.clear();
    const spans = intervalsOn(calendar, date)
      .map(({ from, to }) => ({ from: instantOf(date, from, zone), to: instantOf(date, to, zone) }))
      .filter(({ from, to }) => from < to);
    days.set(date, spans);
    return spans;
  };
  const opensOn = (date: DateText): boolean => {
    const intervals = intervalsOn(calendar, date);
    return intervals.some(isLongerThanClockChange) || (intervals.length > 0 && on(date).length > 0);
  };
  return done({ path, timeZone: zone, on, opensOn });
}

/** Summer time skips an hour or two at most: what is open for longer is open on every such day. */
function isLongerThanClockChange({ from, to }: Interval): boolean {
  return Number(to.slice(0, 2)) - Number(from.slice(0, 2)) > 3;
}

/** When a calendar is open on a date, by the clock on the wall. */
function intervalsOn(calendar: Calendar, date: DateText): readonly Interval[] {
  return isOpenDay(calendar, date) ? weekdayIntervals(weekOn(calendar, date), date) : [];
}

function isOpenDay({ holidays = 'none', openDays, closedDays }: Calendar, date: DateText): boolean {
  const dayOfYear = date.slice(5);
  for (const on of [date, dayOfYear]) {
    if (openDays.some((day) => day.on === on)) return true;
    if (closedDays.some((day) => day.on === on)) return false;
  }
  return !publicHolidays(holidays, Number(date.slice(0, 4))).has(date);
}

function weekOn({ week, seasons }: Calendar, date: DateText): readonly WeeklyHours[] {
  const dayOfYear = date.slice(5);
  const season = seasons.find(({ from, to }) =>
    from <= to ? from <= dayOfYear && dayOfYear <= to : from <= dayOfYear || dayOfYear <= to,
  );
  return season?.week ?? week;
}

function weekdayIntervals(week: readonly WeeklyHours[], date: DateText): readonly Interval[] {
  const weekday = weekdayOf(date);
  return week
    .filter(({ days }) => days.includes(weekday))
    .flatMap(({ intervals }) => intervals)
    .toSorted((a, b) => a.from.localeCompare(b.from));
}

/** What is missing or cannot be so in a calendar; `null` if it can be computed with. */
function trouble(calendar: Calendar, path: Path): Extract<Measured<never>, { ok: false }> | null {
  const weeks: readonly (readonly [Path, readonly WeeklyHours[]])[] = [
    [join(path, 'week'), calendar.week],
    ...calendar.seasons.map(({ week }, index) => [join(path, 'seasons', index, 'week'), week] as const),
  ];
  for (const [weekPath, week] of weeks) {
    const wrong = weekTrouble(week, weekPath);
    if (wrong !== null) return wrong;
  }
  const closed = new Set(calendar.closedDays.map(({ on }) => on));
  for (const [index, { on }] of calendar.openDays.entries()) {
    const dayPath = join(path, 'openDays', index);
    if (closed.has(on)) return contradiction(dayPath, 'openAndClosed');
    const named = on.length === 'yyyy-mm-dd'.length;
    if (named && weekdayIntervals(weekOn(calendar, on), on).length === 0) {
      return contradiction(dayPath, 'openDayWithoutHours');
    }
  }
  return null;
}

function weekTrouble(week: readonly WeeklyHours[], path: Path): Extract<Measured<never>, { ok: false }> | null {
  if (week.every(({ days, intervals }) => days.length === 0 || intervals.length === 0)) return missing(path);
  const endsAt = new Map<string, string>();
  const hours = week.flatMap(({ days, intervals }) =>
    days.flatMap((day) => intervals.map((each) => ({ day, ...each }))),
  );
  for (const { day, from, to } of hours.toSorted((a, b) => a.from.localeCompare(b.from))) {
    if (to <= from) return contradiction(path, 'intervalEndsBeforeItStarts');
    if ((endsAt.get(day) ?? '') > from) return contradiction(path, 'intervalsOverlap');
    endsAt.set(day, to);
  }
  return null;
}
