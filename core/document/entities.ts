import type { Agreement } from '#core/agreement/agreement.ts';
import { itemSegment, join, type Path } from '#core/agreement/path.ts';

/** An item of one of the agreement's lists. */
export interface Entity {
  readonly path: Path;
  /** Key of the list it stands in: `services`. */
  readonly list: string;
  /** Place in the list, from 1. */
  readonly nth: number;
  /** Length of the list. */
  readonly of: number;
  readonly item: Readonly<Record<string, unknown>>;
}

export type EntityIndex = ReadonlyMap<string, Entity>;

const indexes = new WeakMap<Agreement, EntityIndex>();

/** Every item of the agreement that has an id, by id. */
export function entitiesById(agreement: Agreement): EntityIndex {
  const known = indexes.get(agreement);
  if (known) return known;
  const found = new Map<string, Entity>();
  collect(agreement, '', found);
  indexes.set(agreement, found);
  return found;
}

function collect(value: unknown, path: Path, found: Map<string, Entity>): void {
  if (!isRecord(value)) return;
  for (const [key, child] of Object.entries(value)) {
    if (!Array.isArray(child)) {
      collect(child, join(path, key), found);
      continue;
    }
    child.forEach((item: unknown, index) => {
      const at = join(path, key, itemSegment(item, index));
      if (!isRecord(item)) return;
      const id = item['id'];
      if (typeof id === 'string') found.set(id, { path: at, list: key, nth: index + 1, of: child.length, item });
      collect(item, at, found);
    });
  }
}

/** What a path leads through: the field it ends at, the field around it, and the list items on the way, outermost first. */
export interface Trail {
  readonly field: string;
  readonly around: string;
  readonly items: readonly Entity[];
}

/** Follows a path; what is not there yet is followed by its keys. */
export function trailOf(agreement: Agreement, path: Path): Trail {
  const keys: string[] = [];
  const items: Entity[] = [];
  let value: unknown = agreement;
  let at = '';
  for (const segment of path.split('/')) {
    at = join(at, segment);
    if (!Array.isArray(value)) {
      keys.push(segment);
      value = isRecord(value) ? value[segment] : undefined;
      continue;
    }
    const index = value.findIndex((item: unknown, place) => itemSegment(item, place) === segment);
    const item: unknown = value[index];
    if (isRecord(item) && !isLine(item))
      items.push({ path: at, list: keys.at(-1) ?? '', nth: index + 1, of: value.length, item });
    value = item;
  }
  return { field: keys.at(-1) ?? path, around: keys.at(-2) ?? '', items };
}

/** A line of a list of texts has no name and no questions: it is spoken of as the list. */
function isLine(item: Entity['item']): boolean {
  return Object.keys(item).every((key) => key === 'en' || key === 'da');
}

/** Fields that name a thing, best first. */
const NAMING_FIELDS = ['name', 'title', 'term', 'code', 'text', 'statement', 'what'];

/** The field a thing is called by: its name or what comes closest to one; `name` as long as it has none. */
export function namingField(item: Entity['item']): string {
  return NAMING_FIELDS.find((field) => field in item) ?? 'name';
}

/** A promise has no name of its own: it is called after its metric. Everything else is called after itself. */
export function namedEntity(index: EntityIndex, entity: Entity): Entity {
  const metric = entity.list === 'objectives' ? entity.item['metric'] : undefined;
  return (typeof metric === 'string' ? index.get(metric) : undefined) ?? entity;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
