import type { Calendar, WeeklyHours } from '#core/agreement/calendar.ts';
import { weekdaySchema } from '#core/agreement/calendar.ts';

/** True of a calendar that is open round the clock on every day of the year. */
export function isAlwaysOpen({ week, holidays, closedDays, seasons }: Calendar): boolean {
  if (holidays !== 'none' || closedDays.length > 0 || seasons.length > 0) return false;
  return weekdaySchema.options.every((day) => week.some((hours) => isAllDay(hours) && hours.days.includes(day)));
}

function isAllDay({ intervals }: WeeklyHours): boolean {
  return intervals.some(({ from, to }) => from === '00:00' && to === '24:00');
}
