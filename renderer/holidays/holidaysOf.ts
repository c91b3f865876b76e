import type { Calendar } from '#core/agreement/calendar.ts';
import type { Language } from '#core/agreement/language.ts';

type HolidaySet = NonNullable<Calendar['holidays']>;

export interface Holiday {
  /** ISO 8601. */
  readonly date: string;
  readonly name: string;
}

const COUNTRIES: Readonly<Record<Exclude<HolidaySet, 'none'>, string>> = {
  denmark: 'DK',
  unitedKingdom: 'GB',
  unitedStates: 'US',
  germany: 'DE',
  sweden: 'SE',
  norway: 'NO',
};

/** The nationwide days of a holiday set in a year, with their names where the language has them. The tables are large and come only when asked for. */
export async function holidaysOf(set: HolidaySet, year: number, language: Language): Promise<readonly Holiday[]> {
  if (set === 'none') return [];
  const { default: Holidays } = await import('date-holidays');
  const ofCountry = new Holidays(COUNTRIES[set]);
  ofCountry.setLanguages([language, 'en']);
  return ofCountry
    .getHolidays(year)
    .filter(({ type }) => type === 'public')
    .map(({ date, name }) => ({ date: date.slice(0, 10), name }));
}
