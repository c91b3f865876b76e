import { z } from 'zod';
import { answer } from './answer.ts';
import { countSchema, decimalSchema } from './number.ts';
import { wordingSchema } from './text.ts';
import { choice, linkTo, valueKinds } from './valueKind.ts';

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function isDate(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const length = month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
  return year >= 1900 && day >= 1 && day <= length;
}

/** A calendar date, ISO 8601: `2026-11-23`, from 1900 on. */
export const dateSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a date such as "2026-11-23"')
  .refine(isDate, 'there is no such date')
  .register(valueKinds, { kind: 'date' });

/** A day of any year: `12-24`. */
export const dayOfYearSchema = z
  .string()
  .regex(/^\d{2}-\d{2}$/, 'expected a month and a day such as "12-24"')
  .refine((text) => isDate(`2024-${text}`), 'there is no such day');

/** A time of day to the minute; `24:00` ends a day. */
export const timeOfDaySchema = z
  .string()
  .regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/, 'expected a time of day such as "08:00"')
  .register(valueKinds, { kind: 'timeOfDay' });

/** An IANA time zone name: `Europe/Copenhagen`. */
export const timeZoneSchema = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9+_/-]{0,63}$/, 'expected a time zone such as "Europe/Copenhagen"');

/**
 * Units of length of time. `workingHour` and `workingDay` count only the time of a calendar; `day` is 24 hours on the
 * clock for a length and a calendar day for a deadline; `billingCycle` follows the provider's invoices.
 */
export const timeUnitSchema = choice('timeUnit', [
  'millisecond',
  'second',
  'minute',
  'hour',
  'workingHour',
  'day',
  'workingDay',
  'week',
  'month',
  'quarter',
  'year',
  'billingCycle',
]);
export type TimeUnit = z.infer<typeof timeUnitSchema>;

/** Whether a unit, of time or of anything else, counts only the time of a calendar. */
export function isWorkingTime(unit: unknown): unit is 'workingHour' | 'workingDay' {
  return unit === 'workingHour' || unit === 'workingDay';
}

export const durationSchema = z
  .strictObject({
    amount: decimalSchema,
    unit: timeUnitSchema,
    /** The calendar that says what a working hour or working day is; without one, the agreement's own. */
    calendar: answer(linkTo('calendar')),
  })
  .register(valueKinds, { kind: 'duration' });
export type Duration = z.infer<typeof durationSchema>;

/** A recurring span of time that amounts, caps and targets are counted in. */
export const periodSchema = choice('period', [
  'hour',
  'day',
  'week',
  'month',
  'billingCycle',
  'quarter',
  'halfYear',
  'year',
  'rolling12Months',
  'window',
  'incident',
  'invoice',
  'term',
]);
export type Period = z.infer<typeof periodSchema>;

/** What a deadline is counted from. `event` is described in words next to it. */
export const anchorSchema = choice('anchor', [
  'incident',
  'awareness',
  'receipt',
  'registration',
  'request',
  'windowEnd',
  'monthEnd',
  'quarterEnd',
  'yearEnd',
  'billingCycleEnd',
  'reportDelivery',
  'claimReceipt',
  'claimConfirmation',
  'invoice',
  'breachNotice',
  'terminationNotice',
  'signature',
  'effectiveDate',
  'termEnd',
  'agreementEnd',
  'maintenanceStart',
  'changeTakesEffect',
  'meeting',
  'disasterDeclaration',
  'event',
]);
export type Anchor = z.infer<typeof anchorSchema>;

/** By when something must have happened. */
export const deadlineSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('length'),
      length: durationSchema,
      direction: choice('direction', ['after', 'before']),
      anchor: anchorSchema,
      event: answer(wordingSchema),
    }),
    /** The end of the nth period after the anchor: "the end of the second billing cycle after the incident". */
    z.strictObject({
      kind: z.literal('endOfPeriod'),
      period: choice('deadlinePeriod', ['month', 'billingCycle', 'quarter', 'year']),
      nth: countSchema.min(0),
      anchor: anchorSchema,
      event: answer(wordingSchema),
    }),
    z.strictObject({ kind: z.literal('date'), date: dateSchema }),
    z.strictObject({ kind: z.literal('text'), text: wordingSchema }),
  ])
  .register(valueKinds, { kind: 'deadline' });
export type Deadline = z.infer<typeof deadlineSchema>;

/** How often something is done: twice a year is `times` 2, `per` year. */
export const frequencySchema = z.strictObject({ times: countSchema.min(1), per: periodSchema });
export type Frequency = z.infer<typeof frequencySchema>;

/** From and to which date something holds; an open end has no key. */
export const validitySchema = z.strictObject({ from: answer(dateSchema), to: answer(dateSchema) });
