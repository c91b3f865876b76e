import type { Language } from '#core/agreement/language.ts';

/** How times and dates are written in the window: a day of 24 hours in both languages. */
export const locale: Readonly<Record<Language, string>> = { en: 'en-GB', da: 'da-DK' };
