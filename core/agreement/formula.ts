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

const BINDING: Readonly<Record<Operator, number>> = { add: 1, subtract: 1, multiply: 2, divide: 2 };

/** Which sides of an operation need brackets, so that what is written is calculated as it was meant. */
export function bracketsOf({ operator, left, right }: Extract<Expression, { kind: 'operation' }>) {
  return { left: bindsLess(left, operator), right: bindsLess(right, operator) || isUndone(right, operator) };
}

function bindsLess(part: Expression, operator: Operator): boolean {
  return part.kind === 'operation' && BINDING[part.operator] < BINDING[operator];
}

/** Without brackets the part on the right would be calculated after the rest: a − (b − c), a × (b ÷ c). */
function isUndone(right: Expression, operator: Operator): boolean {
  if (right.kind !== 'operation' || BINDING[right.operator] !== BINDING[operator]) return false;
  return operator === 'subtract' || operator === 'divide' || right.operator !== operator;
}

/** The symbols of an expression, each once, in the order they stand in. */
export function symbolsIn(expression: Expression): ReadonlySet<string> {
  if (expression.kind === 'variable') return new Set([expression.symbol]);
  if (expression.kind === 'constant') return new Set();
  return new Set([...symbolsIn(expression.left), ...symbolsIn(expression.right)]);
}
