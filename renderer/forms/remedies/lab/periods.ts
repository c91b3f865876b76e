import type { Metric } from '#core/agreement/metric.ts';

export type LabPeriod = 'day' | 'week' | 'month' | 'quarter' | 'year';

const PERIODS: Readonly<Partial<Record<NonNullable<Metric['window']>['kind'], LabPeriod>>> = {
  day: 'day',
  week: 'week',
  calendarQuarter: 'quarter',
  calendarYear: 'year',
  agreementYear: 'year',
};

/** Days of a period, and how many of them a year has. */
const SIZES: Readonly<Record<LabPeriod, { readonly days: number; readonly inYear: number; readonly months: number }>> =
  {
    day: { days: 1, inYear: 365, months: 0 },
    week: { days: 7, inYear: 52, months: 0 },
    month: { days: 30, inYear: 12, months: 1 },
    quarter: { days: 91, inYear: 4, months: 3 },
    year: { days: 365, inYear: 1, months: 12 },
  };

/** The period that credits of a metric are reckoned for: its window, a month where it has no other. */
export function periodOf(metric: Metric | undefined): LabPeriod {
  return PERIODS[metric?.window?.kind ?? 'calendarMonth'] ?? 'month';
}

export function daysIn(period: LabPeriod): number {
  return SIZES[period].days;
}

export function periodsInYear(period: LabPeriod): number {
  return SIZES[period].inYear;
}

/** The first days of the periods of a year that begins with a month. */
export function startsOf(period: LabPeriod, first: string): readonly string[] {
  const { days, inYear, months } = SIZES[period];
  return Array.from({ length: inYear }, (_, count) => {
    const date = new Date(`${first}T00:00:00Z`);
    if (months > 0) date.setUTCMonth(date.getUTCMonth() + count * months);
    else date.setUTCDate(date.getUTCDate() + count * days);
    return date.toISOString().slice(0, 10);
  });
}
