import type { Band } from '#core/agreement/credit.ts';
import type { Bound, Range } from '#core/agreement/quantity.ts';
import { compare, exact, over, plus, whole, type Exact } from '#core/measures/exact.ts';

/** The bands a value lies in, by their place in the table: one, unless the table is wrong. */
export function bandsOf(bands: readonly Band[], value: Exact): readonly number[] {
  return bands.flatMap(({ range }, index) => (within(range, value) ? [index] : []));
}

export function within({ from, to }: Range, value: Exact): boolean {
  return (
    (from === undefined || passes(compare(value, exact(from.value)), from)) &&
    (to === undefined || passes(compare(exact(to.value), value), to))
  );
}

function passes(order: number, { inclusive }: Bound): boolean {
  return order > 0 || (order === 0 && inclusive);
}

/** A stretch of the axis within which every value has the same bands: one bound, or all between two neighbouring ones. */
export interface Cell {
  /** A value in it that stands for all of them. */
  readonly at: Exact;
  readonly range: Range;
  readonly bands: readonly number[];
}

/**
 * The whole axis from the lowest to the highest value, cut at every bound of the table and at `cuts`. No value is missed
 * and none is in two cells.
 */
export function cellsOf(bands: readonly Band[], cuts: readonly string[] = []): readonly Cell[] {
  const values = [
    ...cuts,
    ...bands.flatMap(({ range }) => [range.from, range.to]).flatMap((bound) => bound?.value ?? []),
  ];
  const bounds = values.toSorted((a, b) => compare(exact(a), exact(b))).filter(differsFromLast);
  const ranges = bounds.flatMap((value, index): readonly Range[] => [
    { ...start(bounds[index - 1]), to: { value, inclusive: false } },
    { from: { value, inclusive: true }, to: { value, inclusive: true } },
  ]);
  return [...ranges, start(bounds.at(-1))].map((range) => {
    const at = insideOf(range);
    return { at, range, bands: bandsOf(bands, at) };
  });
}

function differsFromLast(value: string, index: number, all: readonly string[]): boolean {
  const before = all[index - 1];
  return before === undefined || compare(exact(before), exact(value)) !== 0;
}

function start(value: string | undefined): Range {
  return value === undefined ? {} : { from: { value, inclusive: false } };
}

function insideOf({ from, to }: Range): Exact {
  const [low, high] = [from ?? to, to ?? from];
  if (low === undefined || high === undefined) return whole(0);
  if (from === undefined) return plus(exact(high.value), whole(-1));
  if (to === undefined) return plus(exact(low.value), whole(1));
  return over(plus(exact(low.value), exact(high.value)), whole(2));
}
