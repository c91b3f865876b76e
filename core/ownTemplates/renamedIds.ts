import type { z } from 'zod';
import { agreementSchema, type Agreement } from '#core/agreement/agreement.ts';
import { bareSchema, itemOf, memberFor, propertiesOf } from '#core/agreement/schemaWalk.ts';
import { kindOf } from '#core/agreement/valueKind.ts';

/** The agreement with other ids, on what has them and in the links to it. Text that only reads like an id stays. */
export function renamedIds(agreement: Agreement, ids: ReadonlyMap<string, string>): Agreement {
  return ids.size === 0 ? agreement : agreementSchema.parse(renamed(agreementSchema, agreement, ids));
}

function renamed(schema: z.ZodType, value: unknown, ids: ReadonlyMap<string, string>): unknown {
  const bare = memberFor(bareSchema(schema), value);
  const kind = kindOf(bareSchema(schema)) ?? kindOf(bare);
  if (typeof value === 'string') {
    return kind?.kind === 'ownId' || kind?.kind === 'link' ? (ids.get(value) ?? value) : value;
  }
  const item = itemOf(bare);
  if (item !== undefined && Array.isArray(value)) return value.map((entry: unknown) => renamed(item, entry, ids));
  if (typeof value !== 'object' || value === null) return value;
  const properties = propertiesOf(bare);
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => {
      const property = Object.hasOwn(properties, key) ? properties[key] : undefined;
      return [key, property === undefined ? entry : renamed(property, entry, ids)];
    }),
  );
}
