import { z } from 'zod';
import { bareSchema, itemOf, memberFor, propertiesOf } from './schemaWalk.ts';

/**
 * A value as its file has it: fields in the order of the schema, and nothing that has its default value, so that equal
 * values give equal text.
 */
export function inOrder(schema: z.ZodType, value: unknown): unknown {
  const bare = memberFor(bareSchema(schema), value);
  const item = itemOf(bare);
  if (item !== undefined && Array.isArray(value)) return value.map((entry: unknown) => inOrder(item, entry));
  if (!isObject(value)) return value;
  const fields = Object.entries(propertiesOf(bare))
    .filter(([key, property]) => value[key] !== undefined && !isDefault(property, value[key]))
    .map(([key, property]) => [key, inOrder(property, value[key])]);
  return Object.fromEntries(fields);
}

function isDefault(schema: z.ZodType, value: unknown): boolean {
  return schema instanceof z.ZodDefault && JSON.stringify(value) === JSON.stringify(schema.parse(undefined));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
