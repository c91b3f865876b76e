import { describe, expect, it } from 'vitest';
import type { Window } from '#core/agreement/metric.ts';
import { MINUTE } from '#core/measures/lengths.ts';
import { dateOf, instantOf } from '#core/measures/moment.ts';
import { agreedTime, judgedWindow } from '#core/measures/partialWindow.ts';
import { windowAt, windowsBetween, type WindowPlace } from '#core/measures/windows.ts';
import { DESK, hoursOf } from '#tests/builders/calendars.ts';

const ZONE = 'Europe/Copenhagen';
const PLACE: WindowPlace = { path: 'metrics/uptime/window', timeZone: ZONE };
const at = (date: string, time = '12:00'): number => instantOf(date, time, ZONE);

const minutes = (kind: Window['kind'], date: string, place = PLACE): number => {
  const window = windowAt({ kind }, at(date), place);
  if (!window.ok) throw new Error(JSON.stringify(window.problem));
  return (window.value.to - window.value.from) / MINUTE;
};
const days = (kind: Window['kind'], date: string, place = PLACE): string => {
  const window = windowAt({ kind }, at(date), place);
  return window.ok ? `${dateOf(window.value.from, ZONE)}–${dateOf(window.value.to, ZONE)}` : window.problem.kind;
};

const rolling = (amount: string, unit: 'day' | 'month'): Window => ({
  kind: 'rolling',
  length: { amount, unit },
  endsAt: 'claim',
});

describe('a window', () => {
  it('of a month has 44,580 minutes in March and 44,700 in October 2026 where summer time begins and ends', () => {
    expect(minutes('calendarMonth', '2026-03-10')).toBe(44_580);
    expect(minutes('calendarMonth', '2026-10-10')).toBe(44_700);
    expect(minutes('calendarMonth', '2026-01-10')).toBe(44_640);
    expect(minutes('calendarMonth', '2026-04-10')).toBe(43_200);
    expect(minutes('calendarMonth', '2026-02-10')).toBe(40_320);
    expect(minutes('calendarMonth', '2028-02-10')).toBe(41_760);
    expect(minutes('calendarMonth', '2026-03-10', { ...PLACE, timeZone: 'UTC' })).toBe(44_640);
  });

  it('of an hour, day, week, quarter and year is the one around a point in time', () => {
    expect(minutes('hour', '2026-03-10')).toBe(60);
    expect(minutes('day', '2026-03-29')).toBe(23 * 60);
    expect(days('week', '2026-11-26')).toBe('2026-11-23–2026-11-30');
    expect(days('week', '2026-11-29')).toBe('2026-11-23–2026-11-30');
    expect(days('week', '1969-12-30')).toBe('1969-12-29–1970-01-05');
    expect(days('calendarQuarter', '2026-11-26')).toBe('2026-10-01–2027-01-01');
    expect(days('calendarYear', '2026-11-26')).toBe('2026-01-01–2027-01-01');
  });

  it('of a billing cycle or an agreement year begins where the first one did', () => {
    const place = { ...PLACE, billingCycleStart: '2025-01-31', agreementStart: '2024-02-29' };
    expect(days('billingCycle', '2026-03-15', place)).toBe('2026-02-28–2026-03-31');
    expect(days('billingCycle', '2026-03-31', place)).toBe('2026-03-31–2026-04-30');
    expect(days('billingCycle', '2024-12-31', place)).toBe('2024-12-31–2025-01-31');
    expect(days('agreementYear', '2026-01-15', place)).toBe('2025-02-28–2026-02-28');
    expect(days('agreementYear', '2028-03-01', place)).toBe('2028-02-29–2029-02-28');
  });

  it('says which fact it needs', () => {
    expect(windowAt({ kind: 'billingCycle' }, at('2026-01-01'), PLACE)).toMatchObject({
      problem: { kind: 'needs', fact: 'billingCycle' },
    });
    expect(windowAt({ kind: 'agreementYear' }, at('2026-01-01'), PLACE)).toMatchObject({
      problem: { kind: 'missing', path: 'effectiveDate' },
    });
    expect(windowAt({ kind: 'rolling' }, at('2026-01-01'), PLACE)).toMatchObject({
      problem: { path: 'metrics/uptime/window/length' },
    });
    expect(windowAt({ kind: 'perItem' }, at('2026-01-01'), PLACE)).toMatchObject({ problem: { fact: 'windowEnd' } });
    expect(windowAt({ kind: 'day' }, at('2026-01-01'), { path: 'w' })).toMatchObject({
      problem: { kind: 'missing', path: 'w/timeZone' },
    });
    expect(windowAt({ kind: 'day', timeZone: 'Nowhere/Else' }, at('2026-01-01'), PLACE)).toMatchObject({
      problem: { what: 'timeZoneUnknown' },
    });
  });

  it('that rolls ends at the claim: the 365 days before it, and the 12 months', () => {
    const place = { ...PLACE, rollingEnd: at('2026-11-26') };
    const year = windowAt(rolling('365', 'day'), 0, place);
    expect(year.ok && (year.value.to - year.value.from) / MINUTE).toBe(365 * 24 * 60);
    const months = windowAt(rolling('12', 'month'), 0, place);
    expect(months).toEqual({ ok: true, value: { from: at('2025-11-26'), to: at('2026-11-26') } });
    expect(windowsBetween(rolling('1', 'day'), 0, at('2026-11-26'), place)).toMatchObject({
      ok: true,
      value: [{ to: at('2026-11-26') }],
    });
  });

  it('follows another without a gap through a year', () => {
    const made = windowsBetween({ kind: 'calendarMonth' }, at('2026-01-01', '00:00'), at('2027-01-01', '00:00'), PLACE);
    if (!made.ok) throw new Error(made.problem.kind);
    expect(made.value).toHaveLength(12);
    expect(made.value.slice(1).map(({ from }) => from)).toEqual(made.value.slice(0, -1).map(({ to }) => to));
    expect(made.value.reduce((sum, { from, to }) => sum + to - from, 0) / MINUTE).toBe(525_600);
  });
});

