import { describe, expect, it } from 'vitest';
import { openHours } from '#core/measures/openHours.ts';
import { addWorkingDays, isWorkingDay, openTimeBetween } from '#core/measures/openTime.ts';
import { dateOf, instantOf, timeOf } from '#core/measures/moment.ts';
import { aCalendar, hoursOf, ROUND_THE_CLOCK } from '#tests/builders/calendars.ts';

const ZONE = 'Europe/Copenhagen';
const spansOn = (calendar: ReturnType<typeof aCalendar>, date: string): string[] =>
  hoursOf(calendar)
    .on(date)
    .map(({ from, to }) => `${timeOf(from, ZONE)}–${timeOf(to, ZONE)}`);

describe('a calendar', () => {
  it('is open at several times of a day, in the order of the day', () => {
    const split = aCalendar({
      week: [
        { days: ['monday'], intervals: [{ from: '13:00', to: '17:00' }] },
        { days: ['monday', 'tuesday'], intervals: [{ from: '08:00', to: '12:00' }] },
      ],
    });
    expect(spansOn(split, '2026-11-23')).toEqual(['08:00–12:00', '13:00–17:00']);
    expect(spansOn(split, '2026-11-24')).toEqual(['08:00–12:00']);
    expect(spansOn(split, '2026-11-25')).toEqual([]);
  });

  it('is closed on public holidays, and on contractual days only where they are agreed', () => {
    expect(isWorkingDay(hoursOf(aCalendar()), '2026-04-02')).toBe(false);
    expect(isWorkingDay(hoursOf(aCalendar()), '2026-12-24')).toBe(true);
    const agreed = aCalendar({ closedDays: ['05-01', '06-05', '12-24', '12-31'].map((on) => ({ on })) });
    expect(
      ['2026-05-01', '2026-06-05', '2026-12-24', '2026-12-31'].map((day) => isWorkingDay(hoursOf(agreed), day)),
    ).toEqual([false, false, false, false]);
  });

  it('follows the more particular of two rules for a day', () => {
    const calendar = aCalendar({
      closedDays: [{ on: '12-24' }, { on: '2026-11-23' }],
      openDays: [{ on: '2026-12-24' }, { on: '2026-04-02' }],
    });
    const hours = hoursOf(calendar);
    expect(isWorkingDay(hours, '2026-12-24')).toBe(true);
    expect(isWorkingDay(hours, '2027-12-24')).toBe(false);
    expect(isWorkingDay(hours, '2026-04-02')).toBe(true);
    expect(isWorkingDay(hours, '2026-11-23')).toBe(false);
  });

  it('has other hours in a season, also in one across New Year', () => {
    const calendar = aCalendar({
      seasons: [
        {
          from: '12-20',
          to: '01-05',
          week: [{ days: ['monday', 'tuesday'], intervals: [{ from: '10:00', to: '12:00' }] }],
        },
      ],
    });
    expect(spansOn(calendar, '2026-12-21')).toEqual(['10:00–12:00']);
    expect(spansOn(calendar, '2027-01-05')).toEqual(['10:00–12:00']);
    expect(spansOn(calendar, '2026-12-23')).toEqual([]);
    expect(spansOn(calendar, '2027-01-06')).toEqual(['08:00–16:00']);
  });

  it('has days of 23 and 25 hours where summer time begins and ends', () => {
    const hours = hoursOf(ROUND_THE_CLOCK);
    const length = (date: string): number =>
      hours.on(date).reduce((sum, { from, to }) => sum + to - from, 0) / 3_600_000;
    expect(['2026-03-29', '2026-10-25', '2026-11-23'].map(length)).toEqual([23, 25, 24]);
  });

  it('opens when the clock is changed where summer time skips its opening', () => {
    const night = aCalendar({
      week: [{ days: ['sunday'], intervals: [{ from: '02:30', to: '05:00' }] }],
      holidays: 'none',
    });
    expect(spansOn(night, '2026-03-29')).toEqual(['03:00–05:00']);
    const gone = aCalendar({
      week: [{ days: ['sunday'], intervals: [{ from: '02:00', to: '03:00' }] }],
      holidays: 'none',
    });
    expect(spansOn(gone, '2026-03-29')).toEqual([]);
  });

  it('takes the time zone of the agreement where it has none', () => {
    const { timeZone: _own, ...rest } = aCalendar();
    expect(openHours(rest, 'Europe/London')).toMatchObject({ ok: true, value: { timeZone: 'Europe/London' } });
  });

  it.each([
    ['no time zone', { timeZone: undefined }, { kind: 'missing', path: 'calendars/office/timeZone' }],
    ['a time zone nobody knows', { timeZone: 'Nowhere/Else' }, { what: 'timeZoneUnknown' }],
    ['no word on holidays', { holidays: undefined }, { kind: 'missing', path: 'calendars/office/holidays' }],
    ['no hours', { week: [] }, { kind: 'missing', path: 'calendars/office/week' }],
    [
      'an interval that ends before it starts',
      { week: [{ days: ['monday'], intervals: [{ from: '16:00', to: '08:00' }] }] },
      { what: 'intervalEndsBeforeItStarts' },
    ],
    [
      'intervals that overlap',
      {
        week: [
          { days: ['monday'], intervals: [{ from: '08:00', to: '12:00' }] },
          { days: ['monday'], intervals: [{ from: '11:00', to: '13:00' }] },
        ],
      },
      { what: 'intervalsOverlap' },
    ],
    [
      'a season without hours',
      { seasons: [{ from: '07-01', to: '07-31', week: [] }] },
      { path: 'calendars/office/seasons/0/week' },
    ],
    [
      'a day both open and closed',
      { openDays: [{ on: '12-24' }], closedDays: [{ on: '12-24' }] },
      { what: 'openAndClosed' },
    ],
    ['an open Saturday whose hours nobody said', { openDays: [{ on: '2026-11-28' }] }, { what: 'openDayWithoutHours' }],
  ] as const)('with %s is not computed, and says why', (_what, parts, problem) => {
    const calendar = { ...aCalendar(), ...parts } as unknown as ReturnType<typeof aCalendar>;
    expect(openHours(calendar, undefined)).toMatchObject({ ok: false, problem });
  });
});

describe('working days', () => {
  it('skip weekends, holidays and agreed closing days', () => {
    const hours = hoursOf(aCalendar());
    // Easter 2026: Thursday 2 to Monday 6 April.
    expect(addWorkingDays(hours, '2026-04-01', 1)).toEqual({ ok: true, value: '2026-04-07' });
    expect(addWorkingDays(hours, '2026-04-07', -1)).toEqual({ ok: true, value: '2026-04-01' });
    // 10 working days after the end of the month (case 03).
    expect(addWorkingDays(hours, '2026-10-31', 10)).toEqual({ ok: true, value: '2026-11-13' });
  });
});

describe('opening time', () => {
  it('of 40 hours a week is counted across days', () => {
    const hours = hoursOf(aCalendar());
    const [from, to] = [instantOf('2026-11-23', '00:00', ZONE), instantOf('2026-11-30', '00:00', ZONE)];
    expect(openTimeBetween(hours, from, to)).toBe(40 * 3_600_000);
    expect(dateOf(to, ZONE)).toBe('2026-11-30');
  });
});
