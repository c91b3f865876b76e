import { expect, test } from 'vitest';
import { holidaysOf } from '#renderer/holidays/holidaysOf.ts';

const daysOf = async (set: Parameters<typeof holidaysOf>[0], year: number) =>
  (await holidaysOf(set, year, 'da')).map(({ date }) => date.slice(5));

test('the Danish set has neither 1 May, 5 June, 24 nor 31 December, and no General Prayer Day since 2024', async () => {
  const days = await daysOf('denmark', 2027);
  expect(days).toEqual(['01-01', '03-25', '03-26', '03-28', '03-29', '05-06', '05-16', '05-17', '12-25', '12-26']);
  expect(await daysOf('denmark', 2023)).toContain('05-05');
});

test.each(['unitedKingdom', 'unitedStates', 'germany', 'sweden', 'norway'] as const)(
  'the days of %s are known',
  async (set) => {
    expect(await daysOf(set, 2027)).toContain('12-25');
  },
);

test('no set has no days', async () => {
  expect(await daysOf('none', 2027)).toEqual([]);
});
