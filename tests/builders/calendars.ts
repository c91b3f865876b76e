import type { z } from 'zod';
import { calendarSchema, type Calendar } from '#core/agreement/calendar.ts';
import { openHours, type OpenHours } from '#core/measures/openHours.ts';

const WORKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;
const EVERY_DAY = [...WORKDAYS, 'saturday', 'sunday'] as const;

/** Danish office hours, 08–16 on working days, unless told otherwise. */
export function aCalendar(parts: Partial<z.input<typeof calendarSchema>> = {}): Calendar {
  return calendarSchema.parse({
    id: 'office',
    timeZone: 'Europe/Copenhagen',
    week: [{ days: [...WORKDAYS], intervals: [{ from: '08:00', to: '16:00' }] }],
    holidays: 'denmark',
    ...parts,
  });
}

/** The service desk of case 03: 08–16 from Monday to Thursday, 08–15:30 on Friday. */
export const DESK = aCalendar({
  id: 'desk',
  week: [
    { days: ['monday', 'tuesday', 'wednesday', 'thursday'], intervals: [{ from: '08:00', to: '16:00' }] },
    { days: ['friday'], intervals: [{ from: '08:00', to: '15:30' }] },
  ],
});

export const ROUND_THE_CLOCK = aCalendar({
  id: 'always',
  week: [{ days: [...EVERY_DAY], intervals: [{ from: '00:00', to: '24:00' }] }],
  holidays: 'none',
});

/** The hours of a calendar that is known to be right. */
export function hoursOf(calendar: Calendar): OpenHours {
  const hours = openHours(calendar, undefined);
  if (!hours.ok) throw new Error(JSON.stringify(hours.problem));
  return hours.value;
}
