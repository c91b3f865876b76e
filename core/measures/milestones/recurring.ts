import type { Frequency, Period } from '#core/agreement/time.ts';
import { addDays, addMonths, endOfMonths, startOfMonths, type DateText } from '#core/measures/moment.ts';
import type { Days } from './milestone.ts';

const MONTHS: Readonly<Partial<Record<Period, 1 | 3 | 6 | 12>>> = {
  month: 1,
  billingCycle: 1,
  window: 1,
  quarter: 3,
  halfYear: 6,
  year: 12,
  rolling12Months: 12,
};

/** The last days of calendar months, quarters, half-years or years within some days; `null` for other periods. */
export function periodEnds(period: Period, { from, to }: Days): readonly DateText[] | null {
  const length = MONTHS[period];
  if (length === undefined || period === 'billingCycle' || period === 'window') return null;
  const ends: DateText[] = [];
  for (let end = endOfMonths(from, length); end <= to; end = endOfMonths(addDays(end, 1), length)) ends.push(end);
  return ends;
}

/**
 * The last days of the equal parts of a period in which something has to be done: twice a year is by 30 June and by 31
 * December of each year that is counted from `start`. `null` where the parts are no whole months.
 */
export function frequencyEnds(
  { times, per }: Frequency,
  start: DateText,
  { from, to }: Days,
): readonly DateText[] | null {
  const months = MONTHS[per];
  if (months === undefined || months % times !== 0) return null;
  const each = months / times;
  const ends: DateText[] = [];
  for (let count = 1; ends.length < MOST; count++) {
    const end = addDays(addMonths(start, count * each), -1);
    if (end > to) break;
    if (end >= from) ends.push(end);
  }
  return ends;
}

const MOST = 1200;

/** The anniversaries of a date within some days. */
export function anniversaries(date: DateText, months: number, { from, to }: Days): readonly DateText[] {
  const days: DateText[] = [];
  for (let count = 0; days.length < MOST; count++) {
    const day = addMonths(date, count * months);
    if (day > to) break;
    if (day >= from) days.push(day);
  }
  return days;
}

export function monthsPer({ times, per }: Frequency): number | null {
  const months = MONTHS[per];
  return months === undefined || months % times !== 0 ? null : months / times;
}

/** The first day of the month after one that a date falls in, or the date itself if it begins a month. */
export function firstWholeMonth(date: DateText): DateText {
  const start = startOfMonths(date, 1);
  return start === date ? date : addMonths(start, 1);
}
