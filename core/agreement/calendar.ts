import { z } from 'zod';
import { answer, list } from './answer.ts';
import { wordingSchema } from './text.ts';
import { dateSchema, dayOfYearSchema, durationSchema, timeOfDaySchema, timeZoneSchema } from './time.ts';
import { choice, ownId } from './valueKind.ts';

export const weekdaySchema = choice('weekday', [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
]);
export type Weekday = z.infer<typeof weekdaySchema>;

/** Open from `from` until `to` on the same day; a night across midnight is two intervals. */
export const intervalSchema = z.strictObject({ from: timeOfDaySchema, to: timeOfDaySchema });
export type Interval = z.infer<typeof intervalSchema>;

export const weeklyHoursSchema = z.strictObject({ days: list(weekdaySchema), intervals: list(intervalSchema) });
export type WeeklyHours = z.infer<typeof weeklyHoursSchema>;

/** A day that differs from the weekly pattern: of every year (`on` is `12-24`) or once (`on` is a date). */
export const specialDaySchema = z.strictObject({
  on: z.union([dateSchema, dayOfYearSchema]),
  name: answer(wordingSchema),
});

export const seasonSchema = z.strictObject({
  name: answer(wordingSchema),
  from: dayOfYearSchema,
  to: dayOfYearSchema,
  week: list(weeklyHoursSchema),
});

/** When something is open, measured or answered. */
export const calendarSchema = z.strictObject({
  id: ownId('calendar'),
  name: answer(wordingSchema),
  timeZone: answer(timeZoneSchema),
  week: list(weeklyHoursSchema),
  /** Public holidays that count as closed. `denmark` has no 1 May, 5 June, 24 or 31 December: add them where agreed. */
  holidays: answer(
    choice('holidaySet', ['none', 'denmark', 'unitedKingdom', 'unitedStates', 'germany', 'sweden', 'norway']),
  ),
  closedDays: list(specialDaySchema),
  openDays: list(specialDaySchema),
  seasons: list(seasonSchema),
  /** What "a day" in this calendar amounts to, when it is counted in hours. */
  dayLength: answer(durationSchema),
});
export type Calendar = z.infer<typeof calendarSchema>;
