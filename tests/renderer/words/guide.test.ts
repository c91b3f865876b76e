import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LANGUAGES, type Language } from '#core/agreement/language.ts';
import { actionWords } from '#core/bridge/actionWords.ts';
import { shellWords } from '#electron/words/shellWords.ts';
import { guide, guidePage } from '#renderer/words/guide/guide.ts';
import { GUIDE_TASKS } from '#renderer/words/guide/task.ts';

/** Every file of words of the interface, by its path. */
const wordFiles = import.meta.glob<Record<string, unknown>>(
  ['../../../renderer/words/*.ts', '!../../../renderer/words/{words,changeName}.ts'],
  { eager: true },
);

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** The words of the interface in one language: tables have a part for each, a few files are of one language. */
function wordsIn(value: unknown, language: Language): readonly string[] {
  if (typeof value !== 'object' || value === null) return textsIn(value);
  if (language in value) return textsIn((value as Record<string, unknown>)[language]);
  return Object.values(value).flatMap((part) => wordsIn(part, language));
}

const OF_ONE_LANGUAGE: Readonly<Record<Language, RegExp>> = { en: /english/iu, da: /danish/iu };

function interfaceWords(language: Language): ReadonlySet<string> {
  const other = language === 'en' ? 'da' : 'en';
  const files = Object.entries(wordFiles).filter(([path]) => !OF_ONE_LANGUAGE[other].test(path));
  return new Set(
    [...files.map(([, file]) => file), shellWords, actionWords].flatMap((file) => wordsIn(file, language)),
  );
}

const docs = join(import.meta.dirname, '../../../docs');
const legalPage = (language: Language) => readFileSync(join(docs, `guide-for-legal.${language}.md`), 'utf8');

/** What the interface calls something stands in the quotation marks of the language, or is bold. */
const NAMED: Readonly<Record<Language, RegExp>> = {
  en: /“([^”]+)”|\*\*([^*]+)\*\*/gu,
  da: /”([^”]+)”|\*\*([^*]+)\*\*/gu,
};
/** What is quoted because somebody types it. */
const TYPED: ReadonlySet<string> = new Set(['90% within 4 hours']);

function namesIn(page: string, language: Language): readonly string[] {
  return [...page.matchAll(NAMED[language])].map(([, quoted, bold]) => quoted ?? bold ?? '');
}

const PAGES = LANGUAGES.flatMap((language) => [
  { name: 'guide', language, page: guidePage(language), least: 20 },
  { name: 'guide for legal', language, page: legalPage(language), least: 80 },
]);

test.each(PAGES)('what the $name in $language quotes stands in the interface', ({ language, page, least }) => {
  const names = namesIn(page, language);
  const known = interfaceWords(language);
  expect(names.length).toBeGreaterThan(least);
  expect(names.filter((name) => !(known.has(name) || TYPED.has(name)))).toEqual([]);
});

test.each(LANGUAGES)('a name that the interface in %s does not have is found, quoted or bold', (language) => {
  const [open, close] = language === 'en' ? ['“', '”'] : ['”', '”'];
  const planted = `${legalPage(language)}\n${open}Sesam${close} **Lindworm**`;
  const known = interfaceWords(language);
  expect(namesIn(planted, language).filter((name) => !known.has(name))).toEqual(['Sesam', 'Lindworm']);
});

test.each(PAGES)('every picture of the $name in $language is there, in that language', ({ language, page }) => {
  const pictures = [...page.matchAll(/!\[[^\]]+\]\(([^)]+)\)/gu)].map(([, file = '']) => file);
  expect(pictures.length).toBeGreaterThan(2);
  expect(pictures.filter((file) => !file.endsWith(`.${language}.png`) || !existsSync(join(docs, file)))).toEqual([]);
});

test('the guide for legal has the same parts, steps and notes in both languages', () => {
  expect(shapeOf(legalPage('da'))).toEqual(shapeOf(legalPage('en')));
});

/** What each line is: a heading, a step, a note, a row, a picture, or a sentence. */
function shapeOf(page: string): readonly string[] {
  return page.split('\n').map((line) => /^(?:#+|\d+\.|-|\||!)/u.exec(line)?.[0] ?? (line === '' ? '' : 'text'));
}

test.each(GUIDE_TASKS)('%s has the same steps in both languages', (task) => {
  const { en, da } = guide;
  expect(da[task].steps).toHaveLength(en[task].steps.length);
  expect(da[task].notes).toHaveLength(en[task].notes.length);
  for (const text of [...textsIn(en[task]), ...textsIn(da[task])].slice(1)) expect(text).toMatch(/^\p{Lu}/u);
});
