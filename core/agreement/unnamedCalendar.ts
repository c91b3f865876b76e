import type { Agreement } from './agreement.ts';

/**
 * Id of the calendar that working hours and working days are counted in where none is named: the only one, else that of
 * the support hours; none where there are several and nothing says which.
 */
export function unnamedCalendar({ calendars, support }: Agreement): string | undefined {
  const [only, ...others] = calendars;
  return others.length === 0 ? only?.id : support?.hours;
}
