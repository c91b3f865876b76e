import { z } from 'zod';
import { agreementSchema } from '#core/agreement/agreement.ts';
import { join, type Path } from '#core/agreement/path.ts';
import { bareSchema, itemOf, memberFor, membersOf, propertiesOf } from '#core/agreement/schemaWalk.ts';
import { kindOf, type ValueKind } from '#core/agreement/valueKind.ts';

/** A place in an agreement where an answer can stand, whether or not one does. */
export interface Slot {
  readonly path: Path;
  /** The path with `*` for each item of a list. */
  readonly pattern: string;
  /** With the wrappers that say that it may be missing. */
  readonly schema: z.ZodType;
  readonly bare: z.ZodType;
  readonly kind: ValueKind | undefined;
  /** The answer may be missing here, or is an empty list then. */
  readonly optional: boolean;
  /** What stands here, if anything does. */
  readonly value: unknown;
  /** The member of a union that the value belongs to, or the only form there is. */
  readonly member: z.ZodType;
}

const rootSlot = (value: unknown): Slot => slotOf({ path: '', pattern: '', schema: agreementSchema, value });

/**
 * The slots from the whole agreement down to `path`, the last one being that of the path itself; `null` when the schema
 * has no such place. Which member of a union applies is read off the value, so the value must be given.
 */
export function slotsTo(tree: unknown, path: Path): readonly Slot[] | null {
  const slots = [rootSlot(tree)];
  for (const segment of segmentsOf(path)) {
    const below = slotBelow(slots[slots.length - 1], segment);
    if (below === null) return null;
    slots.push(below);
  }
  return slots;
}

export function slotAt(tree: unknown, path: Path): Slot | null {
  return slotsTo(tree, path)?.at(-1) ?? null;
}

export function segmentsOf(path: Path): readonly string[] {
  return path === '' ? [] : path.split('/');
}

/** The slot at a segment below another; `null` when the schema has no such place. */
export function slotBelow(above: Slot | undefined, segment: string): Slot | null {
  if (above === undefined) return null;
  const item = itemOf(above.member);
  if (item !== undefined) {
    const items: readonly unknown[] = Array.isArray(above.value) ? above.value : [];
    const index = indexOfItem(items, segment);
    if (index === null) return null;
    return slotOf({
      path: join(above.path, segment),
      pattern: join(above.pattern, '*'),
      schema: item,
      value: items[index],
    });
  }
  const schema = Object.hasOwn(propertiesOf(above.member), segment) ? propertiesOf(above.member)[segment] : undefined;
  if (schema === undefined) return null;
  const value = recordOf(above.value)[segment];
  return slotOf({ path: join(above.path, segment), pattern: join(above.pattern, segment), schema, value });
}

/** Where in a list the item with this path segment is: by id, or by index where items have none. */
export function indexOfItem(items: readonly unknown[], segment: string): number | null {
  const byId = placesById(items).get(segment);
  if (byId !== undefined) return byId;
  const index = /^\d{1,6}$/.test(segment) ? Number(segment) : -1;
  return index >= 0 && index < items.length && typeof recordOf(items[index])['id'] !== 'string' ? index : null;
}

const knownPlaces = new WeakMap<readonly unknown[], ReadonlyMap<string, number>>();

/** Many questions look into the same long list at every letter typed, so each list is gone through once. */
function placesById(items: readonly unknown[]): ReadonlyMap<string, number> {
  const known = knownPlaces.get(items);
  if (known !== undefined) return known;
  const places = new Map<string, number>();
  for (const [index, item] of items.entries()) {
    const { id } = recordOf(item);
    if (typeof id === 'string' && !places.has(id)) places.set(id, index);
  }
  knownPlaces.set(items, places);
  return places;
}

interface Found {
  readonly path: Path;
  readonly pattern: string;
  readonly schema: z.ZodType;
  readonly value: unknown;
}

function slotOf({ path, pattern, schema, value }: Found): Slot {
  const bare = bareSchema(schema);
  const member = memberFor(bare, value);
  const optional = schema instanceof z.ZodExactOptional || schema instanceof z.ZodDefault;
  return { path, pattern, schema, bare, kind: kindOf(bare) ?? kindOf(member), optional, value, member };
}

export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

/** What tells the members of a union apart: the key, and its values in order; `null` for any other schema. */
export function discriminatorOf(
  schema: z.ZodType,
): { readonly key: string; readonly values: readonly string[] } | null {
  const bare = bareSchema(schema);
  if (!(bare instanceof z.ZodDiscriminatedUnion)) return null;
  const key = bare.def.discriminator;
  const values = membersOf(bare).map((member) => {
    const literal = propertiesOf(member)[key];
    return literal instanceof z.ZodLiteral ? String(literal.value) : '';
  });
  return { key, values };
}

/** Every place an agreement has, by pattern; recursion (a failure within a failure) is followed once. */
export function allSlots(): readonly Omit<Slot, 'value' | 'path'>[] {
  const found = new Map<string, Omit<Slot, 'value' | 'path'>>();
  const open: { pattern: string; schema: z.ZodType; above: readonly z.ZodType[] }[] = [
    { pattern: '', schema: agreementSchema, above: [] },
  ];
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    const { pattern, schema, above } = next;
    const bare = bareSchema(schema);
    if (above.filter((one) => one === bare).length > 1) continue;
    const { path: _path, value: _value, ...slot } = slotOf({ path: '', pattern, schema, value: undefined });
    if (!found.has(pattern)) found.set(pattern, slot);
    for (const member of membersOf(bare)) {
      const item = itemOf(member);
      if (item !== undefined) open.push({ pattern: join(pattern, '*'), schema: item, above: [...above, bare] });
      for (const [key, property] of Object.entries(propertiesOf(member)))
        open.push({ pattern: join(pattern, key), schema: property, above: [...above, bare] });
    }
  }
  return [...found.values()].filter(({ pattern }) => pattern !== '');
}
