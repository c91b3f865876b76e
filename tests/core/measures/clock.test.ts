import { describe, expect, it } from 'vitest';
import { dueTime, timeTaken, type ClockRule, type OutOfHours } from '#core/measures/clock.ts';
import { dueExample, rulesThatGive } from '#core/measures/dueExample.ts';
import { dateOf, instantOf, timeOf } from '#core/measures/moment.ts';
import { agreementOf, CASES } from '#tests/builders/cases.ts';
import { calendarHours } from '#core/measures/workingCalendar.ts';
import { aCalendar, DESK, hoursOf } from '#tests/builders/calendars.ts';

const ZONE = 'Europe/Copenhagen';
// A week without holidays: Monday 23 November 2026.
const MONDAY = '2026-11-23';
const EIGHT_HOURS = { amount: '8', unit: 'hour' } as const;

const rule = (outOfHours: OutOfHours, calendar = DESK): ClockRule => ({
  outOfHours,
  hours: hoursOf(calendar),
  path: 'limit',
});
const at = (date: string, time: string): number => instantOf(date, time, ZONE);
const said = (instant: number): string => `${dateOf(instant, ZONE)} ${timeOf(instant, ZONE)}`;
const due = (...args: Parameters<typeof dueTime>): string => {
  const made = dueTime(...args);
  return made.ok ? said(made.value.at) : JSON.stringify(made.problem);
};

describe('a time limit of 8 hours received on Tuesday at 15:00', () => {
  it.each([
    ['runs', '2026-11-24 23:00'],
    ['pauses', '2026-11-25 15:00'],
    ['startsAtOpening', '2026-11-24 23:00'],
  ] as const)('that %s is due %s', (outOfHours, expected) => {
    expect(due(rule(outOfHours), at('2026-11-24', '15:00'), EIGHT_HOURS)).toBe(expected);
  });

  it('counts opening time in any case when it is 8 working hours', () => {
    for (const outOfHours of ['runs', 'pauses', 'startsAtOpening'] as const) {
      expect(due(rule(outOfHours), at('2026-11-24', '15:00'), { amount: '8', unit: 'workingHour' })).toBe(
        '2026-11-25 15:00',
      );
    }
  });
});

describe('case 03', () => {
  const agreement = agreementOf(CASES.find(([name]) => name.startsWith('03'))?.[1] ?? '');
  const [, , first, second] = agreement.remedies?.examples ?? [];
  const hours = calendarHours(agreement, 'desk-hours', 'hours');
  const rules = (example: typeof first): readonly OutOfHours[] => {
    const [reported, expected] = example?.moments ?? [];
    if (!hours.ok || reported?.weekday === undefined || expected?.weekday === undefined)
      throw new Error('not in the case');
    return rulesThatGive(
      { hours: hours.value, path: 'limit' },
      { received: { ...reported, weekday: reported.weekday }, due: { ...expected, weekday: expected.weekday } },
      EIGHT_HOURS,
      MONDAY,
    );
  };

  it('shows two clocks in its two examples: one only runs day and night, the other only counts from opening', () => {
    expect(rules(first)).toEqual(['runs', 'startsAtOpening']);
    expect(rules(second)).toEqual(['pauses', 'startsAtOpening']);
  });

  it('contradicts the clock of its support hours: 8 hours from Tuesday 15:00 are due on Wednesday 15:00, not Tuesday 23:00', () => {
    const example = dueExample(rule('pauses'), { weekday: 'tuesday', time: '15:00' }, EIGHT_HOURS, MONDAY);
    expect(example).toMatchObject({ ok: true, value: { due: { weekday: 'wednesday', time: '15:00' } } });
    expect(first?.moments[1]).toMatchObject({ weekday: 'tuesday', time: '23:00' });
  });
});

