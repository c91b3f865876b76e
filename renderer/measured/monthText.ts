import type { Language } from '#core/agreement/language.ts';
import { locale } from '#renderer/words/locale.ts';

/** The month that a date falls in: "November 2026". */
export function monthText(date: string, language: Language): string {
  const options = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Date(`${date}T12:00:00Z`).toLocaleDateString(locale[language], options);
}

/** The first day of the month it is where the person is. */
export function thisMonth(): string {
  return `${new Date().toLocaleDateString('sv-SE').slice(0, 7)}-01`;
}
