import { expect, test } from 'vitest';
import { LANGUAGES, type Language } from '#core/agreement/language.ts';

const tables = import.meta.glob<Record<string, unknown>>(
  ['/renderer/words/**/*.ts', '/core/catalogue/**/*.ts', '/core/checks/rules/**/*.ts'],
  {
    eager: true,
  },
);

/** "99.9%" in English, as the contract has it, and "99,9 %" in Danish (Retskrivningsordbogen §44). */
const WRONG: Readonly<Record<Language, RegExp>> = { en: /\d[ \u00a0]%/u, da: /\d%/u };

/** Every text of a table in a language, wherever in it the languages part. */
function textsIn(language: Language, table: unknown, isOwn = false): readonly string[] {
  if (typeof table === 'string') return isOwn ? [table] : [];
  if (typeof table !== 'object' || table === null) return [];
  const isParted = 'en' in table && 'da' in table;
  const parts = Object.entries(table).filter(([key]) => !isParted || !['en', 'da'].includes(key));
  const own = isParted ? textsIn(language, table[language], true) : [];
  return [...own, ...parts.flatMap(([, part]) => textsIn(language, part, isOwn))];
}

test.each(LANGUAGES)('a percentage is written in %s as the contract writes it', (language) => {
  const texts = textsIn(language, tables);
  expect(texts.length).toBeGreaterThan(2_000);
  expect(texts.filter((text) => WRONG[language].test(text))).toEqual([]);
});
