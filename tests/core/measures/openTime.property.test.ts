import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekdaySchema } from '#core/agreement/calendar.ts';
import { MINUTE } from '#core/measures/lengths.ts';
import { instantOf } from '#core/measures/moment.ts';
import type { OpenHours } from '#core/measures/openHours.ts';
import { addOpenTime, nextOpening, openTimeBetween, takeOpenTime } from '#core/measures/openTime.ts';
import { aCalendar, hoursOf } from '#tests/builders/calendars.ts';

const TWO_DIGITS = (count: number): string => String(count).padStart(2, '0');
const timeOfDay = (minutes: number): string => `${TWO_DIGITS(Math.floor(minutes / 60))}:${TWO_DIGITS(minutes % 60)}`;

/** One or two times a day on some days of the week, in a time zone with or without summer time. */
const anyHours = fc
  .record({
    days: fc.uniqueArray(fc.constantFrom(...weekdaySchema.options), { minLength: 1 }),
    cuts: fc.uniqueArray(fc.integer({ min: 0, max: 1440 }), { minLength: 4, maxLength: 4 }),
    timeZone: fc.constantFrom('Europe/Copenhagen', 'UTC', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'),
    holidays: fc.constantFrom('denmark' as const, 'none' as const),
  })
  .map(({ days, cuts, timeZone, holidays }) => {
    const [a = 0, b = 1, c = 2, d = 3] = cuts.toSorted((x, y) => x - y);
    const intervals = [
      { from: timeOfDay(a), to: timeOfDay(b) },
      { from: timeOfDay(c), to: timeOfDay(d) },
    ];
    return hoursOf(aCalendar({ timeZone, holidays, week: [{ days, intervals }] }));
  });

const anyMoment = fc
  .integer({
    min: instantOf('2026-01-01', '00:00', 'UTC') / MINUTE,
    max: instantOf('2027-01-01', '00:00', 'UTC') / MINUTE,
  })
  .map((minute) => minute * MINUTE);
const anyLength = fc.integer({ min: 0, max: 60 * 60 }).map((minutes) => minutes * MINUTE);

const value = <Value>(made: { ok: true; value: Value } | { ok: false; problem: unknown }): Value => {
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  return made.value;
};

/** Found by seed -928214411: nothing taken away at an opening once went back to the closing before it. */
const ZERO_AT_OPENING: [OpenHours, number, number][] = [
  [hoursOf(aCalendar()), instantOf('2026-11-24', '07:00', 'UTC'), 0],
];

describe('opening time', () => {
  it('added and taken away again is where it began', () => {
    fc.assert(
      fc.property(anyHours, anyMoment, anyLength, (hours, moment, length) => {
        const open = value(nextOpening(hours, moment));
        expect(value(takeOpenTime(hours, value(addOpenTime(hours, open, length)), length))).toBe(open);
      }),
      { numRuns: 60, endOnFailure: true, examples: ZERO_AT_OPENING },
    );
  });

  it('between a start and its end is what was added', () => {
    fc.assert(
      fc.property(anyHours, anyMoment, anyLength, (hours, moment, length) => {
        expect(openTimeBetween(hours, moment, value(addOpenTime(hours, moment, length)))).toBe(length);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  it('of a span is the sum of its parts', () => {
    fc.assert(
      fc.property(anyHours, fc.tuple(anyMoment, anyMoment, anyMoment), (hours, moments) => {
        const [a = 0, b = 0, c = 0] = moments.toSorted((x, y) => x - y);
        expect(openTimeBetween(hours, a, b) + openTimeBetween(hours, b, c)).toBe(openTimeBetween(hours, a, c));
      }),
      { numRuns: 30, endOnFailure: true },
    );
  });
});
