import Holidays from 'date-holidays';
import type { Calendar } from '#core/agreement/calendar.ts';
import type { DateText } from './moment.ts';

export type HolidaySet = NonNullable<Calendar['holidays']>;

const COUNTRIES: Readonly<Record<Exclude<HolidaySet, 'none'>, string>> = {
  denmark: 'DK',
  unitedKingdom: 'GB',
  unitedStates: 'US',
  germany: 'DE',
  sweden: 'SE',
  norway: 'NO',
};

const countries = new Map<string, Holidays>();
const years = new Map<string, ReadonlySet<DateText>>();

/**
 * The public holidays of a year, nationwide ones only: those of a German state or of Scotland are added to a calendar as
 * closed days, and so are days that are not public holidays though many are off (in Denmark 1 May, 5 June, 24 and 31
 * December). Denmark has no General Prayer Day from 2024 on.
 */
export function publicHolidays(set: HolidaySet, year: number): ReadonlySet<DateText> {
  if (set === 'none') return NO_DAYS;
  const key = `${set} ${year}`;
  const known = years.get(key);
  if (known !== undefined) return known;
  const days = new Set(
    country(COUNTRIES[set])
      .getHolidays(year)
      .filter(({ type }) => type === 'public')
      .map(({ date }) => date.slice(0, 10)),
  );
  years.set(key, days);
  return days;
}

const NO_DAYS: ReadonlySet<DateText> = new Set();

function country(code: string): Holidays {
  const made = countries.get(code) ?? new Holidays(code);
  countries.set(code, made);
  return made;
}
