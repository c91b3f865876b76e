import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { weekdaySchema, type WeeklyHours } from '#core/agreement/calendar.ts';
import { weekLines } from '#core/document/blocks/weeklyHours.ts';
import { anAgreement } from '#tests/builders/agreement.ts';
import { writingOf } from '#tests/builders/printedLines.ts';

const DAYS = weekdaySchema.options;
const writing = writingOf(anAgreement());
const names = writing.words.choices['weekday'] ?? {};

const hour = fc.integer({ min: 0, max: 22 }).map((from) => ({
  from: `${String(from).padStart(2, '0')}:00`,
  to: `${String(from + 1).padStart(2, '0')}:00`,
}));
/** Each day with an hour of its own, or closed. */
const week = fc.tuple(...DAYS.map(() => fc.option(hour))).map((hours): readonly WeeklyHours[] =>
  DAYS.flatMap((day, index) => {
    const interval = hours[index];
    return interval ? [{ days: [day], intervals: [interval] }] : [];
  }),
);

/** The days a printed line covers: "Monday–Wednesday and Friday". */
function daysOf(line: string): readonly string[] {
  const order = DAYS.map((day) => names[day] ?? '');
  const [days = ''] = line.split(': ');
  if (days === 'every day') return order;
  return days.split(/, | and /).flatMap((part) => {
    const [first = '', last = first] = part.split('–');
    return order.slice(order.indexOf(first), order.indexOf(last) + 1);
  });
}

it('names every day of the week exactly once, with its own hours', () => {
  fc.assert(
    fc.property(week, (hours) => {
      const lines = weekLines(writing, hours);
      const told = lines.flatMap(daysOf);
      expect(told).toHaveLength(DAYS.length);
      expect(new Set(told)).toEqual(new Set(DAYS.map((day) => names[day])));
      for (const { days, intervals } of hours) {
        const line = lines.find((one) => daysOf(one).includes(names[days[0] ?? 'monday'] ?? ''));
        expect(line).toContain(`${intervals[0]?.from}–${intervals[0]?.to}`);
      }
    }),
  );
});

it('has no two lines with the same hours', () => {
  fc.assert(
    fc.property(week, (hours) => {
      const told = weekLines(writing, hours).map((line) => line.split(': ')[1]);
      expect(new Set(told).size).toBe(told.length);
    }),
  );
});
