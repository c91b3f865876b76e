import type { Duration, TimeUnit } from '#core/agreement/time.ts';
import { exact, times, whole, type Exact } from '#core/measures/exact.ts';

/** Days of each unit, where it is only asked which of two lengths is the longer by far. */
const DAYS: Readonly<Partial<Record<TimeUnit, Exact>>> = {
  second: { top: 1n, bottom: 86_400n },
  minute: { top: 1n, bottom: 1_440n },
  hour: { top: 1n, bottom: 24n },
  workingHour: { top: 1n, bottom: 8n },
  day: whole(1),
  workingDay: { top: 7n, bottom: 5n },
  week: whole(7),
  month: whole(30),
  billingCycle: whole(30),
  quarter: whole(91),
  year: whole(365),
};

/**
 * About how many days a length of time is: months of 30 days, 5 working days of 8 hours a week. For comparisons of
 * lengths that differ a lot, never for a date or for money. `null` for milliseconds.
 */
export function roughDays({ amount, unit }: Duration): Exact | null {
  const days = DAYS[unit];
  return days === undefined ? null : times(exact(amount), days);
}
