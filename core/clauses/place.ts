import type { z } from 'zod';
import { agreementSchema, type Agreement } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import { partySchema, type PartyRole } from '#core/agreement/party.ts';
import { itemSegment, join, type Path } from '#core/agreement/path.ts';
import { bareSchema, itemOf, memberFor, propertiesOf, type SchemaPlace } from '#core/agreement/schemaWalk.ts';
import { kindOf } from '#core/agreement/valueKind.ts';
import type { Decimal } from '#core/decimal.ts';
import { entitiesOf } from './entities.ts';
import type { Answer } from './evaluated.ts';
import { printedKind, propertySchemas } from './meaning.ts';

/** A place in one agreement, whether something stands there or not. */
export interface Place {
  readonly path: Path;
  /** Bare; more than one while it is open what stands there. */
  readonly schemas: readonly z.ZodType[];
  /** `undefined` when it has not been answered. */
  readonly value: unknown;
}

/** The names of a template in one agreement. */
export interface Scope {
  readonly agreement: Agreement;
  readonly language: Language;
  /** Looked up when the first link is followed. */
  readonly entities: () => ReadonlyMap<string, SchemaPlace>;
}

export function scopeOf(agreement: Agreement, language: Language): Scope {
  let entities: ReadonlyMap<string, SchemaPlace> | undefined;
  return { agreement, language, entities: () => (entities ??= entitiesOf(agreement)) };
}

/** Where a name leads that no loop has given. The name is known to exist. */
export function placeNamed(name: string, { agreement, language }: Scope): Place {
  if (name === 'provider' || name === 'customer') return partyPlace(name, agreement);
  const schema = propertiesOf(agreementSchema)[name];
  if (schema === undefined) throw new Error(`A checked template names "${name}", which no agreement has`);
  if (name === 'language') return { path: name, schemas: [bareSchema(schema)], value: language };
  return { path: name, schemas: [bareSchema(schema)], value: ownProperty(agreement, name) };
}

/** The first party with the role; without one, a place that nothing stands at. */
function partyPlace(role: PartyRole, agreement: Agreement): Place {
  const party = agreement.parties.find((candidate) => candidate.role === role);
  return { path: join('parties', party?.id ?? role), schemas: [partySchema], value: party };
}

/** Where `name` after a point leads. A link that leads nowhere, or is not answered, stands for what is beyond it. */
export function placeWithin(place: Place, name: string, scope: Scope): Place {
  const from = followed(place, scope);
  if (from === null) return { ...place, value: undefined };
  const schemas = from.schemas.map((schema) => memberFor(schema, from.value));
  return {
    path: join(from.path, name),
    schemas: propertySchemas(from.value === undefined ? from.schemas : schemas, name),
    value: ownProperty(from.value, name),
  };
}

function followed(place: Place, scope: Scope): Place | null {
  if (!place.schemas.some((schema) => kindOf(schema)?.kind === 'link')) return place;
  const entity = typeof place.value === 'string' ? scope.entities().get(place.value) : undefined;
  return entity === undefined ? null : { path: entity.path, schemas: [entity.schema], value: entity.value };
}

/** The items of a list, each at its own place; none when there is no list. */
export function itemsOf({ path, schemas, value }: Place): readonly Place[] {
  if (!Array.isArray(value)) return [];
  const items = schemas.flatMap((schema) => itemOf(schema) ?? []).map(bareSchema);
  return value.map((item: unknown, index) => ({
    path: join(path, itemSegment(item, index)),
    schemas: items,
    value: item,
  }));
}

/** How many items a list has. */
export function sizeOf({ value }: Place): number {
  return Array.isArray(value) ? value.length : 0;
}

/** Whether something stands there that can be read in the language: blank text is no answer. */
export function isAnswered({ schemas, value }: Place, language: Language): boolean {
  if (schemas.some((schema) => kindOf(schema)?.kind === 'wording')) return isText(ownProperty(value, language));
  return typeof value === 'string' ? isText(value) : value !== undefined;
}

/** The value as it goes into a document, with where it came from. */
export function answerAt(place: Place, language: Language): Answer {
  const schemas = place.schemas.map((schema) => narrowed(schema, place.value));
  const value = isAnswered(place, language) ? place.value : undefined;
  return { path: place.path, kind: printedKind(schemas), value };
}

/** A value in the form in which it is compared. */
export type Scalar =
  | { readonly of: 'text'; readonly text: string }
  | { readonly of: 'number'; readonly number: Decimal }
  | { readonly of: 'yesNo'; readonly yes: boolean };

/** `null` for what is missing or cannot be compared. */
export function scalarAt(place: Place, language: Language): Scalar | null {
  const { value } = place;
  if (!isAnswered(place, language)) return null;
  if (typeof value === 'number') return { of: 'number', number: String(value) };
  if (typeof value === 'boolean') return { of: 'yesNo', yes: value };
  const wording = ownProperty(value, language);
  if (typeof wording === 'string') return { of: 'text', text: wording };
  if (typeof value !== 'string') return null;
  const isNumber = place.schemas.some((schema) => NUMBER_KINDS.has(kindOf(narrowed(schema, value))?.kind));
  return isNumber ? { of: 'number', number: value } : { of: 'text', text: value };
}

const NUMBER_KINDS: ReadonlySet<string | undefined> = new Set(['decimal', 'percent']);

/** The member of a union that stands here, unless the union as a whole says what it is. */
function narrowed(schema: z.ZodType, value: unknown): z.ZodType {
  return kindOf(schema) === undefined && value !== undefined ? memberFor(schema, value) : schema;
}

function isText(text: unknown): boolean {
  return typeof text === 'string' && text.trim() !== '';
}

/** `undefined` for what is not the thing's own: nothing is ever read off a prototype. */
function ownProperty(of: unknown, name: string): unknown {
  if (typeof of !== 'object' || of === null || !Object.hasOwn(of, name)) return undefined;
  return (of as Readonly<Record<string, unknown>>)[name];
}

export function isListPlace({ schemas }: Place): boolean {
  return schemas.length > 0 && schemas.every((schema) => itemOf(schema) !== undefined);
}

/** Where the first item of an empty list would stand. */
export function missingItem({ path, schemas }: Place): Place {
  return {
    path: join(path, 0),
    schemas: schemas.flatMap((schema) => itemOf(schema) ?? []).map(bareSchema),
    value: undefined,
  };
}
