import { z } from 'zod';
import { itemSegment, join, type Path } from '#core/agreement/path.ts';
import { bareSchema, itemOf, memberFor, propertiesOf } from '#core/agreement/schemaWalk.ts';

/** A value taken apart: what satisfies the schema, and the unfinished answers by the path each is for. */
export interface Divided {
  readonly complete: unknown;
  readonly unfinished: Readonly<Record<Path, unknown>>;
}

interface Place {
  readonly path: Path;
  readonly schema: z.ZodType;
}

/**
 * Divides a value so that as much of it as possible can stand in the agreement: an unfinished answer takes only the nearest
 * thing with it that may be left out. Nothing is complete where even that cannot be; the whole value is unfinished then.
 */
export function divide(place: Place, value: unknown): Divided {
  const bare = bareSchema(place.schema);
  const parsed = bare.safeParse(value);
  if (parsed.success) return { complete: parsed.data, unfinished: {} };
  const member = memberFor(bare, value);
  const item = itemOf(member);
  if (item !== undefined && Array.isArray(value)) return divideList(place, item, value);
  if (member instanceof z.ZodObject && typeof value === 'object' && value !== null)
    return divideObject(place, member, value);
  return whole(place, value);
}

/** Items that cannot be completed are left out, and the list is unfinished as a whole. */
function divideList(place: Place, item: z.ZodType, values: readonly unknown[]): Divided {
  const parts = values.map((value, index) =>
    divide({ path: join(place.path, itemSegment(value, index)), schema: item }, value),
  );
  const complete = parts.flatMap((part) => (part.complete === undefined ? [] : [part.complete]));
  if (complete.length < values.length) return { complete, unfinished: { [place.path]: values } };
  return {
    complete,
    unfinished: Object.assign({}, ...parts.map(({ unfinished }) => unfinished)) as Divided['unfinished'],
  };
}

function divideObject(place: Place, schema: z.ZodObject, value: object): Divided {
  const properties = propertiesOf(schema);
  const complete: Record<string, unknown> = {};
  const unfinished: Record<Path, unknown> = {};
  for (const [key, entry] of Object.entries(value)) {
    const property = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (property === undefined) return whole(place, value);
    const part = divide({ path: join(place.path, key), schema: property }, entry);
    if (part.complete !== undefined) complete[key] = part.complete;
    Object.assign(unfinished, part.unfinished);
  }
  if (Object.keys(complete).length === 0) return whole(place, value);
  const parsed = schema.safeParse(complete);
  return parsed.success ? { complete: parsed.data, unfinished } : whole(place, value);
}

function whole({ path }: Place, value: unknown): Divided {
  return { complete: undefined, unfinished: { [path]: value } };
}
