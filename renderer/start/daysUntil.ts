import type { Language } from '#core/agreement/language.ts';
import { locale } from '#renderer/words/locale.ts';

/** How far away a date is, as people say it: "tomorrow", "in 12 days"; in weeks and months from a month on. */
export function daysUntil(date: string, now: number, language: Language): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const here = new Date(now);
  const today = Date.UTC(here.getFullYear(), here.getMonth(), here.getDate());
  const days = Math.round((Date.UTC(year, month - 1, day) - today) / 86_400_000);
  const words = new Intl.RelativeTimeFormat(locale[language], { numeric: 'auto' });
  return days < 60 ? words.format(days, 'day') : words.format(Math.round(days / 30.44), 'month');
}
