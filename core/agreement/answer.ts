import { z } from 'zod';

/** The longest text a field may hold, in UTF-16 units. */
export const LONGEST_TEXT = 200_000;

/** The most items any list of an agreement may hold. */
export const LONGEST_LIST = 10_000;

/** A field the drafter may not have answered yet: the key is then missing from the agreement. */
export function answer<Schema extends z.ZodType>(schema: Schema): z.ZodExactOptional<Schema> {
  return z.exactOptional(schema);
}

/** A list that is empty until something is added; the key may be missing from a file. */
export function list<Schema extends z.ZodType>(schema: Schema) {
  return z.array(schema).max(LONGEST_LIST).default([]);
}
