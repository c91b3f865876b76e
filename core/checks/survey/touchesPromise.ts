import type { Range } from '#core/agreement/quantity.ts';
import { compareDecimals } from '#core/decimal.ts';
import type { Promised } from '#core/measures/bands.ts';

/** Whether a range of results begins right where the promise ends. */
export function touchesPromise({ from, to }: Range, { comparator, value }: Promised): boolean {
  const end = comparator === 'atLeast' || comparator === 'moreThan' ? to : from;
  return end !== undefined && compareDecimals(end.value, value) === 0;
}
