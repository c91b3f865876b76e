import { agreementSchema, type Agreement } from '#core/agreement/agreement.ts';
import { walkSchema } from '#core/agreement/schemaWalk.ts';
import type { EntityName } from '#core/agreement/valueKind.ts';

interface Entity {
  readonly id: string;
  readonly item: unknown;
}

const known = new WeakMap<Agreement, ReadonlyMap<EntityName, readonly Entity[]>>();

/** The things of a kind that an agreement has, in its order. Looked up once for each agreement. */
export function entitiesOf(agreement: Agreement, entity: EntityName): readonly Entity[] {
  const found = known.get(agreement) ?? survey(agreement);
  known.set(agreement, found);
  return found.get(entity) ?? [];
}

function survey(agreement: Agreement): ReadonlyMap<EntityName, readonly Entity[]> {
  const found = new Map<EntityName, Entity[]>();
  const objects: unknown[] = [];
  walkSchema(agreementSchema, agreement, ({ kind, value }) => {
    if (typeof value === 'object' && value !== null && 'id' in value) objects.push(value);
    if (kind?.kind !== 'ownId' || typeof value !== 'string') return;
    const item = objects.findLast(
      (object) => typeof object === 'object' && object !== null && Reflect.get(object, 'id') === value,
    );
    found.set(kind.entity, [...(found.get(kind.entity) ?? []), { id: value, item }]);
  });
  return found;
}
