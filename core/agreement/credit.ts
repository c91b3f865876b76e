import { z } from 'zod';
import { answer, list } from './answer.ts';
import { countSchema, decimalSchema, moneySchema, percentSchema } from './number.ts';
import { rangeSchema } from './quantity.ts';
import { wordingSchema } from './text.ts';
import { periodSchema, timeUnitSchema } from './time.ts';
import { choice, linkTo, yesNo } from './valueKind.ts';

/** What one step, unit or miss is worth. */
export const paymentSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('percent'), percent: percentSchema }),
  z.strictObject({ kind: z.literal('amount'), money: moneySchema }),
  z.strictObject({ kind: z.literal('points'), points: decimalSchema }),
]);
export type Payment = z.infer<typeof paymentSchema>;

/** Results within `range` pay `pays`. Bands are half-open: each bound belongs to exactly one of them. */
export const bandSchema = z.strictObject({ range: rangeSchema, pays: paymentSchema });
export type Band = z.infer<typeof bandSchema>;

/** What a miss is counted in: per hour, per 10 minutes, per percentage point, per working day, per item. */
export const countedUnitSchema = z.strictObject({
  amount: decimalSchema,
  unit: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('time'), time: timeUnitSchema }),
    z.strictObject({ kind: z.literal('percentagePoint') }),
    z.strictObject({ kind: z.literal('item'), name: answer(wordingSchema) }),
  ]),
  /** "per commenced" rounds up, "per completed" rounds down. */
  completion: answer(choice('completion', ['commenced', 'completed'])),
});
export type CountedUnit = z.infer<typeof countedUnitSchema>;

/** How much is owed when a promise was missed. A closed union: everything seen in forty public agreements. */
export const creditRuleSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('steps'),
    on: choice('stepsOn', ['measuredValue', 'points', 'missedItems']),
    bands: list(bandSchema),
  }),
  z.strictObject({
    kind: z.literal('perUnit'),
    per: countedUnitSchema,
    pays: paymentSchema,
    /** Units that are free before payment begins. */
    offset: answer(decimalSchema),
    cap: answer(paymentSchema),
  }),
  z.strictObject({ kind: z.literal('multiplier'), factor: decimalSchema }),
  z.strictObject({
    kind: z.literal('proportional'),
    /** Weighted by the share of users or functions affected. */
    weightedByAffectedShare: answer(yesNo),
  }),
  z.strictObject({
    kind: z.literal('flat'),
    pays: paymentSchema,
    per: answer(choice('flatPer', ['window', 'incident', 'item'])),
  }),
  z.strictObject({
    kind: z.literal('points'),
    /** Points for the miss itself. */
    fixed: answer(decimalSchema),
    /** Further points for its size. */
    perUnit: answer(z.strictObject({ points: decimalSchema, per: countedUnitSchema })),
    repeatFactor: answer(decimalSchema),
  }),
  z.strictObject({
    kind: z.literal('pool'),
    atRisk: percentSchema,
    categoryShare: answer(percentSchema),
    weight: answer(percentSchema),
  }),
  z.strictObject({
    kind: z.literal('feeDays'),
    amount: decimalSchema,
    unit: choice('feeUnit', ['hour', 'day']),
    per: answer(countedUnitSchema),
  }),
  z.strictObject({ kind: z.literal('none') }),
  /** Wording only: printed, never computed, always flagged. */
  z.strictObject({ kind: z.literal('text'), text: wordingSchema }),
]);
export type CreditRule = z.infer<typeof creditRuleSchema>;

/** The money a percentage is taken of. */
export const feeBaseSchema = z.strictObject({
  kind: choice('feeBase', [
    'serviceFee',
    'sliceOfService',
    'outageTimeFee',
    'allFees',
    'invoice',
    'charges',
    'orderValue',
  ]),
  charges: list(linkTo('charge')),
  services: list(linkTo('service')),
  /** The slice: region, instance, site. */
  slice: list(linkTo('dimension')),
  sliceText: answer(wordingSchema),
  period: answer(periodSchema),
  periodOf: answer(choice('feePeriodOf', ['miss', 'claim', 'payment'])),
  excludesVat: answer(yesNo),
  excludesOneOff: answer(yesNo),
  text: answer(wordingSchema),
});
export type FeeBase = z.infer<typeof feeBaseSchema>;

/** What points are worth. */
export const pointPriceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('perPoint'), pays: paymentSchema }),
  z.strictObject({ kind: z.literal('ladder'), bands: list(bandSchema) }),
]);

/** The provider wins a credit back by beating the target afterwards. */
export const earnBackSchema = z.strictObject({
  windows: answer(countSchema),
  margin: answer(decimalSchema),
  share: answer(percentSchema),
  blockedByRepeat: answer(yesNo),
  text: answer(wordingSchema),
});
