import type { Calendar, Interval, WeeklyHours } from '#core/agreement/calendar.ts';
import { join } from '#core/agreement/path.ts';
import { both } from '#core/checks/bilingual.ts';
import type { Found } from '#core/checks/finding.ts';
import type { RuleOfItems } from '#core/checks/rule.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';
import { words } from '#core/document/words/words.ts';
import type { Agreement } from '#core/agreement/agreement.ts';

export const calendarOverlapGap: RuleOfItems<'calendars'> = {
  id: 'calendar-overlap-gap',
  reads: 'items',
  of: 'calendars',
  severity: 'error',
  title: both('Hours that overlap or never come', 'Tider, der overlapper eller aldrig indtræffer'),
  why: both(
    'A published agreement has 8:00–16:30 and 16:00–8:00: between 16:00 and 16:30 two rules apply.',
    'En offentliggjort aftale har 8.00-16.30 og 16.00-8.00: Mellem 16.00 og 16.30 gælder to regler.',
  ),
  advice: both('Let one interval end where the next begins.', 'Lad ét tidsrum slutte, hvor det næste begynder.'),
  examples: {
    fails: both('8:00–16:30 and 16:00–20:00', '8.00-16.30 og 16.00-20.00'),
    passes: both('8:00–16:00 and 16:00–20:00', '8.00-16.00 og 16.00-20.00'),
  },
  find: (calendar, agreement) => [
    ...inWeek(calendar, calendar.week, agreement, join('calendars', calendar.id, 'week')),
    ...calendar.seasons.flatMap(({ week }, at) =>
      inWeek(calendar, week, agreement, join('calendars', calendar.id, 'seasons', at, 'week')),
    ),
    ...neverOpen(calendar, agreement),
  ],
};

/** Days whose intervals overlap, each pair once. */
function inWeek({ id }: Calendar, week: readonly WeeklyHours[], agreement: Agreement, path: string): readonly Found[] {
  const name = namesOf(agreement, id);
  const told = new Set<string>();
  return week
    .flatMap(({ days }) => days)
    .flatMap((day) => {
      const intervals = week
        .filter(({ days }) => days.includes(day))
        .flatMap((hours) => hours.intervals)
        .toSorted((a, b) => (a.from < b.from ? -1 : 1));
      return intervals.flatMap((one, at) => {
        const next = intervals[at + 1];
        if (next === undefined || next.from >= one.to) return [];
        const key = `${shown(one, 'en')} ${shown(next, 'en')}`;
        if (told.has(key)) return [];
        told.add(key);
        const message = both(
          `The hours of ${name.en} overlap: ${shown(one, 'en')} and ${shown(next, 'en')}.`,
          `Tiderne i ${name.da} overlapper: ${shown(one, 'da')} og ${shown(next, 'da')}.`,
        );
        return [{ path, message }];
      });
    });
}

function shown({ from, to }: Interval, language: 'en' | 'da'): string {
  return words[language].forms.hours(from, to);
}

function neverOpen({ id, week, seasons, openDays }: Calendar, agreement: Agreement): readonly Found[] {
  const all = [week, ...seasons.map((season) => season.week)].flat();
  const backwards = all.flatMap(({ intervals }) => intervals).find(({ from, to }) => to <= from);
  const name = namesOf(agreement, id);
  const path = join('calendars', id, 'week');
  if (backwards !== undefined) {
    const message = both(
      `${shown(backwards, 'en')} in ${name.en} ends before it begins. A night across midnight is two intervals.`,
      `${shown(backwards, 'da')} i ${name.da} slutter, før det begynder. En nat hen over midnat er to tidsrum.`,
    );
    return [{ path, message }];
  }
  const isOpen = openDays.length > 0 || all.some(({ days, intervals }) => days.length > 0 && intervals.length > 0);
  if (isOpen) return [];
  return [{ path, severity: 'warning', message: both(`${name.en} is never open.`, `${name.da} har aldrig åbent.`) }];
}
