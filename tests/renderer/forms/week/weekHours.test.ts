import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { weeklyHoursSchema } from '#core/agreement/calendar.ts';
import {
  answerOf,
  daysTwice,
  draftHours,
  problemOf,
  putDay,
  splitAtMidnight,
  tidy,
  WEEK,
  type DraftHours,
} from '#renderer/forms/week/weekHours.ts';

const night: DraftHours = { days: ['friday', 'sunday'], intervals: [{ from: '22:00', to: '06:00' }] };

test.each([
  [[{ from: '08:00', to: '' }], 'unfinished'],
  [[{ from: '08:00', to: '08:00' }], 'empty'],
  [[{ from: '22:00', to: '06:00' }], 'acrossMidnight'],
  [[{ from: '08:00', to: '16:00' }], null],
] as const)('%j: %s', (intervals, problem) => {
  expect(problemOf(intervals, 0)).toBe(problem);
});

test('intervals that only touch do not overlap', () => {
  expect(beside('12:00', '16:00')).toBeNull();
  expect(beside('11:59', '16:00')).toBe('overlap');
});

test('a night is split at midnight: the morning belongs to the days after', () => {
  expect(splitAtMidnight([night], 0, 0)).toEqual([
    { days: ['monday', 'saturday'], intervals: [{ from: '00:00', to: '06:00' }] },
    { days: ['friday', 'sunday'], intervals: [{ from: '22:00', to: '24:00' }] },
  ]);
  const untilMidnight = { ...night, intervals: [{ from: '22:00', to: '00:00' }] };
  expect(splitAtMidnight([untilMidnight], 0, 0)).toEqual([{ ...night, intervals: [{ from: '22:00', to: '24:00' }] }]);
});

test('a day is put into one group, and taken out of it again', () => {
  const week = [night, { days: [], intervals: [] }];
  const moved = putDay(week, 1, 'friday');
  expect(moved.map(({ days }) => days)).toEqual([['sunday'], ['friday']]);
  expect(putDay(moved, 1, 'friday').map(({ days }) => days)).toEqual([['sunday'], []]);
});

test('what stands in a draft comes back as it was, unfinished ends and all', () => {
  const week = [{ days: ['monday'], intervals: [{ from: '8x' }] }];
  expect(answerOf(draftHours(week))).toEqual(week);
  expect(draftHours('nonsense')).toEqual([]);
});

test('tidying never changes when a day is open', () => {
  const time = fc.integer({ min: 0, max: 24 }).map((hour) => `${String(hour).padStart(2, '0')}:00`);
  const interval = fc
    .tuple(time, time)
    .filter(([from, to]) => from < to)
    .map(([from, to]) => ({ from, to }));
  const week = fc.array(fc.record({ days: fc.subarray([...WEEK]), intervals: fc.array(interval, { maxLength: 3 }) }), {
    maxLength: 4,
  });
  fc.assert(
    fc.property(week, (hours) => {
      const tidied = tidy(hours);
      expect(openAt(tidied)).toEqual(openAt(hours));
      expect(daysTwice(tidied)).toEqual([]);
      expect(weeklyHoursSchema.array().safeParse(answerOf(tidied)).success).toBe(true);
    }),
    { endOnFailure: true },
  );
});

function beside(from: string, to: string) {
  return problemOf(
    [
      { from: '08:00', to: '12:00' },
      { from, to },
    ],
    1,
  );
}

/** For each day, the half hours at which it is open. */
function openAt(hours: readonly DraftHours[]): readonly (readonly string[])[] {
  const moments = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:30`);
  const isOpen = (day: (typeof WEEK)[number], moment: string) =>
    hours.some(
      ({ days, intervals }) => days.includes(day) && intervals.some(({ from, to }) => from <= moment && moment < to),
    );
  return WEEK.map((day) => moments.filter((moment) => isOpen(day, moment)));
}
