import type { Calendar } from '#core/agreement/calendar.ts';
import { join } from '#core/agreement/path.ts';
import { line, plainTextOf, value } from '#core/document/inline.ts';
import { showChoice, showDuration, showText, showWording } from '#core/document/show.ts';
import type { BlockWriter, ComposedBlock, Writing } from '#core/document/writing.ts';
import { sharedWorkingCalendar } from '#core/document/workingCalendar.ts';
import { introduction, paragraph } from './composed.ts';
import { factSheet, type FactRow, type Lines } from './factSheet.ts';
import { weekLines } from './weeklyHours.ts';

/** For each calendar its weekly hours, time zone, holidays, days that differ, seasons, and what a day amounts to. */
export const calendars: BlockWriter = (writing) => [
  ...writing.agreement.calendars.flatMap((calendar) => written(writing, calendar)),
  ...working(writing),
];

/** Which calendar working hours and working days are counted in, when it is the same everywhere. */
function working(writing: Writing): readonly ComposedBlock[] {
  const shared = writing.agreement.calendars.find(({ id }) => id === sharedWorkingCalendar(writing.agreement));
  if (shared === undefined) return [];
  const name = showWording(writing, join('calendars', shared.id, 'name'), shared.name);
  return [paragraph('calendars-working', writing.words.services.calendars.working(name))];
}

function written(writing: Writing, calendar: Calendar): readonly ComposedBlock[] {
  const { calendars: words } = writing.words.services;
  const id = `calendars-${calendar.id}`;
  const name = showWording(writing, join('calendars', calendar.id, 'name'), calendar.name);
  return [
    introduction(`${id}-introduction`, words.introduction(name)),
    ...factSheet(id, words.summary(plainTextOf(name)), rowsOf(writing, calendar)),
  ];
}

function rowsOf(writing: Writing, calendar: Calendar): readonly FactRow[] {
  const { calendars: words } = writing.words.services;
  return [
    { id: 'hours', label: words.hours, lines: hours(writing, calendar) },
    ...seasons(writing, calendar),
    { id: 'holidays', label: words.publicHolidays, lines: holidays(writing, calendar) },
    { id: 'closedDays', label: words.closedDays, lines: specialDays(writing, calendar, 'closedDays') },
    { id: 'openDays', label: words.openDays, lines: specialDays(writing, calendar, 'openDays') },
    { id: 'timeZone', label: words.timeZone, lines: timeZone(writing, calendar) },
    { id: 'dayLength', label: words.dayLength, lines: dayLength(writing, calendar) },
  ];
}

/** A calendar without hours shows a blank: nothing can be counted in it. */
function hours(writing: Writing, { id, week }: Calendar): Lines {
  const path = join('calendars', id, 'week');
  if (week.length === 0) return [showText(writing, path, undefined)];
  return weekLines(writing, week).map((words) => [value(path, words)]);
}

function seasons(writing: Writing, { id, seasons: varying }: Calendar): readonly FactRow[] {
  const { forms, services } = writing.words;
  return varying.map((season, index) => {
    const path = join('calendars', id, 'seasons', index);
    const label = services.calendars.season({
      name: season.name === undefined ? null : showWording(writing, join(path, 'name'), season.name),
      from: forms.dayOfYear(season.from),
      to: forms.dayOfYear(season.to),
    });
    const lines = weekLines(writing, season.week).map((words) => [value(join(path, 'week'), words)]);
    return { id: `season-${index}`, label, lines };
  });
}

function holidays(writing: Writing, { id, holidays: set }: Calendar): Lines {
  if (set === undefined) return [];
  const { calendars: words } = writing.words.services;
  const path = join('calendars', id, 'holidays');
  if (set === 'none') return [[value(path, words.holidaysCount)]];
  return [words.holidaysClosed(showChoice(writing, path, 'holidaySet', set))];
}

function specialDays(writing: Writing, calendar: Calendar, key: 'closedDays' | 'openDays'): Lines {
  const { forms, services } = writing.words;
  return calendar[key].map(({ on, name }, index) => {
    const path = join('calendars', calendar.id, key, index);
    const yearly = on.length === '12-24'.length;
    const day = value(join(path, 'on'), yearly ? services.calendars.everyYear(forms.dayOfYear(on)) : forms.date(on));
    return name === undefined ? [day] : line`${day} (${showWording(writing, join(path, 'name'), name)})`;
  });
}

function timeZone(writing: Writing, { id, timeZone: zone }: Calendar): Lines {
  if (zone !== undefined) return [showText(writing, join('calendars', id, 'timeZone'), zone)];
  const { timeZone: usual } = writing.agreement;
  return usual === undefined ? [] : [showText(writing, 'timeZone', usual)];
}

function dayLength(writing: Writing, { id, dayLength: length }: Calendar): Lines {
  return length === undefined ? [] : [showDuration(writing, join('calendars', id, 'dayLength'), length)];
}
