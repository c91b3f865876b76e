import type { Language } from '#core/agreement/language.ts';
import type { IntervalProblem } from '#renderer/forms/week/weekHours.ts';
import type { WeekPreset } from '#renderer/forms/week/weekPresets.ts';

interface WeekWords {
  readonly presets: Readonly<Record<WeekPreset, string>>;
  readonly beginWith: string;
  readonly days: (row: number) => string;
  readonly shortDays: readonly string[];
  readonly from: (row: number, interval: number) => string;
  readonly to: (row: number, interval: number) => string;
  readonly addInterval: string;
  readonly removeInterval: (from: string, to: string) => string;
  readonly addDays: string;
  readonly removeDays: string;
  readonly noDays: string;
  readonly closed: string;
  readonly problems: Readonly<Record<IntervalProblem, string>>;
  readonly split: string;
  readonly twice: (days: string) => string;
  readonly tidy: string;
  readonly picture: string;
  readonly hoursAWeek: (hours: string) => string;
  readonly setHolidays: (year: number) => string;
  readonly loading: string;
  readonly danishDays: string;
}

/** Words of the editor of weekly hours. */
export const weekWords: Readonly<Record<Language, WeekWords>> = {
  en: {
    presets: {
      office: 'Mon–Fri 8–16',
      danishOffice: 'Mon–Thu 8–16, Fri 8–15:30',
      roundTheClock: 'Round the clock',
    },
    beginWith: 'Start from:',
    days: (row) => `Days, row ${row}`,
    shortDays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    from: (row, interval) => `From, row ${row}, interval ${interval}`,
    to: (row, interval) => `To, row ${row}, interval ${interval}`,
    addInterval: 'Add an interval',
    removeInterval: (from, to) => `Remove the interval ${from}–${to}`,
    addDays: 'Add days with other hours',
    removeDays: 'Remove these hours',
    noDays: 'Choose the days these hours are for.',
    closed: 'closed',
    problems: {
      unfinished: 'Write both times, like 8 and 16:30.',
      empty: 'The interval begins and ends at the same time. A whole day is 0 to 24.',
      acrossMidnight: 'It ends before it begins. If a night is meant, split it at midnight.',
      overlap: 'It overlaps another interval of the same days.',
    },
    split: 'Split at midnight',
    twice: (days) => `${days}: named in more than one row. They are open in all of these hours together.`,
    tidy: 'Put each day in one row',
    picture: 'The week as hours',
    hoursAWeek: (hours) => `${hours} hours a week`,
    setHolidays: (year) => `Days of this set in ${year}`,
    loading: 'Looking the days up …',
    danishDays: 'Add 1 May, 5 June, 24 and 31 December',
  },
  da: {
    presets: {
      office: 'Man.-fre. 8-16',
      danishOffice: 'Man.-tors. 8-16, fre. 8-15.30',
      roundTheClock: 'Døgnet rundt',
    },
    beginWith: 'Begynd med:',
    days: (row) => `Dage, række ${row}`,
    shortDays: ['Man', 'Tirs', 'Ons', 'Tors', 'Fre', 'Lør', 'Søn'],
    from: (row, interval) => `Fra, række ${row}, tidsrum ${interval}`,
    to: (row, interval) => `Til, række ${row}, tidsrum ${interval}`,
    addInterval: 'Tilføj et tidsrum',
    removeInterval: (from, to) => `Fjern tidsrummet ${from}-${to}`,
    addDays: 'Tilføj dage med andre tider',
    removeDays: 'Fjern disse tider',
    noDays: 'Vælg de dage, tiderne gælder for.',
    closed: 'lukket',
    problems: {
      unfinished: 'Skriv begge klokkeslæt, for eksempel 8 og 16.30.',
      empty: 'Tidsrummet begynder og slutter på samme tid. Et helt døgn er 0 til 24.',
      acrossMidnight: 'Det slutter, før det begynder. Er det en nat, så del den ved midnat.',
      overlap: 'Det overlapper et andet tidsrum på de samme dage.',
    },
    split: 'Del ved midnat',
    twice: (days) => `${days}: står i flere rækker. De er åbne i alle disse tidsrum tilsammen.`,
    tidy: 'Saml hver dag i én række',
    picture: 'Ugen vist i timer',
    hoursAWeek: (hours) => `${hours} timer om ugen`,
    setHolidays: (year) => `Dagene i dette sæt i ${year}`,
    loading: 'Finder dagene …',
    danishDays: 'Tilføj 1. maj, 5. juni, 24. og 31. december',
  },
};
