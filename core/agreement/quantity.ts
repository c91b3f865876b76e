import { z } from 'zod';
import { answer } from './answer.ts';
import { decimalSchema } from './number.ts';
import { wordingSchema } from './text.ts';
import { choice, valueKinds, yesNo } from './valueKind.ts';

/** Units a measured value or a target can have. `other` is named in words. */
export const unitSchema = choice('unit', [
  'percent',
  'percentagePoint',
  'millisecond',
  'second',
  'minute',
  'hour',
  'workingHour',
  'day',
  'workingDay',
  'week',
  'month',
  'count',
  'score',
  'point',
  'requestPerSecond',
  'requestPerMinute',
  'megabitPerSecond',
  'other',
]);
export type Unit = z.infer<typeof unitSchema>;

/** A decimal with its unit: `99.9` percent, `4` working hours. */
export const quantitySchema = z
  .strictObject({ value: decimalSchema, unit: unitSchema, unitName: answer(wordingSchema) })
  .register(valueKinds, { kind: 'quantity' });
export type Quantity = z.infer<typeof quantitySchema>;

/** On which side of a value a result meets a target. */
export const comparatorSchema = choice('comparator', ['atLeast', 'moreThan', 'atMost', 'lessThan', 'equalTo']);
export type Comparator = z.infer<typeof comparatorSchema>;

/** One end of a range; says whether the end itself belongs to it. */
export const boundSchema = z.strictObject({ value: decimalSchema, inclusive: yesNo });
export type Bound = z.infer<typeof boundSchema>;

/** A stretch of values, usually half-open; an end without a key is unbounded. */
export const rangeSchema = z.strictObject({ from: answer(boundSchema), to: answer(boundSchema) });
export type Range = z.infer<typeof rangeSchema>;