describe('due times', () => {
  it('of a fault reported after closing on Friday begin on Monday', () => {
    expect(due(rule('pauses'), at('2026-11-27', '16:30'), { amount: '4', unit: 'hour' })).toBe('2026-11-30 12:00');
    expect(due(rule('startsAtOpening'), at('2026-11-27', '16:30'), { amount: '4', unit: 'hour' })).toBe(
      '2026-11-30 12:00',
    );
    expect(due(rule('runs'), at('2026-11-27', '16:30'), { amount: '4', unit: 'hour' })).toBe('2026-11-27 20:30');
  });

  it('that are used up at closing are due at closing', () => {
    expect(due(rule('pauses'), at('2026-11-23', '08:00'), EIGHT_HOURS)).toBe('2026-11-23 16:00');
  });

  it('move by the time that a pause would have counted', () => {
    const pause = [{ from: at('2026-11-23', '10:00'), to: at('2026-11-23', '12:00') }];
    expect(due(rule('pauses'), at('2026-11-23', '08:00'), { amount: '4', unit: 'hour' }, pause)).toBe(
      '2026-11-23 14:00',
    );
    // A pause over the night takes one hour before closing and two after opening.
    const night = [{ from: at('2026-11-23', '15:00'), to: at('2026-11-24', '10:00') }];
    expect(due(rule('pauses'), at('2026-11-23', '14:00'), { amount: '2', unit: 'hour' }, night)).toBe(
      '2026-11-24 11:00',
    );
    const twice = [...pause, { from: at('2026-11-23', '11:00'), to: at('2026-11-23', '12:00') }];
    expect(due(rule('runs'), at('2026-11-23', '08:00'), { amount: '4', unit: 'hour' }, twice)).toBe('2026-11-23 14:00');
  });

  it('in working days are closing time of the last one, the day of receipt not counted', () => {
    expect(due(rule('pauses'), at('2026-11-23', '10:00'), { amount: '5', unit: 'workingDay' })).toBe(
      '2026-11-30 16:00',
    );
    expect(due(rule('pauses'), at('2026-11-20', '10:00'), { amount: '5', unit: 'workingDay' })).toBe(
      '2026-11-27 15:30',
    );
  });

  it('in days need to know what a day is where only opening time counts', () => {
    const twoDays = { amount: '2', unit: 'day' } as const;
    expect(dueTime(rule('pauses'), at('2026-11-23', '10:00'), twoDays)).toMatchObject({
      ok: false,
      problem: { kind: 'missing', path: 'limit/dayLength' },
    });
    const eight = { ...rule('pauses'), dayLength: { amount: '8', unit: 'hour' } } as const;
    expect(due(eight, at('2026-11-23', '10:00'), twoDays)).toBe('2026-11-25 10:00');
    expect(due(rule('runs'), at('2026-11-23', '10:00'), twoDays)).toBe('2026-11-25 10:00');
  });

  it('run an hour shorter on the wall in the night summer time begins', () => {
    expect(due(rule('runs'), at('2026-03-28', '22:00'), EIGHT_HOURS)).toBe('2026-03-29 07:00');
    const always = aCalendar({
      week: [{ days: ['saturday', 'sunday'], intervals: [{ from: '00:00', to: '24:00' }] }],
      holidays: 'none',
    });
    expect(due(rule('pauses', always), at('2026-03-28', '22:00'), EIGHT_HOURS)).toBe('2026-03-29 07:00');
  });

  it('agree with the time taken until then', () => {
    const pause = [{ from: at('2026-11-23', '10:00'), to: at('2026-11-24', '09:00') }];
    for (const outOfHours of ['runs', 'pauses', 'startsAtOpening'] as const) {
      const made = dueTime(rule(outOfHours), at('2026-11-22', '17:00'), EIGHT_HOURS, pause);
      if (!made.ok) throw new Error('not due');
      expect(timeTaken(rule(outOfHours), at('2026-11-22', '17:00'), made.value.at, pause)).toEqual({
        ok: true,
        value: 8 * 3_600_000,
      });
    }
  });
});
