import { LANGUAGES, type Language } from '#core/agreement/language.ts';

/** The same thing said in each language of the program. */
export type Bilingual = Readonly<Record<Language, string>>;

/** What is said about something whose name or value differs between the languages. */
export function inBoth(say: (language: Language) => string): Bilingual {
  const [en, da] = LANGUAGES;
  return { [en]: say(en), [da]: say(da) };
}

export function both(en: string, da: string): Bilingual {
  return { en, da };
}
