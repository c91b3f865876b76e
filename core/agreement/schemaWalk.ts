import { z } from 'zod';
import { itemSegment, join, type Path } from './path.ts';
import { kindOf, type ValueKind } from './valueKind.ts';

/** A place in an agreement with what stands there. */
export interface SchemaPlace {
  readonly path: Path;
  /** Without the wrappers that say that it may be missing; of a union, the member that the value belongs to. */
  readonly schema: z.ZodType;
  readonly kind: ValueKind | undefined;
  readonly value: unknown;
}

/**
 * Visits a value and everything in it that is there, outer before inner, lists in order: objects, lists and single
 * values alike, each with the schema that describes it. The value must be one that the schema has accepted.
 */
export function walkSchema(
  schema: z.ZodType,
  value: unknown,
  visit: (place: SchemaPlace) => void,
  path: Path = '',
): void {
  if (value === undefined) return;
  const outer = bareSchema(schema);
  const bare = memberFor(outer, value);
  visit({ path, schema: bare, kind: kindOf(outer) ?? kindOf(bare), value });
  if (bare instanceof z.ZodArray && Array.isArray(value)) {
    const item = asSchema(bare.element);
    value.forEach((entry: unknown, index) => walkSchema(item, entry, visit, join(path, itemSegment(entry, index))));
  }
  if (bare instanceof z.ZodObject && isRecord(value)) {
    for (const [key, property] of Object.entries(propertiesOf(bare)))
      walkSchema(property, value[key], visit, join(path, key));
  }
}

/** The schema without optional, default and lazy around it. */
export function bareSchema(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodExactOptional || schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return bareSchema(asSchema(schema.unwrap()));
  }
  if (schema instanceof z.ZodLazy) return bareSchema(opened(schema));
  return schema;
}

const openedLazies = new WeakMap<z.ZodLazy, z.ZodType>();

/** `unwrap()` makes a new schema each time: whoever collects the schemas within would never come to an end. */
function opened(lazy: z.ZodLazy): z.ZodType {
  const inner = openedLazies.get(lazy) ?? asSchema(lazy.unwrap());
  openedLazies.set(lazy, inner);
  return inner;
}

/** The members of a union, unions within it taken apart; of any other schema, itself. All bare. */
export function membersOf(schema: z.ZodType): readonly z.ZodType[] {
  const known = knownMembers.get(schema);
  if (known !== undefined) return known;
  const bare = bareSchema(schema);
  const members = bare instanceof z.ZodUnion ? bare.options.flatMap((option) => membersOf(asSchema(option))) : [bare];
  knownMembers.set(schema, members);
  return members;
}

const knownMembers = new WeakMap<z.ZodType, readonly z.ZodType[]>();

/** The keys of an object schema with their schemas; none for any other schema. */
export function propertiesOf(schema: z.ZodType): Readonly<Record<string, z.ZodType>> {
  return schema instanceof z.ZodObject ? schema.shape : {};
}

/** The schema of the items of a list; `undefined` for any other schema. */
export function itemOf(schema: z.ZodType): z.ZodType | undefined {
  return schema instanceof z.ZodArray ? asSchema(schema.element) : undefined;
}

/** The member of a union that the value belongs to, by its discriminator where it has one; any other schema itself. */
export function memberFor(schema: z.ZodType, value: unknown): z.ZodType {
  const members = membersOf(schema);
  const [first = schema] = members;
  if (members.length < 2) return first;
  const discriminator = schema instanceof z.ZodDiscriminatedUnion ? schema.def.discriminator : undefined;
  const belongs = (member: z.ZodType) =>
    discriminator === undefined ? member.safeParse(value).success : isMember(member, discriminator, value);
  return members.find(belongs) ?? first;
}

function isMember(member: z.ZodType, discriminator: string, value: unknown): boolean {
  const literal = propertiesOf(member)[discriminator];
  return literal !== undefined && isRecord(value) && literal.safeParse(value[discriminator]).success;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** zod types the inside of its wrappers by its core, of which every schema here is one of its classic schemas. */
function asSchema(schema: z.core.$ZodType): z.ZodType {
  return schema as z.ZodType;
}
