import type { Language } from '#core/agreement/language.ts';
import { locale } from './locale.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A point in time as people write it: "26 Nov 2026, 14:05". */
export function dateAndTime(at: number, language: Language): string {
  return new Date(at).toLocaleString(locale[language], { dateStyle: 'medium', timeStyle: 'short' });
}

/** How long ago it is, as people say it: "5 minutes ago", "yesterday"; a date when it is longer than a month. */
export function timeAgo(at: number, now: number, language: Language): string {
  const passed = Math.max(0, now - at);
  const words = new Intl.RelativeTimeFormat(locale[language], { numeric: 'auto' });
  if (passed < MINUTE) return words.format(0, 'second');
  if (passed < HOUR) return words.format(-Math.floor(passed / MINUTE), 'minute');
  const days = daysBetween(at, now);
  if (days === 0) return words.format(-Math.floor(passed / HOUR), 'hour');
  if (days <= 30) return words.format(-days, 'day');
  return new Date(at).toLocaleDateString(locale[language], { dateStyle: 'medium' });
}

/** Midnights between two points in time, where the person is. */
function daysBetween(from: number, to: number): number {
  return Math.round((midnight(to) - midnight(from)) / DAY);
}

function midnight(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}
