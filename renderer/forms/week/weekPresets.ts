import { WEEK, type DraftHours } from './weekHours.ts';

export type WeekPreset = 'office' | 'danishOffice' | 'roundTheClock';

const WORKDAYS = WEEK.slice(0, 5);

/** Weeks that many agreements have. */
export const weekPresets: Readonly<Record<WeekPreset, readonly DraftHours[]>> = {
  office: [{ days: WORKDAYS, intervals: [{ from: '08:00', to: '16:00' }] }],
  danishOffice: [
    { days: WORKDAYS.slice(0, 4), intervals: [{ from: '08:00', to: '16:00' }] },
    { days: WORKDAYS.slice(4), intervals: [{ from: '08:00', to: '15:30' }] },
  ],
  roundTheClock: [{ days: WEEK, intervals: [{ from: '00:00', to: '24:00' }] }],
};

export const PRESETS = Object.keys(weekPresets) as readonly WeekPreset[];
