import { z } from 'zod';
import { agreementSchema } from '#core/agreement/agreement.ts';
import { partySchema } from '#core/agreement/party.ts';
import { bareSchema, itemOf, membersOf, propertiesOf } from '#core/agreement/schemaWalk.ts';
import { kindOf, type EntityName, type ValueKind } from '#core/agreement/valueKind.ts';
import { entitySchemas } from './entities.ts';

/** What a name in a template stands for, known from the schemas alone. */
export type Meaning =
  /** Something of the agreement; several schemas where kinds of a thing differ in it. */
  | { readonly kind: 'answer'; readonly schemas: readonly z.ZodType[] }
  | { readonly kind: 'number' }
  | { readonly kind: 'yesNo' }
  /** `forloop` inside a loop. */
  | { readonly kind: 'loop' };

/** What two things must have in common to be compared; `choices` where only certain words can occur. */
export type Comparable =
  { readonly of: 'number' | 'yesNo' } | { readonly of: 'text'; readonly choices: readonly string[] | null };

const LIST_PROPERTIES: readonly string[] = ['size', 'first', 'last'];

/** Names that can be used everywhere in a template. */
export const SCOPE_SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  ...propertiesOf(agreementSchema),
  provider: partySchema,
  customer: partySchema,
};

export function answerOf(...schemas: readonly z.ZodType[]): Meaning {
  return { kind: 'answer', schemas: schemas.map(bareSchema) };
}

/** The names that may follow after a point. */
export function propertyNames(meaning: Meaning): readonly string[] {
  if (meaning.kind === 'loop') return ['first', 'last'];
  if (meaning.kind !== 'answer') return [];
  if (isList(meaning)) return LIST_PROPERTIES;
  return [
    ...new Set(
      meaning.schemas.flatMap((schema) => bearersOf(schema)).flatMap((bearer) => Object.keys(propertiesOf(bearer))),
    ),
  ];
}

/** What `name` after a point means; `null` when there is no such thing. */
export function propertyOf(meaning: Meaning, name: string): Meaning | null {
  if (!propertyNames(meaning).includes(name)) return null;
  if (meaning.kind !== 'answer') return { kind: 'yesNo' };
  if (isList(meaning)) return name === 'size' ? { kind: 'number' } : itemMeaning(meaning);
  return answerOf(...propertySchemas(meaning.schemas, name));
}

/** Schemas of a property, in every kind of thing that has it, links followed. */
export function propertySchemas(schemas: readonly z.ZodType[], name: string): readonly z.ZodType[] {
  return schemas
    .flatMap((schema) => bearersOf(schema))
    .flatMap((bearer) => propertiesOf(bearer)[name] ?? [])
    .map(bareSchema);
}

export function isList(meaning: Meaning): boolean {
  return meaning.kind === 'answer' && meaning.schemas.every((schema) => itemOf(schema) !== undefined);
}

/** What one item of a list is; `null` for anything but a list. */
export function itemMeaning(meaning: Meaning): Meaning | null {
  if (meaning.kind !== 'answer' || !isList(meaning)) return null;
  return answerOf(...meaning.schemas.flatMap((schema) => itemOf(schema) ?? []));
}

export function isPrintable(meaning: Meaning): boolean {
  return meaning.kind === 'answer' && meaning.schemas.every(isPrintableSchema);
}

/** How it is compared; `null` when it cannot be. */
export function comparableOf(meaning: Meaning): Comparable | null {
  if (meaning.kind === 'loop') return null;
  if (meaning.kind !== 'answer') return { of: meaning.kind };
  const parts = meaning.schemas.flatMap((schema) => membersOf(schema)).map(comparableSchema);
  const [first = null] = parts;
  if (first === null || parts.some((part) => part?.of !== first.of)) return null;
  if (first.of !== 'text') return first;
  const choices = parts.map((part) => (part?.of === 'text' ? part.choices : null));
  return { of: 'text', choices: choices.includes(null) ? null : choices.flatMap((words) => words ?? []) };
}

/** The kind a value is printed as. Text to which the model gives no kind of its own is plain. */
export function printedKind(schemas: readonly z.ZodType[]): ValueKind {
  for (const schema of schemas) {
    const kind = kindOf(schema);
    if (kind !== undefined) return kind;
  }
  return { kind: 'plain' };
}

/** Wording and money are printed whole: what is inside them is not for templates. */
function bearersOf(schema: z.ZodType): readonly z.ZodType[] {
  const kind = kindOf(schema);
  if (kind?.kind === 'wording' || kind?.kind === 'money') return [];
  if (kind?.kind === 'link') return linked(kind.entity);
  return membersOf(schema);
}

function linked(entity: EntityName): readonly z.ZodType[] {
  const schema = entitySchemas().get(entity);
  return schema === undefined ? [] : [schema];
}

function isPrintableSchema(schema: z.ZodType): boolean {
  const kind = kindOf(schema);
  if (kind !== undefined) return kind.kind !== 'ownId' && kind.kind !== 'link';
  const members = membersOf(schema);
  return members.length > 1 ? members.every(isPrintableSchema) : schema instanceof z.ZodString;
}

function comparableSchema(schema: z.ZodType): Comparable | null {
  switch (kindOf(schema)?.kind) {
    case 'decimal':
    case 'percent':
    case 'count':
      return { of: 'number' };
    case 'yesNo':
      return { of: 'yesNo' };
    case 'wording':
      return { of: 'text', choices: null };
    default:
      return comparableText(schema);
  }
}

function comparableText(schema: z.ZodType): Comparable | null {
  if (schema instanceof z.ZodEnum) return { of: 'text', choices: schema.options.map(String) };
  if (schema instanceof z.ZodLiteral) return { of: 'text', choices: [...schema.values].map(String) };
  return schema instanceof z.ZodString ? { of: 'text', choices: null } : null;
}
