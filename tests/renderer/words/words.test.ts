import { describe, expect, test } from 'vitest';
import { newAgreement } from '#core/agreement/agreementFile.ts';
import { LANGUAGES } from '#core/agreement/language.ts';
import { bareSchema, itemOf } from '#core/agreement/schemaWalk.ts';
import { kindOf } from '#core/agreement/valueKind.ts';
import { allSlots, discriminatorOf } from '#core/editing/slot.ts';
import { addingWords, hasAddingWords } from '#renderer/words/addingWords.ts';
import { choiceWord, kindWord } from '#renderer/words/choices/choiceWords.ts';
import { fieldWords, hasFieldWords } from '#renderer/words/fields/fieldWords.ts';
import { isAsked } from '#renderer/forms/asked.ts';
import { words } from '#renderer/words/words.ts';
import { z } from 'zod';

/** Parts of one answer are asked by its own control: a length of time, a text in each language. */
const WITHIN_ONE_ANSWER = new Set(['duration', 'quantity', 'money', 'wording']);
const whole = new Set(
  allSlots()
    .filter(({ kind }) => kind !== undefined && WITHIN_ONE_ANSWER.has(kind.kind))
    .map(({ pattern }) => pattern),
);
const asked = allSlots().filter(
  ({ pattern, kind }) =>
    isAsked(pattern, 'multiLevel') && kind?.kind !== 'ownId' && !whole.has(pattern.split('/').slice(0, -1).join('/')),
);

test.each(asked.map(({ pattern }) => pattern))('the question %s has words in both languages', (pattern) => {
  expect(hasFieldWords(pattern)).toBe(true);
  for (const language of LANGUAGES) {
    for (const type of ['customer', 'internal'] as const) {
      const { label, why = 'x', example = 'x' } = fieldWords(pattern, language, type);
      for (const text of [label, why, example]) expect(text).toMatch(/\S/);
    }
  }
});

/** Where a button adds something: a thing of a list, or a part that may be left out. */
const added = asked.filter(({ pattern, schema, bare, kind, optional }) => {
  if (kind !== undefined || discriminatorOf(schema) !== null) return false;
  const item = itemOf(bare);
  return item === undefined
    ? bare instanceof z.ZodObject && optional && pattern.includes('/')
    : kindOf(bareSchema(item)) === undefined;
});

test.each(added.map(({ pattern }) => pattern))('the button that adds something at %s says what', (pattern) => {
  expect(hasAddingWords(pattern)).toBe(true);
  expect(addingWords(pattern, 'en')).not.toBe(addingWords(pattern, 'da'));
  // The name of a question is no name of a thing: "Tilføj for hver", "Add at most".
  expect(addingWords(pattern, 'da')).toMatch(/^Tilføj (?!hv|når|for |af )/);
  expect(addingWords(pattern, 'en')).toMatch(/^Add (?!how |when |for |of |at )/);
});

test('every kind of every union has a name in both languages', () => {
  const nameless = asked.flatMap(({ pattern, schema }) =>
    (discriminatorOf(schema)?.values ?? []).flatMap((member) =>
      LANGUAGES.filter((language) => kindWord(pattern, language, member) === member).map(
        (language) => `${language} ${pattern} ${member}`,
      ),
    ),
  );
  expect(nameless).toEqual([]);
});

test('every member of every closed list has a name in both languages', () => {
  const agreement = newAgreement({ id: 'sla', type: 'customer', language: 'en' });
  const nameless = asked.flatMap(({ bare, kind }) =>
    bare instanceof z.ZodEnum && kind?.kind === 'choice'
      ? bare.options.flatMap((member) =>
          LANGUAGES.filter(
            (language) => choiceWord(agreement, language, { of: kind.of, member: String(member) }) === '',
          ).map(() => `${kind.of} ${member}`),
        )
      : [],
  );
  expect(nameless).toEqual([]);
});

/** Every text of a table of words, functions called with numbers and words that stand in for what they are given. */
function textsOf(table: unknown): readonly string[] {
  if (typeof table === 'string') return [table];
  if (typeof table === 'function') return [String((table as (...args: unknown[]) => unknown)('Noget', 'Noget'))];
  return typeof table === 'object' && table !== null ? Object.values(table).flatMap(textsOf) : [];
}

describe('the words of the window', () => {
  test('are different in the two languages, but for a few that are the same', () => {
    const danish = textsOf(words.da);
    const same = textsOf(words.en).filter((text, index) => text === danish[index] && /[a-zæøå]{4}/i.test(text));
    expect(
      same.filter((text) => !['Type', 'Status', 'Format', 'Version'].includes(text) && !text.includes('Noget')),
    ).toEqual([]);
  });

  test.each(LANGUAGES)('are calm in %s: no exclamation marks', (language) => {
    expect(textsOf(words[language]).filter((text) => text.includes('!'))).toEqual([]);
  });
});

test('a question that chooses from a list does not say what is said of the list itself', () => {
  for (const list of ['services', 'metrics', 'charges', 'duties'])
    expect(fieldWords(`consequences/*/trigger/${list}`, 'da', 'customer').why).not.toBe(
      fieldWords(list, 'da', 'customer').why,
    );
});
