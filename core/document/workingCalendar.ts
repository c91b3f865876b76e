import type { Agreement } from '#core/agreement/agreement.ts';
import { finding } from '#core/rereading.ts';
import { isRecord } from './entities.ts';

const WORKING_UNITS: readonly unknown[] = ['workingHour', 'workingDay'];

/**
 * Id of the calendar that all working hours and working days of the agreement are counted in, or `null` where they
 * name none or several. A shared calendar is named once, with the calendars, and not with each length of time.
 */
export const sharedWorkingCalendar = finding((agreement: Agreement): string | null => {
  const [only, ...others] = calendarsIn(agreement);
  return only !== undefined && others.length === 0 ? only : null;
});

const NONE: readonly string[] = [];
const known = new WeakMap<object, readonly string[]>();

/** The calendars that working time within a value is counted in. Parts that were looked into before are not again. */
function calendarsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return NONE;
  const found = known.get(value) ?? namedIn(value);
  known.set(value, found);
  return found;
}

function namedIn(value: object): readonly string[] {
  if (isRecord(value) && WORKING_UNITS.includes(value['unit']) && typeof value['calendar'] === 'string')
    return [value['calendar']];
  const within = Object.values(value)
    .map(calendarsIn)
    .filter((names) => names.length > 0);
  return within.length === 0 ? NONE : [...new Set(within.flat())];
}
