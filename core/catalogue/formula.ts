import type { Expression, Formula, Operator } from '#core/agreement/formula.ts';
import type { Target } from '#core/agreement/objective.ts';
import type { Comparator, Unit } from '#core/agreement/quantity.ts';
import type { TimeUnit } from '#core/agreement/time.ts';
import type { Metric } from '#core/agreement/metric.ts';
import type { Decimal } from '#core/decimal.ts';
import type { Twins } from './entry.ts';

type Rounding = NonNullable<Metric['rounding']>;

export const symbol = (name: string): Expression => ({ kind: 'variable', symbol: name });
export const number = (value: Decimal): Expression => ({ kind: 'constant', value });

export function operation(left: Expression, operator: Operator, right: Expression): Expression {
  return { kind: 'operation', operator, left, right };
}

/** "part ÷ whole × 100". */
export function share(part: Expression, whole: Expression): Expression {
  return operation(operation(part, 'divide', whole), 'multiply', number('100'));
}

/** A formula in words and symbols, with what each symbol means. */
export function formula(text: Twins, expression: Expression, meanings: Readonly<Record<string, Twins>>): Formula {
  const variables = Object.entries(meanings).map(([name, meaning]) => ({ symbol: name, meaning }));
  return { text, expression, variables };
}

export function rounded(decimals: number): Rounding {
  return { mode: 'halfUp', decimals, when: 'beforeComparison' };
}

export function quantity(comparator: Comparator, value: Decimal, unit: Unit): Target {
  return { kind: 'value', comparator, value, unit };
}

/** "within 4 hours". */
export function within(amount: Decimal, unit: TimeUnit): Target {
  return { kind: 'duration', comparator: 'atMost', length: { amount, unit } };
}
