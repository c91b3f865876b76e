import { z } from 'zod';
import { answer, list } from './answer.ts';
import { failureSchema } from './failure.ts';
import { formulaSchema } from './formula.ts';
import { countSchema, decimalSchema } from './number.ts';
import { unitSchema } from './quantity.ts';
import { plainText, wordingSchema } from './text.ts';
import { durationSchema, frequencySchema, timeZoneSchema, validitySchema } from './time.ts';
import { choice, linkTo, ownId, yesNo } from './valueKind.ts';

/** What a metric observes. */
export const metricSubjectSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('services'), services: list(linkTo('service')) }),
  z.strictObject({ kind: z.literal('duty'), duty: linkTo('duty') }),
  z.strictObject({ kind: z.literal('agreement') }),
]);

/** When the clock of a duration starts, stops and stands still. */
export const clockSchema = z.strictObject({
  start: answer(wordingSchema),
  stop: answer(wordingSchema),
  pauses: list(wordingSchema),
  outOfHours: answer(choice('outOfHours', ['runs', 'pauses', 'startsAtOpening'])),
});
export type Clock = z.infer<typeof clockSchema>;

/** For whom and what the metric is computed apart, and how the parts are put together. */
export const evaluationScopeSchema = z.strictObject({
  dimensions: list(linkTo('dimension')),
  /** Parts that are no dimension of this agreement: "account", "included service". */
  per: list(wordingSchema),
  aggregation: answer(choice('aggregation', ['each', 'all', 'any', 'sum', 'worst', 'average'])),
});

export const measurementSchema = z.strictObject({
  by: answer(linkTo('party')),
  role: answer(linkTo('role')),
  tool: answer(wordingSchema),
  point: answer(wordingSchema),
  /** Whose figure prevails when two differ. */
  sourceOfTruth: answer(wordingSchema),
  access: answer(wordingSchema),
  precondition: answer(wordingSchema),
  interval: answer(durationSchema),
  frequency: answer(frequencySchema),
});

/** Over which time a result is computed. `perItem` judges each ticket or delivery alone. */
export const windowSchema = z.strictObject({
  kind: choice('windowKind', [
    'perItem',
    'hour',
    'day',
    'week',
    'calendarMonth',
    'billingCycle',
    'calendarQuarter',
    'calendarYear',
    'agreementYear',
    'rolling',
  ]),
  /** The length of a rolling window. */
  length: answer(durationSchema),
  /** Where a rolling window ends. */
  endsAt: answer(choice('windowEnd', ['measurement', 'claim', 'report'])),
  timeZone: answer(timeZoneSchema),
  /** The length of the single intervals a rolling or calendar window is made of: 5-minute periods. */
  slice: answer(durationSchema),
});
export type Window = z.infer<typeof windowSchema>;

export const roundingSchema = z.strictObject({
  mode: choice('roundingMode', ['halfUp', 'halfEven', 'down', 'up', 'none']),
  decimals: answer(countSchema.max(12)),
  when: answer(choice('roundingTime', ['beforeComparison', 'afterComparison'])),
});

/** What applies at the edges of a measurement. */
export const edgeRulesSchema = z.strictObject({
  partialWindow: answer(choice('partialWindow', ['fullWindow', 'proRata', 'notMeasured', 'missingDaysMet'])),
  missingData: answer(choice('missingData', ['countsAsFailed', 'countsAsMet', 'leftOut', 'penalty'])),
  missingDataText: answer(wordingSchema),
  minimumSample: answer(countSchema),
  belowMinimum: answer(choice('belowMinimum', ['notJudged', 'pooledWithNext', 'oneMissAllowed'])),
  runIn: answer(durationSchema),
  /** Time that has been used in one successful claim cannot be used in another. */
  claimedTimeOnce: answer(yesNo),
});

/** The full anatomy of what is measured. The promises about it are objectives. */
export const metricSchema = z.strictObject({
  id: ownId('metric'),
  code: answer(plainText),
  name: answer(wordingSchema),
  purpose: answer(wordingSchema),
  subject: answer(metricSubjectSchema),
  kind: answer(
    choice('metricKind', ['availability', 'ratio', 'duration', 'percentile', 'rate', 'count', 'score', 'state']),
  ),
  definition: answer(wordingSchema),
  formula: answer(formulaSchema),
  unit: answer(unitSchema),
  unitName: answer(wordingSchema),
  /** The percentile observed, for a percentile metric: `95`. */
  percentile: answer(decimalSchema),
  direction: answer(choice('metricDirection', ['higherIsBetter', 'lowerIsBetter'])),
  decimals: answer(countSchema.max(12)),
  rounding: answer(roundingSchema),
  failure: answer(failureSchema),
  minimumDuration: answer(durationSchema),
  countsFrom: answer(choice('countsFrom', ['firstSign', 'confirmation', 'report'])),
  clock: answer(clockSchema),
  scope: answer(evaluationScopeSchema),
  conditions: list(linkTo('condition')),
  measurement: answer(measurementSchema),
  window: answer(windowSchema),
  hours: answer(linkTo('calendar')),
  exclusions: list(linkTo('exclusion')),
  edgeRules: answer(edgeRulesSchema),
  retention: answer(durationSchema),
  reportedIn: answer(linkTo('report')),
  validity: answer(validitySchema),
  level: answer(linkTo('level')),
  /** The words of the original agreement, where the structured fields were read off one. */
  asWritten: answer(wordingSchema),
});
export type Metric = z.infer<typeof metricSchema>;
