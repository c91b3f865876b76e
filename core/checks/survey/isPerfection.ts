import type { Agreement } from '#core/agreement/agreement.ts';
import type { Objective } from '#core/agreement/objective.ts';
import { compareDecimals } from '#core/decimal.ts';
import { exclusionsOf } from './exclusionsOf.ts';

/** Whether 100 % is promised and nothing is excluded: that leaves room for nothing. */
export function isPerfection(agreement: Agreement, { target, metric }: Objective): boolean {
  return (
    target?.kind === 'value' &&
    target.unit === 'percent' &&
    target.comparator === 'atLeast' &&
    compareDecimals(target.value, '100') === 0 &&
    exclusionsOf(agreement, metric).length === 0
  );
}
