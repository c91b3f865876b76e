import { z } from 'zod';
import { agreementSchema, type Agreement } from '#core/agreement/agreement.ts';
import { surveyIds } from '#core/agreement/links.ts';
import { itemSegment, join, type Path } from '#core/agreement/path.ts';
import { bareSchema, itemOf, memberFor, propertiesOf } from '#core/agreement/schemaWalk.ts';
import { kindOf, type ValueKind } from '#core/agreement/valueKind.ts';

/** An answer in an agreement: where it stands, what it means, and the answer itself. */
export interface AnswerHere {
  readonly path: Path;
  readonly kind: ValueKind | undefined;
  readonly value: unknown;
}

/**
 * The agreement without the answers that are open. What cannot be without one of them goes with it; a link to what is gone
 * goes too, and so on, so that the result satisfies the schema and every link in it holds.
 */
export function pruned(agreement: Agreement, isOpen: (answer: AnswerHere) => boolean): Agreement {
  const rest = agreementSchema.parse(without(agreementSchema, agreement, isOpen) ?? {});
  const { dangling } = surveyIds(rest);
  if (dangling.length === 0) return rest;
  const hanging = new Set(dangling.map(({ link }) => `${link.entity} ${link.id}`));
  return pruned(rest, ({ kind, value }) => kind?.kind === 'link' && hanging.has(`${kind.entity} ${String(value)}`));
}

/** `undefined` where nothing is left that could stand there. */
function without(schema: z.ZodType, value: unknown, isOpen: (answer: AnswerHere) => boolean, path: Path = ''): unknown {
  const outer = bareSchema(schema);
  const bare = memberFor(outer, value);
  if (path !== '' && isOpen({ path, kind: kindOf(outer) ?? kindOf(bare), value })) return undefined;
  const item = itemOf(bare);
  if (item !== undefined && Array.isArray(value)) {
    return value.flatMap((entry: unknown, index) => {
      const rest = without(item, entry, isOpen, join(path, itemSegment(entry, index)));
      return rest === undefined ? [] : [rest];
    });
  }
  return bare instanceof z.ZodObject && isRecord(value) ? fieldsWithout(bare, value, isOpen, path) : value;
}

function fieldsWithout(
  schema: z.ZodObject,
  value: Readonly<Record<string, unknown>>,
  isOpen: (answer: AnswerHere) => boolean,
  path: Path,
): unknown {
  const given = Object.entries(propertiesOf(schema)).filter(([key]) => value[key] !== undefined);
  const rest: Record<string, unknown> = {};
  for (const [key, property] of given) {
    const left = without(property, value[key], isOpen, join(path, key));
    if (left !== undefined) rest[key] = left;
    else if (!canBeMissing(property)) return undefined;
  }
  // Nothing is left of what was there: not an empty shell of it either.
  return given.length > 0 && Object.keys(rest).length === 0 ? undefined : rest;
}

function canBeMissing(schema: z.ZodType): boolean {
  return schema instanceof z.ZodExactOptional || schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
