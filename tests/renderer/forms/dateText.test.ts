import { describe, expect, test } from 'vitest';
import { dateSchema, dayOfYearSchema, timeOfDaySchema } from '#core/agreement/time.ts';
import { currencySchema } from '#core/agreement/number.ts';
import { dateFrom, dateTextOf, dayOfYearFrom, timeFrom } from '#renderer/forms/dateText.ts';
import { formedFrom, formedTextOf, formOf } from '#renderer/forms/formedText.ts';

test.each([
  '2027-01-31',
  '31.1.2027',
  '31-01-2027',
  '31/1/27',
  '31 January 2027',
  '31. januar 2027',
  'den 31. jan. 2027',
  'January 31, 2027',
  'Jan 31st 2027',
])('%s is a date', (text) => {
  expect(dateFrom(text)).toBe('2027-01-31');
});

test.each(['', 'soon', '31.1', '1.2.3.2027', 'Foo 3, 2027', '31 2027'])('%s is no date', (text) => {
  expect(dateFrom(text)).toBeNull();
});

test.each(['24.12', '24/12', '24. december', 'December 24', '24 dec', '12-24'])('%s is a day of every year', (text) => {
  expect(dayOfYearFrom(text)).toBe('12-24');
});

test.each([
  ['8', '08:00'],
  ['8.30', '08:30'],
  ['0830', '08:30'],
  ['8:30', '08:30'],
  ['kl. 16', '16:00'],
  ['24', '24:00'],
  ['4 pm', '16:00'],
  ['12 am', '00:00'],
  ['25', null],
  ['8.75', null],
  ['noon', null],
])('%s is the time %s', (text, time) => {
  expect(timeFrom(text)).toBe(time);
});

describe('every day of a leap year', () => {
  const days = Array.from({ length: 366 }, (_, at) => new Date(Date.UTC(2028, 0, 1 + at)).toISOString().slice(0, 10));
  test.each(['en', 'da'] as const)('is read again as it is shown in %s', (language) => {
    expect(days.map((day) => dateFrom(dateTextOf(day, language)))).toEqual(days);
    const inYear = days.map((day) => day.slice(5));
    expect(inYear.map((day) => dayOfYearFrom(dateTextOf(day, language)))).toEqual(inYear);
  });
});

test('a field reads what its schema asks for, and leaves the rest as it was written', () => {
  expect([dateSchema, dayOfYearSchema, timeOfDaySchema, currencySchema].map(formOf)).toEqual([
    'date',
    'dayOfYear',
    'timeOfDay',
    'currency',
  ]);
  expect(formedFrom(dateSchema, '30. februar 2027')).toBe('30. februar 2027');
  expect(formedFrom(currencySchema, ' eur ')).toBe('EUR');
  expect(formedTextOf(dateSchema, '2027-02-30', 'en')).toBe('2027-02-30');
});
