import { z } from 'zod';
import { bareSchema, itemOf, membersOf, propertiesOf } from '#core/agreement/schemaWalk.ts';
import { kindOf, type EntityName } from '#core/agreement/valueKind.ts';
import { discriminatorOf } from './slot.ts';

/** Gives an id that nothing in the agreement has. */
export type NewId = (entity: EntityName) => string;

/**
 * A fresh item of a schema: ids made, lists empty, of required choices the first member, yes where yes or no is required.
 * Numbers, texts and links that are required are left out, and so is a part of the agreement, which would be said to be
 * left out before anybody has said so: whoever adds the item asks for them. `member` names the member
 * of a union to begin with.
 */
export function newItem(schema: z.ZodType, newId: NewId, member?: string): unknown {
  const bare = bareSchema(schema);
  const chosen = memberNamed(bare, member);
  const kind = kindOf(bare) ?? kindOf(chosen);
  if (kind?.kind === 'ownId') return newId(kind.entity);
  if (chosen instanceof z.ZodLiteral) return chosen.value;
  if (chosen instanceof z.ZodEnum) return isPartOfAgreement(kind) ? undefined : chosen.options[0];
  if (chosen instanceof z.ZodBoolean) return true;
  if (itemOf(chosen) !== undefined) return [];
  if (kind?.kind === 'wording') return {};
  if (!(chosen instanceof z.ZodObject)) return undefined;
  const fields = Object.entries(propertiesOf(chosen)).flatMap(([key, property]) => {
    if (property instanceof z.ZodExactOptional) return [];
    const value: unknown = property instanceof z.ZodDefault ? property.parse(undefined) : newItem(property, newId);
    return value === undefined ? [] : [[key, value] as const];
  });
  return Object.fromEntries(fields);
}

function isPartOfAgreement(kind: ReturnType<typeof kindOf>): boolean {
  return kind?.kind === 'choice' && kind.of === 'component';
}

/** What is nearly always answered alike: a deadline runs after something. */
const USUAL: Readonly<Record<string, string>> = { direction: 'after' };

/** The usual answers to the choices that a thing of this schema must have. */
export function usualAnswers(schema: z.ZodType): Readonly<Record<string, string>> {
  const answers = Object.entries(propertiesOf(schema)).flatMap(([key, property]) => {
    const kind = kindOf(bareSchema(property));
    const usual = kind?.kind === 'choice' ? USUAL[kind.of] : undefined;
    return usual === undefined || property instanceof z.ZodExactOptional ? [] : [[key, usual] as const];
  });
  return Object.fromEntries(answers);
}

function memberNamed(schema: z.ZodType, name: string | undefined): z.ZodType {
  const members = membersOf(schema);
  const index = name === undefined ? 0 : (discriminatorOf(schema)?.values.indexOf(name) ?? 0);
  return members[Math.max(index, 0)] ?? schema;
}

/** A copy with fresh ids for everything in it; links within the copy point at the copies. */
export function copyItem(schema: z.ZodType, item: unknown, newId: NewId): unknown {
  const ids = new Map<string, string>();
  const collect = (one: z.ZodType, value: unknown) => {
    const kind = kindOf(bareSchema(one));
    if (kind?.kind === 'ownId' && typeof value === 'string') ids.set(value, newId(kind.entity));
    eachWithin(one, value, collect);
  };
  collect(schema, item);
  return withIds(item, ids);
}

function eachWithin(schema: z.ZodType, value: unknown, visit: (schema: z.ZodType, value: unknown) => void): void {
  if (typeof value !== 'object' || value === null) return;
  for (const member of membersOf(bareSchema(schema))) {
    const element = itemOf(member);
    if (element !== undefined && Array.isArray(value)) value.forEach((entry: unknown) => visit(element, entry));
    for (const [key, property] of Object.entries(propertiesOf(member)))
      if (Object.hasOwn(value, key)) visit(property, Reflect.get(value, key));
  }
}

/** Ids are unlike any other text of an agreement that stands in an `id` or a link, so they are replaced wherever they stand as a whole. */
export function withIds(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return ids.get(value) ?? value;
  if (Array.isArray(value)) return value.map((entry: unknown) => withIds(entry, ids));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, withIds(entry, ids)]));
}
