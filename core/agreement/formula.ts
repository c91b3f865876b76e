import { z } from 'zod';
import { answer, list } from './answer.ts';
import { decimalSchema } from './number.ts';
import { wordingSchema } from './text.ts';
import { choice } from './valueKind.ts';

/** An arithmetic expression over the variables of a formula. */
export type Expression =
  | { readonly kind: 'constant'; readonly value: string }
  | { readonly kind: 'variable'; readonly symbol: string }
  | {
      readonly kind: 'operation';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    };

export const operatorSchema = choice('operator', ['add', 'subtract', 'multiply', 'divide']);
export type Operator = z.infer<typeof operatorSchema>;

const symbolText = z.string().regex(/^[\p{L}][\p{L}\p{N}]{0,15}$/u, 'a symbol has 1 to 16 letters and digits');

export const expressionSchema: z.ZodType<Expression> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('constant'), value: decimalSchema }),
    z.strictObject({ kind: z.literal('variable'), symbol: symbolText }),
    z.strictObject({
      kind: z.literal('operation'),
      operator: operatorSchema,
      left: expressionSchema,
      right: expressionSchema,
    }),
  ]),
);

/** How a metric is computed: as data, with the meaning of each symbol, and as agreed in words. */
export const formulaSchema = z.strictObject({
  expression: answer(expressionSchema),
  variables: list(z.strictObject({ symbol: symbolText, meaning: answer(wordingSchema) })),
  /** The formula in words; printed before the expression. */
  text: answer(wordingSchema),
});
export type Formula = z.infer<typeof formulaSchema>;
