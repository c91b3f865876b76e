import type { Agreement } from '#core/agreement/agreement.ts';
import type { Calendar } from '#core/agreement/calendar.ts';
import type { Metric } from '#core/agreement/metric.ts';
import { join } from '#core/agreement/path.ts';
import { startOf } from '#core/measures/milestones/term.ts';
import { addDays, dateOf, startOfDay, type DateText } from '#core/measures/moment.ts';
import type { Span } from '#core/measures/openHours.ts';
import { openTimeBetween } from '#core/measures/openTime.ts';
import { windowAt } from '#core/measures/windows.ts';
import { calendarHours } from '#core/measures/workingCalendar.ts';
import { isAlwaysOpen } from '#core/measures/alwaysOpen.ts';

/** The hours that service is agreed for in one window. */
export interface AgreedHours {
  readonly from: DateText;
  /** The last day of the window. */
  readonly to: DateText;
  readonly milliseconds: number;
}

/** The agreed hours of each availability that is measured within a calendar, in the first whole window of the agreement. */
export function agreedHours(agreement: Agreement): ReadonlyMap<string, AgreedHours> {
  return new Map(
    agreement.metrics.flatMap((metric) => {
      const hours = metric.kind === 'availability' ? hoursOf(agreement, metric) : null;
      return hours === null ? [] : [[metric.id, hours] as const];
    }),
  );
}

function hoursOf(agreement: Agreement, { id, hours, window }: Metric): AgreedHours | null {
  const calendar: Calendar | undefined = agreement.calendars.find((each) => each.id === hours);
  if (calendar === undefined || isAlwaysOpen(calendar) || window === undefined || window.kind === 'rolling')
    return null;
  const open = calendarHours(agreement, calendar.id, join('metrics', id, 'hours'));
  if (!open.ok) return null;
  const { timeZone } = open.value;
  const span = firstWhole(agreement, { ...window, timeZone: window.timeZone ?? timeZone }, id);
  if (span === null) return null;
  const milliseconds = openTimeBetween(open.value, span.from, span.to);
  const last = addDays(dateOf(span.to, window.timeZone ?? timeZone), -1);
  return { from: dateOf(span.from, window.timeZone ?? timeZone), to: last, milliseconds };
}

/** The first window that begins on the first day of the agreement or later. */
function firstWhole(agreement: Agreement, window: NonNullable<Metric['window']>, metric: string): Span | null {
  const start = startOf(agreement);
  if (!start.ok || window.timeZone === undefined) return null;
  const begin = startOfDay(start.value, window.timeZone);
  const place = { path: join('metrics', metric, 'window'), agreementStart: start.value };
  const first = windowAt(window, begin, place);
  if (!first.ok || first.value.from >= begin) return first.ok ? first.value : null;
  const next = windowAt(window, first.value.to, place);
  return next.ok ? next.value : null;
}
