import type { Agreement } from '#core/agreement/agreement.ts';
import { join, type Path } from '#core/agreement/path.ts';
import type { Anchor, Deadline, Duration } from '#core/agreement/time.ts';
import { done } from '#core/outcome.ts';
import { unreachable } from '#core/unreachable.ts';
import { exact } from './exact.ts';
import { addDays, addMonths, endOfMonths, type DateText } from './moment.ts';
import { addWorkingDays } from './openTime.ts';
import { contradiction, needs, wordsOnly, type Measured } from './problem.ts';
import { FARTHEST_DAYS, wholeMonths } from './shift.ts';
import { countedFrom } from './windows.ts';
import { workingCalendar } from './workingCalendar.ts';

/** What a deadline is counted from, as far as it is known. */
export interface Anchors {
  readonly dates: Readonly<Partial<Record<Anchor, DateText>>>;
  /** The first day of some billing cycle; cycles are a month long. */
  readonly billingCycleStart?: DateText | undefined;
}

/**
 * The last day on which something is in time. Hours that are no whole days, and everything shorter, need a time of day to
 * be counted from. A month after 31 January is 28 February. A working day is one on which the calendar of the length is open.
 * Sources: SLA reference §6 "claim procedure" and §10; `Deadline` in core/agreement.
 */
export function lastDay(agreement: Agreement, deadline: Deadline, anchors: Anchors, path: Path): Measured<DateText> {
  switch (deadline.kind) {
    case 'date':
      return done(deadline.date);
    case 'text':
      return wordsOnly(path);
    case 'length': {
      const from = anchorDate(deadline.anchor, anchors, join(path, 'anchor'));
      if (!from.ok) return from;
      return daysAway(
        agreement,
        from.value,
        { length: deadline.length, direction: deadline.direction },
        join(path, 'length'),
      );
    }
    case 'endOfPeriod': {
      const from = anchorDate(deadline.anchor, anchors, join(path, 'anchor'));
      return from.ok ? endOfNth(from.value, deadline, anchors, path) : from;
    }
    default:
      return unreachable(deadline);
  }
}

/** The day a length after or before another day. */
export function daysAway(
  agreement: Agreement,
  from: DateText,
  { length, direction }: { readonly length: Duration; readonly direction: 'after' | 'before' },
  path: Path,
): Measured<DateText> {
  const sign = direction === 'after' ? 1 : -1;
  const months = wholeMonths(length, path);
  if (months !== null) return months.ok ? done(addMonths(from, sign * months.value)) : months;
  const days = wholeDays(length, path);
  if (!days.ok) return days;
  if (Math.abs(days.value) > FARTHEST_DAYS) return contradiction(path, 'tooFar');
  if (length.unit !== 'workingDay') return done(addDays(from, sign * days.value));
  const hours = workingCalendar(agreement, length.calendar, path);
  return hours.ok ? addWorkingDays(hours.value, from, sign * days.value) : hours;
}

/** Hours of each unit that reaches a day by the clock alone. */
const HOURS: Readonly<Partial<Record<Duration['unit'], bigint>>> = { hour: 1n, day: 24n, week: 168n };

function wholeDays({ amount, unit }: Duration, path: Path): Measured<number> {
  const { top, bottom } = exact(amount);
  if (unit === 'workingDay') {
    return top % bottom === 0n ? done(Number(top / bottom)) : contradiction(path, 'unitHasNoFixedLength');
  }
  const hours = HOURS[unit];
  if (hours === undefined) return unit === 'billingCycle' ? needs('billingCycle', path) : needs('anchorTime', path);
  const length = top * hours;
  return length % (24n * bottom) === 0n ? done(Number(length / (24n * bottom))) : needs('anchorTime', path);
}

function endOfNth(
  from: DateText,
  { period, nth }: Extract<Deadline, { kind: 'endOfPeriod' }>,
  { billingCycleStart }: Anchors,
  path: Path,
): Measured<DateText> {
  if (nth * 366 > FARTHEST_DAYS) return contradiction(path, 'tooFar');
  if (period === 'billingCycle') {
    if (billingCycleStart === undefined) return needs('billingCycle', path);
    const { to } = countedFrom(billingCycleStart, from, 1);
    const later = nth === 0 ? to : countedFrom(billingCycleStart, addMonths(to, nth - 1), 1).to;
    return done(addDays(later, -1));
  }
  const length = { month: 1, quarter: 3, year: 12 } as const;
  const first = endOfMonths(from, length[period]);
  return done(endOfMonths(addMonths(first, nth * length[period]), length[period]));
}

/** Ends of calendar periods follow from the day something happened where they are not given themselves. */
const PERIOD_ENDS: Readonly<Partial<Record<Anchor, 1 | 3 | 12>>> = { monthEnd: 1, quarterEnd: 3, yearEnd: 12 };

function anchorDate(anchor: Anchor, { dates, billingCycleStart }: Anchors, path: Path): Measured<DateText> {
  const given = dates[anchor];
  if (given !== undefined) return done(given);
  const happened = dates.incident ?? dates.windowEnd ?? dates.event;
  if (happened === undefined) return needs('anchorDate', path);
  const months = PERIOD_ENDS[anchor];
  if (months !== undefined) return done(endOfMonths(happened, months));
  if (anchor !== 'billingCycleEnd') return needs('anchorDate', path);
  if (billingCycleStart === undefined) return needs('billingCycle', path);
  return done(addDays(countedFrom(billingCycleStart, happened, 1).to, -1));
}
