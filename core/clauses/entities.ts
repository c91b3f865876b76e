import type { z } from 'zod';
import { agreementSchema, type Agreement } from '#core/agreement/agreement.ts';
import {
  bareSchema,
  itemOf,
  membersOf,
  propertiesOf,
  walkSchema,
  type SchemaPlace,
} from '#core/agreement/schemaWalk.ts';
import { kindOf, type EntityName } from '#core/agreement/valueKind.ts';

let known: ReadonlyMap<EntityName, z.ZodType> | undefined;

/** The schema of each thing that links can point at. */
export function entitySchemas(): ReadonlyMap<EntityName, z.ZodType> {
  known ??= collectEntitySchemas();
  return known;
}

function collectEntitySchemas(): ReadonlyMap<EntityName, z.ZodType> {
  const entities = new Map<EntityName, z.ZodType>();
  const seen = new Set<z.ZodType>();
  const waiting: z.ZodType[] = [agreementSchema];
  for (let schema = waiting.pop(); schema !== undefined; schema = waiting.pop()) {
    const bare = bareSchema(schema);
    if (seen.has(bare)) continue;
    seen.add(bare);
    const id = propertiesOf(bare)['id'];
    const kind = id === undefined ? undefined : kindOf(bareSchema(id));
    if (kind?.kind === 'ownId') entities.set(kind.entity, bare);
    const members = membersOf(bare);
    waiting.push(...(members.length > 1 ? members : Object.values(propertiesOf(bare))));
    const item = itemOf(bare);
    if (item !== undefined) waiting.push(item);
  }
  return entities;
}

/** Everything in an agreement that links can point at, by id. */
export function entitiesOf(agreement: Agreement): ReadonlyMap<string, SchemaPlace> {
  const entities = new Map<string, SchemaPlace>();
  walkSchema(agreementSchema, agreement, (place) => {
    const id = propertiesOf(place.schema)['id'];
    const kind = id === undefined ? undefined : kindOf(bareSchema(id));
    if (kind?.kind !== 'ownId' || typeof place.value !== 'object' || place.value === null) return;
    if ('id' in place.value && typeof place.value.id === 'string') entities.set(place.value.id, place);
  });
  return entities;
}
