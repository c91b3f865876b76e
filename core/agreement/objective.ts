import { z } from 'zod';
import { answer, list } from './answer.ts';
import { decimalSchema, percentSchema } from './number.ts';
import { boundSchema, comparatorSchema, quantitySchema, unitSchema } from './quantity.ts';
import { plainText, wordingSchema } from './text.ts';
import { dateSchema, durationSchema, validitySchema } from './time.ts';
import { choice, linkTo, ownId } from './valueKind.ts';

/** What is promised about a metric. `text` is a promise without a number; `none` says openly that there is none. */
export const targetSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('value'),
    comparator: comparatorSchema,
    value: decimalSchema,
    unit: unitSchema,
    unitName: answer(wordingSchema),
  }),
  z.strictObject({ kind: z.literal('duration'), comparator: comparatorSchema, length: durationSchema }),
  z.strictObject({ kind: z.literal('range'), from: boundSchema, to: boundSchema, unit: unitSchema }),
  z.strictObject({ kind: z.literal('text'), text: wordingSchema }),
  z.strictObject({ kind: z.literal('none') }),
]);
export type Target = z.infer<typeof targetSchema>;

/** Which row of a target table an objective is: one value for each dimension it depends on. */
export const dimensionKeySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('dimension'),
    dimension: linkTo('dimension'),
    value: linkTo('dimensionValue'),
  }),
  z.strictObject({ kind: z.literal('priority'), priority: linkTo('priority') }),
  z.strictObject({ kind: z.literal('service'), service: linkTo('service') }),
]);

/** One promise about one metric, for one row of its target table. */
export const objectiveSchema = z.strictObject({
  id: ownId('objective'),
  metric: answer(linkTo('metric')),
  key: list(dimensionKeySchema),
  role: answer(choice('objectiveRole', ['guarantee', 'aim', 'warning', 'creditThreshold', 'terminationThreshold'])),
  target: answer(targetSchema),
  /** The share of items that must meet the target: 90 % within 15 minutes. Without it, all. */
  attainment: answer(percentSchema),
  conditions: list(linkTo('condition')),
  level: answer(linkTo('level')),
  validity: answer(validitySchema),
  note: answer(wordingSchema),
  asWritten: answer(wordingSchema),
});
export type Objective = z.infer<typeof objectiveSchema>;

/** A goal in the SMART form: specific, measurable, achievable, relevant, time-bound. */
export const goalSchema = z.strictObject({
  id: ownId('goal'),
  statement: answer(wordingSchema),
  owner: answer(linkTo('role')),
  specific: answer(z.strictObject({ service: answer(linkTo('service')), outcome: answer(wordingSchema) })),
  measurable: z.strictObject({ objectives: list(linkTo('objective')) }).default({ objectives: [] }),
  achievable: answer(z.strictObject({ baseline: answer(quantitySchema), evidence: answer(wordingSchema) })),
  relevant: answer(z.strictObject({ need: answer(wordingSchema) })),
  timeBound: answer(
    z.strictObject({ due: answer(dateSchema), firstEvaluation: answer(dateSchema), review: answer(dateSchema) }),
  ),
  reference: answer(plainText),
});
export type Goal = z.infer<typeof goalSchema>;
