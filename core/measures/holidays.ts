import Holidays from 'date-holidays';
import type { Calendar } from '#core/agreement/calendar.ts';
import type { Language } from '#core/agreement/language.ts';
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

export interface Holiday {
  readonly date: DateText;
  readonly name: string;
}

/**
 * The public holidays of a year, nationwide ones only, in order and named in the language where it has a name for them:
 * those of a German state or of Scotland are added to a calendar as closed days, and so are days that are not public holidays
 * though many are off (in Denmark 1 May, 5 June, 24 and 31 December). Denmark has no General Prayer Day from 2024 on.
 */
export function namedHolidays(set: HolidaySet, year: number, language: Language): readonly Holiday[] {
  if (set === 'none') return [];
  const names = country(COUNTRIES[set]);
  names.setLanguages([language, 'en']);
  return names
    .getHolidays(year)
    .filter(({ type }) => type === 'public')
    .map(({ date, name }) => ({ date: date.slice(0, 10), name }));
}

/** The days of `namedHolidays`. */
export function publicHolidays(set: HolidaySet, year: number): ReadonlySet<DateText> {
  const key = `${set} ${year}`;
  const known = years.get(key);
  if (known !== undefined) return known;
  const days = new Set(namedHolidays(set, year, 'en').map(({ date }) => date));
  years.set(key, days);
  return days;
}

function country(code: string): Holidays {
  const made = countries.get(code) ?? new Holidays(code);
  countries.set(code, made);
  return made;
}
