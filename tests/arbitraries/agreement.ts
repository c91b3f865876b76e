import * as fc from 'fast-check';
import { z } from 'zod';
import { agreementSchema, type Agreement } from '#core/agreement/agreement.ts';
import { bareSchema, itemOf, memberFor, membersOf, propertiesOf, walkSchema } from '#core/agreement/schemaWalk.ts';
import { kindOf, type EntityName } from '#core/agreement/valueKind.ts';
import { hostileText } from './hostileText.ts';

/**
 * Whole agreements, made from the schema: whatever field is added to it is generated too. Ids are unique and links
 * lead to something of the right kind; otherwise nothing makes sense, which is the point.
 */
export function anyAgreement(): fc.Arbitrary<Agreement> {
  return RAW.map((raw) => agreementSchema.parse(withLinks(withUniqueIds(raw))));
}

/** How deep the schemas that contain themselves are followed. */
const DEEPEST = 3;

function valueOf(schema: z.ZodType, depth = 0): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodLazy) return oneOf(membersWithin(schema, depth), depth + 1);
  const bare = bareSchema(schema);
  if (bare !== schema) return valueOf(unwrapped(schema), depth);
  const item = itemOf(schema);
  if (item !== undefined) {
    const { minItems = 0 } = z.toJSONSchema(schema, { unrepresentable: 'any' });
    return fc.array(valueOf(item, depth), { minLength: minItems, maxLength: minItems + 3, size: 'small' });
  }
  if (schema instanceof z.ZodUnion) return refined(schema, oneOf(membersOf(schema), depth));
  if (schema instanceof z.ZodObject) return objectOf(schema, depth);
  return plainValue(schema);
}

/** Only what a refinement of the schema lets through. */
function refined(schema: z.ZodType, values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const isRefined = schema.def.checks?.some(({ _zod }) => _zod.def.check === 'custom') ?? false;
  return isRefined ? values.filter((value) => schema.safeParse(value).success) : values;
}

function oneOf(members: readonly z.ZodType[], depth: number): fc.Arbitrary<unknown> {
  return fc.oneof(...members.map((member) => valueOf(member, depth)));
}

function objectOf(schema: z.ZodObject, depth: number): fc.Arbitrary<unknown> {
  const properties = Object.entries(propertiesOf(schema));
  const values = properties.map(([key, property]) => [key, valueOf(property, depth)] as const);
  const required = properties.filter(([, property]) => !isOptional(property)).map(([key]) => key);
  return fc.record(Object.fromEntries(values), { requiredKeys: required, noNullPrototype: true });
}

function plainValue(schema: z.ZodType): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodNumber) return fc.integer({ min: schema.minValue ?? 0, max: schema.maxValue ?? 1_000 });
  if (schema instanceof z.ZodString) return textOf(schema);
  throw new Error(
    `No values are known for a schema of type ${schema.type}: add them to tests/arbitraries/agreement.ts`,
  );
}

function textOf(schema: z.ZodString): fc.Arbitrary<string> {
  const kind = kindOf(schema)?.kind;
  // Which thing is meant is chosen once all ids are known.
  if (kind === 'link') return fc.nat(1_000).map(String);
  if (kind === 'ownId') return fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,7}$/);
  if (kind === 'date') return anyDate;
  const { pattern } = z.toJSONSchema(schema);
  if (pattern !== undefined) return textOfForm(schema, pattern);
  const shortest = schema.minLength ?? 0;
  return hostileText(schema.maxLength ?? undefined).map((text) =>
    text.length < shortest ? 'x'.repeat(shortest) : text,
  );
}

function textOfForm(schema: z.ZodString, pattern: string): fc.Arbitrary<string> {
  const isDayOfYear = schema.safeParse('12-24').success && !schema.safeParse('12-32').success;
  if (isDayOfYear) return anyDate.map((date) => date.slice(5));
  // fast-check cannot make text of patterns with classes of Unicode.
  if (pattern.includes('\\p{')) return fc.constantFrom('N', 'MAX', 'Ær1', 'α', 'å2');
  return fc.stringMatching(new RegExp(pattern)).filter((text) => schema.safeParse(text).success);
}

const anyDate = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Past the greatest depth, only the members of the schema that do not contain it again. */
function membersWithin(schema: z.ZodLazy, depth: number): readonly z.ZodType[] {
  const members = membersOf(schema);
  return depth < DEEPEST ? members : members.filter((member) => !mentions(member));
}

function mentions(member: z.ZodType): boolean {
  return Object.values(propertiesOf(member)).some((property) => (itemOf(property) ?? property) instanceof z.ZodLazy);
}

function isOptional(schema: z.ZodType): boolean {
  return schema instanceof z.ZodExactOptional || schema instanceof z.ZodOptional;
}

function unwrapped(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodExactOptional || schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return schema.unwrap() as z.ZodType;
  }
  throw new Error(`Not a wrapper: ${schema.type}`);
}

function withUniqueIds(raw: unknown): unknown {
  const taken = new Set<string>();
  return rewrite(agreementSchema, raw, (schema, value) => {
    if (kindOf(schema)?.kind !== 'ownId' || typeof value !== 'string') return value;
    const id = taken.has(value) ? `${value}-${taken.size}x` : value;
    taken.add(id);
    return id;
  });
}

function withLinks(raw: unknown): unknown {
  const ids = new Map<EntityName, string[]>();
  walkSchema(agreementSchema, raw, ({ kind, value }) => {
    if (kind?.kind === 'ownId') ids.set(kind.entity, [...(ids.get(kind.entity) ?? []), String(value)]);
  });
  return rewrite(agreementSchema, raw, (schema, value) => {
    const kind = kindOf(schema);
    if (kind?.kind !== 'link') return value;
    const targets = ids.get(kind.entity) ?? [];
    return targets[Number(value) % targets.length];
  });
}

/** Changes single values; what becomes `undefined` is left out, and so is an object that cannot do without it. */
function rewrite(schema: z.ZodType, value: unknown, change: (schema: z.ZodType, value: unknown) => unknown): unknown {
  const bare = memberFor(bareSchema(schema), value);
  const item = itemOf(bare);
  if (item !== undefined && Array.isArray(value)) {
    return value.map((entry: unknown) => rewrite(item, entry, change)).filter((entry) => entry !== undefined);
  }
  if (!(bare instanceof z.ZodObject) || typeof value !== 'object' || value === null) return change(bare, value);
  const fields: [string, unknown][] = [];
  for (const [key, property] of Object.entries(propertiesOf(bare))) {
    if (!Object.hasOwn(value, key)) continue;
    const changed = rewrite(property, Reflect.get(value, key), change);
    if (changed === undefined && !isOptional(property)) return undefined;
    if (changed !== undefined) fields.push([key, changed]);
  }
  return Object.fromEntries(fields);
}

const RAW = valueOf(agreementSchema);
