import type { Agreement } from '#core/agreement/agreement.ts';
import { join, type Path } from '#core/agreement/path.ts';
import { unnamedCalendar } from '#core/agreement/unnamedCalendar.ts';
import type { Measured } from './problem.ts';
import { dangling, missing } from './problem.ts';
import { openHours, type OpenHours } from './openHours.ts';

const known = new WeakMap<Agreement, Map<string, Measured<OpenHours>>>();

/** The opening hours of one of the agreement's calendars. `path` is where the link to it stands. */
export function calendarHours(agreement: Agreement, id: string | undefined, path: Path): Measured<OpenHours> {
  if (id === undefined) return missing(path);
  const made = known.get(agreement) ?? new Map<string, Measured<OpenHours>>();
  known.set(agreement, made);
  const before = made.get(id);
  if (before !== undefined) return before;
  const calendar = agreement.calendars.find((each) => each.id === id);
  if (calendar === undefined) return dangling(path);
  const hours = openHours(calendar, agreement.timeZone);
  made.set(id, hours);
  return hours;
}

/**
 * The calendar that working hours and working days are counted in: the one named with the length, else the one that is
 * meant where none is named; where several might be, it is a question to answer.
 * @param path of the length, whose `calendar` is then missing.
 */
export function workingCalendar(agreement: Agreement, named: string | undefined, path: Path): Measured<OpenHours> {
  return calendarHours(agreement, named ?? unnamedCalendar(agreement), join(path, 'calendar'));
}
