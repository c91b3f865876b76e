import type { Language } from '#core/agreement/language.ts';
import { locale } from './locale.ts';

/** Day and time of day: two final versions may be of one day. */
export function momentOf(at: number, language: Language): string {
  return new Date(at).toLocaleString(locale[language], { dateStyle: 'long', timeStyle: 'short' });
}
