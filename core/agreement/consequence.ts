import { z } from 'zod';
import { answer, list } from './answer.ts';
import { creditRuleSchema, feeBaseSchema } from './credit.ts';
import { countSchema, percentSchema } from './number.ts';
import { wordingSchema } from './text.ts';
import { deadlineSchema, durationSchema, validitySchema } from './time.ts';
import { choice, linkTo, ownId, yesNo } from './valueKind.ts';

/** What must have happened. */
export const triggerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('objectiveMissed'), objectives: list(linkTo('objective')) }),
  /** `misses` of `windows` windows, in a row or not: chronic failure. */
  z.strictObject({
    kind: z.literal('repeatedMiss'),
    objectives: list(linkTo('objective')),
    misses: countSchema,
    windows: answer(countSchema),
    consecutive: answer(yesNo),
    window: answer(choice('windowKind', ['calendarMonth', 'billingCycle', 'calendarQuarter', 'calendarYear'])),
  }),
  /** Nearly missed: a share of the time allowed has passed. */
  z.strictObject({
    kind: z.literal('nearMiss'),
    objectives: list(linkTo('objective')),
    share: answer(percentSchema),
  }),
  z.strictObject({ kind: z.literal('dutyMissed'), duties: list(linkTo('duty')) }),
  z.strictObject({ kind: z.literal('measurementMissing'), metrics: list(linkTo('metric')) }),
  z.strictObject({ kind: z.literal('event'), event: answer(wordingSchema) }),
]);
export type Trigger = z.infer<typeof triggerSchema>;

/** What follows. Money is one kind among others. */
export const actionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('credit'), rule: creditRuleSchema, base: answer(feeBaseSchema) }),
  z.strictObject({ kind: z.literal('refund'), of: answer(wordingSchema), proRata: answer(yesNo) }),
  z.strictObject({ kind: z.literal('freePeriod'), length: answer(durationSchema) }),
  z.strictObject({
    kind: z.literal('improvementPlan'),
    due: answer(deadlineSchema),
    implementedWithin: answer(durationSchema),
    content: answer(wordingSchema),
  }),
  z.strictObject({ kind: z.literal('writtenJustification'), due: answer(deadlineSchema) }),
  z.strictObject({ kind: z.literal('rootCauseAnalysis'), due: answer(deadlineSchema) }),
  z.strictObject({
    kind: z.literal('notice'),
    to: list(linkTo('role')),
    toText: answer(wordingSchema),
    due: answer(deadlineSchema),
  }),
  z.strictObject({ kind: z.literal('escalation'), step: answer(linkTo('escalation')), text: answer(wordingSchema) }),
  z.strictObject({ kind: z.literal('suspension'), text: answer(wordingSchema) }),
  z.strictObject({
    kind: z.literal('terminationRight'),
    notice: answer(durationSchema),
    exerciseWithin: answer(deadlineSchema),
    refundProRata: answer(yesNo),
  }),
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('text'), text: wordingSchema }),
]);
export type Action = z.infer<typeof actionSchema>;

export const legalCharacterSchema = choice('legalCharacter', [
  'priceAdjustment',
  'liquidatedDamages',
  'konventionalbod',
  'goodwill',
]);

export const consequenceSchema = z.strictObject({
  id: ownId('consequence'),
  name: answer(wordingSchema),
  trigger: answer(triggerSchema),
  action: answer(actionSchema),
  /** Given without a claim, even where the agreement else asks for one. */
  automatic: answer(yesNo),
  validity: answer(validitySchema),
  level: answer(linkTo('level')),
  asWritten: answer(wordingSchema),
});
export type Consequence = z.infer<typeof consequenceSchema>;