describe('a window in which the service began', () => {
  const november = { from: at('2026-11-01', '00:00'), to: at('2026-12-01', '00:00') };
  const start = at('2026-11-16', '00:00');
  const where = { timeZone: ZONE, path: 'metrics/uptime/edgeRules' };
  const judged = (rules: Parameters<typeof judgedWindow>[2], window = november) =>
    judgedWindow(window, { from: start }, rules, where);

  it('is divided by the whole of it, by its part, or not judged, as agreed', () => {
    const measured = { from: start, to: november.to };
    expect(judged({ partialWindow: 'fullWindow' })).toMatchObject({ value: { measured, whole: november } });
    expect(judged({ partialWindow: 'missingDaysMet' })).toMatchObject({ value: { measured, whole: november } });
    expect(judged({ partialWindow: 'proRata' })).toMatchObject({ value: { measured, whole: measured } });
    expect(judged({ partialWindow: 'notMeasured' })).toMatchObject({ value: { kind: 'notJudged', why: 'partial' } });
  });

  it('asks for the rule where none is agreed, and needs none for a whole window', () => {
    expect(judged({})).toMatchObject({ problem: { kind: 'missing', path: 'metrics/uptime/edgeRules/partialWindow' } });
    const december = { from: november.to, to: at('2027-01-01', '00:00') };
    expect(judged({}, december)).toMatchObject({ value: { kind: 'judged', partial: false } });
  });

  it('is not judged during the run-in, nor before the service began', () => {
    const runIn = { runIn: { amount: '1', unit: 'month' } } as const;
    expect(judged(runIn)).toMatchObject({ value: { why: 'runIn' } });
    expect(judged(runIn, { from: at('2026-12-01', '00:00'), to: at('2027-01-01', '00:00') })).toMatchObject({
      value: { why: 'runIn' },
    });
    expect(judged(runIn, { from: at('2027-01-01', '00:00'), to: at('2027-02-01', '00:00') })).toMatchObject({
      value: { kind: 'judged' },
    });
    expect(judged({}, { from: at('2026-10-01', '00:00'), to: at('2026-11-01', '00:00') })).toMatchObject({
      value: { why: 'outside' },
    });
  });
});

describe('agreed service time', () => {
  it('of the desk of case 03 in a week without holidays is 39.5 hours of 168', () => {
    const week = { from: at('2026-11-23', '00:00'), to: at('2026-11-30', '00:00') };
    expect(agreedTime(week, hoursOf(DESK)) / MINUTE).toBe(39.5 * 60);
    expect(agreedTime(week, 'always') / MINUTE).toBe(168 * 60);
  });
});
