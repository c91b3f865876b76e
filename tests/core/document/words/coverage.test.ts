import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { agreementSchema } from '#core/agreement/agreement.ts';
import { choice } from '#core/agreement/valueKind.ts';
import type { ChoiceWords } from '#core/document/words/choices.ts';
import { choices as danishChoices } from '#core/document/words/da/choices.ts';
import { fields as danishFields } from '#core/document/words/da/fields.ts';
import { choices as englishChoices } from '#core/document/words/en/choices.ts';
import { fields as englishFields } from '#core/document/words/en/fields.ts';
import type { FieldWords } from '#core/document/words/fields.ts';
import { SchemaNames } from './schemaNames.ts';

const NAMES = new SchemaNames(agreementSchema);

const LANGUAGES = [
  { language: 'English', choices: englishChoices, fields: englishFields },
  { language: 'Danish', choices: danishChoices, fields: danishFields },
];

function membersWithoutWord(names: SchemaNames, words: ChoiceWords): readonly string[] {
  return [...names.choices].flatMap(([list, members]) =>
    [...members].filter((member) => !words[list]?.[member]).map((member) => `${list} ${member}`),
  );
}

function fieldsWithoutWord(names: SchemaNames, { names: words }: FieldWords): readonly string[] {
  return [...names.fields].filter((name) => !words[name] && !words[name.split('/')[1] ?? '']);
}

describe.each(LANGUAGES)('the words in $language', ({ choices, fields }) => {
  it('print every member of every closed list', () => {
    expect(membersWithoutWord(NAMES, choices)).toEqual([]);
  });

  it('have no word for a member that is gone', () => {
    const stale = Object.entries(choices).flatMap(([list, members]) =>
      Object.keys(members).filter((member) => !NAMES.choices.get(list)?.has(member)),
    );
    expect(stale).toEqual([]);
  });

  it('name every field', () => {
    expect(fieldsWithoutWord(NAMES, fields)).toEqual([]);
  });

  it('have no word for a field that is gone', () => {
    const plain = new Set([...NAMES.fields].map((name) => name.split('/')[1]));
    const stale = Object.keys(fields.names).filter((name) => !NAMES.fields.has(name) && !plain.has(name));
    expect(stale).toEqual([]);
  });

  it('name the items of every list', () => {
    expect([...NAMES.lists].filter((list) => !fields.items[list])).toEqual([]);
  });
});

describe('the walk through the schema', () => {
  it('sees the agreement', () => {
    expect(NAMES.fields.size).toBeGreaterThan(400);
    expect(NAMES.choices.size).toBeGreaterThan(60);
  });

  it('finds a member and a field that have no word', () => {
    const planted = new SchemaNames(
      z.strictObject({ support: z.strictObject({ shoeSize: choice('severity', ['critical', 'apocalyptic']) }) }),
    );
    expect(membersWithoutWord(planted, englishChoices)).toEqual(['severity apocalyptic']);
    expect(fieldsWithoutWord(planted, danishFields)).toEqual(['support/shoeSize']);
  });
});
