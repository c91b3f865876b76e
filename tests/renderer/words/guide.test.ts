import { expect, test } from 'vitest';
import { LANGUAGES, type Language } from '#core/agreement/language.ts';
import { shellWords } from '#electron/words/shellWords.ts';
import { guide } from '#renderer/words/guide/guide.ts';
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

const texts: ReadonlySet<string> = new Set([...Object.values(wordFiles), shellWords].flatMap(textsIn));
const QUOTED: Readonly<Record<Language, RegExp>> = { en: /“([^”]+)”/gu, da: /”([^”]+)”/gu };
/** What is quoted because somebody types it. */
const TYPED: ReadonlySet<string> = new Set(['90% within 4 hours']);

test.each(LANGUAGES)('what the guide in %s quotes stands in the interface', (language) => {
  const quoted = textsIn(guide[language]).flatMap((text) =>
    [...text.matchAll(QUOTED[language])].map(([, name]) => name),
  );
  expect(quoted.length).toBeGreaterThan(20);
  expect(quoted.filter((name) => name === undefined || !(texts.has(name) || TYPED.has(name)))).toEqual([]);
});

test.each(GUIDE_TASKS)('%s has the same steps in both languages', (task) => {
  const { en, da } = guide;
  expect(da[task].steps).toHaveLength(en[task].steps.length);
  expect(da[task].notes).toHaveLength(en[task].notes.length);
  for (const text of [...textsIn(en[task]), ...textsIn(da[task])].slice(1)) expect(text).toMatch(/^\p{Lu}/u);
});
