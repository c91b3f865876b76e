import type { z } from 'zod';
import type { Agreement } from '#core/agreement/agreement.ts';
import { metricById } from '#core/agreement/itemById.ts';
import type { Language } from '#core/agreement/language.ts';
import { targetSchema } from '#core/agreement/objective.ts';
import { bareSchema, itemOf, memberFor, propertiesOf } from '#core/agreement/schemaWalk.ts';
import { kindOf, type EntityName } from '#core/agreement/valueKind.ts';
import { cleanText } from '#core/document/clean.ts';
import { wordsFor } from '#core/document/manner.ts';
import { consequenceInWords } from './consequenceInWords.ts';
import { entitiesOf } from './entities.ts';
import { recordOf } from '#core/editing/slot.ts';
import { choiceWord } from '#renderer/words/choices/choiceWords.ts';

const NAMING = [
  'name',
  'legalName',
  'term',
  'title',
  'statement',
  'code',
  'roleName',
  'text',
  'supplier',
  'what',
  'address',
  'standard',
  'symbol',
  'on',
];

/** What an item is called in lists and in choices, in the language its words are in; `null` when it has no name yet. */
export function itemName(item: unknown, language: Language, agreement: Agreement): string | null {
  const record = recordOf(item);
  for (const key of NAMING) {
    const words = wordsOf(record[key], language);
    if (words !== null) return words;
  }
  const { metric } = record;
  const measured = typeof metric === 'string' ? itemName(metricById(agreement, metric), language, agreement) : null;
  if (measured === null) return null;
  const value = valueInWords(record['target'], language, agreement);
  return [measured, ...keyNames(record['key'], language, agreement), value].filter((part) => part !== null).join(' – ');
}

/** A target that is a value, as it is said: "at least 99.9%". */
function valueInWords(target: unknown, language: Language, agreement: Agreement): string | null {
  const read = targetSchema.safeParse(target);
  if (!read.success || read.data.kind !== 'value') return null;
  const { comparator, value, unit, unitName } = read.data;
  const { forms } = wordsFor(agreement, language);
  return forms.compared(comparator, forms.quantity(value, unit, wordsOf(unitName, language)));
}

/** What an item of a schema is called: its name, or else what it points at, or else what kind of thing it is. */
export function tellingName(
  { schema, item }: { readonly schema: z.ZodType; readonly item: unknown },
  language: Language,
  agreement: Agreement,
): string | null {
  return (
    itemName(item, language, agreement) ??
    nameByLinks(schema, item, { language, agreement }) ??
    nameByChoice(schema, item, { language, agreement }) ??
    nameByKinds(item, language)
  );
}

interface Speech {
  readonly language: Language;
  readonly agreement: Agreement;
}

/** A consequence without a name is called by what triggers it and what follows. */
function nameByKinds(item: unknown, language: Language): string | null {
  const words = consequenceInWords(item, language);
  return words === '' ? null : words;
}

/** An escalation is called by its role, a plan by its services. */
function nameByLinks(schema: z.ZodType, item: unknown, speech: Speech): string | null {
  for (const [key, property] of fieldsOf(schema, item)) {
    const bare = bareSchema(property);
    const kind = kindOf(itemOf(bare) ?? bare);
    const named = kind?.kind === 'link' ? namesOf(recordOf(item)[key], kind.entity, speech) : '';
    if (named !== '') return named;
  }
  return null;
}

function nameByChoice(schema: z.ZodType, item: unknown, { language, agreement }: Speech): string | null {
  for (const [key, property] of fieldsOf(schema, item)) {
    const kind = kindOf(bareSchema(property));
    const member = recordOf(item)[key];
    if (kind?.kind === 'choice' && typeof member === 'string')
      return choiceWord(agreement, language, { of: kind.of, member });
  }
  return null;
}

function fieldsOf(schema: z.ZodType, item: unknown): readonly (readonly [string, z.ZodType])[] {
  return Object.entries(propertiesOf(memberFor(bareSchema(schema), item)));
}

function namesOf(links: unknown, entity: EntityName, { language, agreement }: Speech): string {
  const ids: readonly unknown[] = Array.isArray(links) ? links : [links];
  return entitiesOf(agreement, entity)
    .filter(({ id }) => ids.includes(id))
    .flatMap((one) => itemName(one, language, agreement) ?? [])
    .join(', ');
}

/** What the row of a target table is for: the priority, service or value that its key names. */
function keyNames(key: unknown, language: Language, agreement: Agreement): readonly (string | null)[] {
  const parts: readonly unknown[] = Array.isArray(key) ? key : [];
  const named = [
    ...(agreement.priorityScheme?.priorities ?? []),
    ...agreement.services,
    ...agreement.dimensions.flatMap(({ values }) => values),
  ];
  return parts.map((part) => {
    const { priority, service, value } = recordOf(part);
    return itemName(
      named.find(({ id }) => id === (priority ?? service ?? value)),
      language,
      agreement,
    );
  });
}

/** The first line of text, or of wording in the language or else in the other, as it is printed; `null` when there is none. */
export function wordsOf(value: unknown, language: Language): string | null {
  if (typeof value === 'string') return shortened(value);
  const wording = recordOf(value);
  const text = wording[language] ?? wording['en'] ?? wording['da'];
  return typeof text === 'string' ? shortened(text) : null;
}

function shortened(text: string): string | null {
  const [first = ''] = text.trim().split('\n');
  const line = cleanText(first);
  if (line === '') return null;
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
