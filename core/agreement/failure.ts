import { z } from 'zod';
import { answer } from './answer.ts';
import { countSchema, decimalSchema } from './number.ts';
import { comparatorSchema, unitSchema, type Comparator, type Unit } from './quantity.ts';
import { wordingSchema, type Wording } from './text.ts';
import { durationSchema, type Duration } from './time.ts';

/** When a service counts as failed: signs joined by "all of" and "any of". */
export type Failure =
  | { readonly kind: 'all'; readonly of: Failure[] }
  | { readonly kind: 'any'; readonly of: Failure[] }
  /** "the error rate is more than 5 % over one minute". */
  | {
      readonly kind: 'threshold';
      readonly measure?: Wording;
      readonly comparator: Comparator;
      readonly value: string;
      readonly unit: Unit;
      readonly over?: Duration;
    }
  /** "5 probes in a row, 30 seconds apart, fail". */
  | { readonly kind: 'consecutive'; readonly count: number; readonly check?: Wording; readonly interval?: Duration }
  | { readonly kind: 'text'; readonly text: Wording };

export const failureSchema: z.ZodType<Failure> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('all'), of: z.array(failureSchema).max(100) }),
    z.strictObject({ kind: z.literal('any'), of: z.array(failureSchema).max(100) }),
    z.strictObject({
      kind: z.literal('threshold'),
      measure: answer(wordingSchema),
      comparator: comparatorSchema,
      value: decimalSchema,
      unit: unitSchema,
      over: answer(durationSchema),
    }),
    z.strictObject({
      kind: z.literal('consecutive'),
      count: countSchema,
      check: answer(wordingSchema),
      interval: answer(durationSchema),
    }),
    z.strictObject({ kind: z.literal('text'), text: wordingSchema }),
  ]),
);
