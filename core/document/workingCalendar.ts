import type { Agreement } from '#core/agreement/agreement.ts';
import { isWorkingTime } from '#core/agreement/time.ts';
import { unnamedCalendar } from '#core/agreement/unnamedCalendar.ts';
import { finding } from '#core/rereading.ts';
import { isRecord } from './entities.ts';

/**
 * Id of the calendar that all working hours and working days of the agreement are counted in, whether they name it or it
 * is the one that is meant where none is named; `null` where there are several, or no working time at all. A shared
 * calendar is named once, with the calendars, and not with each length of time.
 */
export const sharedWorkingCalendar = finding((agreement: Agreement): string | null => {
  const { calendars: _calendars, ...counted } = agreement;
  const found = calendarsIn(counted);
  const [only, ...others] = found.includes(UNNAMED) ? [...found.filter(isNamed), ...meantBy(agreement)] : found;
  return only !== undefined && only !== UNNAMED && others.every((one) => one === only) ? only : null;
});

/** The calendars of working time that names none: the usual one, or the hours of the metric it is a target of. */
function meantBy(agreement: Agreement): readonly string[] {
  const { metrics, objectives } = agreement;
  const ofMetrics = metrics.flatMap(({ id, hours }) =>
    hours !== undefined && objectives.some((one) => one.metric === id && calendarsIn(one.target).includes(UNNAMED))
      ? [hours]
      : [],
  );
  return [unnamedCalendar(agreement) ?? UNNAMED, ...ofMetrics];
}

/** Stands for the calendar of working time that names none. */
const UNNAMED = '';
const NONE: readonly string[] = [];
const known = new WeakMap<object, readonly string[]>();

function isNamed(calendar: string): boolean {
  return calendar !== UNNAMED;
}

/** The calendars that working time within a value is counted in. Parts that were looked into before are not again. */
function calendarsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return NONE;
  const found = known.get(value) ?? namedIn(value);
  known.set(value, found);
  return found;
}

function namedIn(value: object): readonly string[] {
  if (isRecord(value) && isWorkingTime(value['unit']))
    return [typeof value['calendar'] === 'string' ? value['calendar'] : UNNAMED];
  const within = Object.values(value)
    .map(calendarsIn)
    .filter((names) => names.length > 0);
  return within.length === 0 ? NONE : [...new Set(within.flat())];
}
