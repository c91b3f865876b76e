import type { Agreement } from '#core/agreement/agreement.ts';
import { isRecord } from './entities.ts';

const WORKING_UNITS: readonly unknown[] = ['workingHour', 'workingDay'];

const known = new WeakMap<Agreement, string | null>();

/**
 * Id of the calendar that all working hours and working days of the agreement are counted in, or `null` where they
 * name none or several. A shared calendar is named once, with the calendars, and not with each length of time.
 */
export function sharedWorkingCalendar(agreement: Agreement): string | null {
  const found = known.get(agreement);
  if (found !== undefined) return found;
  const named = new Set(workingCalendars(agreement));
  const [only] = named;
  const shared = named.size === 1 && only !== undefined ? only : null;
  known.set(agreement, shared);
  return shared;
}

function workingCalendars(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(workingCalendars);
  if (!isRecord(value)) return [];
  const { calendar, unit } = value;
  if (WORKING_UNITS.includes(unit) && typeof calendar === 'string') return [calendar];
  return Object.values(value).flatMap(workingCalendars);
}
