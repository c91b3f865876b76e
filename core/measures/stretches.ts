import type { Bound, Range } from '#core/agreement/quantity.ts';
import { compareDecimals, type Decimal } from '#core/decimal.ts';

/** A place between values: just before or just after a value; without a value, before or after all of them. */
interface Cut {
  readonly value: Decimal | null;
  readonly isAfter: boolean;
}

/** Values that the same ranges hold; the ranges by their place in the list, none where nothing holds. */
export interface Stretch {
  readonly range: Range;
  readonly holders: readonly number[];
}

/**
 * The values of `within`, lowest first, divided wherever a range begins or ends: every value is in exactly one stretch.
 * Neighbours have different holders. Ranges that hold no value hold no stretch.
 */
export function stretchesOf(ranges: readonly Range[], within: Range = {}): readonly Stretch[] {
  const [first, last] = [lowerCut(within), upperCut(within)];
  if (compareCuts(first, last) >= 0) return [];
  const inner = ranges
    .flatMap((range) => [lowerCut(range), upperCut(range)])
    .filter((cut) => compareCuts(first, cut) < 0 && compareCuts(cut, last) < 0);
  const cuts = [first, ...inner.toSorted(compareCuts), last];
  const pieces = cuts.slice(1).flatMap((to, index) => {
    const from = cuts[index] ?? first;
    return compareCuts(from, to) < 0 ? [{ from, to, holders: holdersOf(ranges, from, to) }] : [];
  });
  const joined: (typeof pieces)[number][] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    if (before !== undefined && before.holders.join() === piece.holders.join())
      joined[joined.length - 1] = { ...before, to: piece.to };
    else joined.push(piece);
  }
  return joined.map(({ from, to, holders }) => ({ range: rangeBetween(from, to), holders }));
}

export function holds(range: Range, value: Decimal): boolean {
  return (
    compareCuts(lowerCut(range), { value, isAfter: false }) <= 0 &&
    compareCuts({ value, isAfter: true }, upperCut(range)) <= 0
  );
}

/** Whether there is no value in a range: it ends before it begins, or where it begins without the value itself. */
export function isEmpty(range: Range): boolean {
  return compareCuts(lowerCut(range), upperCut(range)) >= 0;
}

/** The values that both ranges hold; `null` when there are none. */
export function overlapOf(one: Range, other: Range): Range | null {
  const [from = LOWEST] = [lowerCut(one), lowerCut(other)].toSorted(compareCuts).slice(-1);
  const [to = HIGHEST] = [upperCut(one), upperCut(other)].toSorted(compareCuts);
  return compareCuts(from, to) < 0 ? rangeBetween(from, to) : null;
}

/** Negative where `one` begins below `other`, positive where above. */
export function compareStarts(one: Range, other: Range): number {
  return compareCuts(lowerCut(one), lowerCut(other));
}

const LOWEST: Cut = { value: null, isAfter: false };
const HIGHEST: Cut = { value: null, isAfter: true };

function lowerCut({ from }: Range): Cut {
  return from === undefined ? LOWEST : { value: from.value, isAfter: !from.inclusive };
}

function upperCut({ to }: Range): Cut {
  return to === undefined ? HIGHEST : { value: to.value, isAfter: to.inclusive };
}

function compareCuts(one: Cut, other: Cut): number {
  if (one.value === null || other.value === null) return beyond(one) - beyond(other);
  return compareDecimals(one.value, other.value) || Number(one.isAfter) - Number(other.isAfter);
}

function beyond({ value, isAfter }: Cut): number {
  if (value !== null) return 0;
  return isAfter ? 1 : -1;
}

function holdersOf(ranges: readonly Range[], from: Cut, to: Cut): readonly number[] {
  return ranges.flatMap((range, index) =>
    compareCuts(lowerCut(range), from) <= 0 && compareCuts(to, upperCut(range)) <= 0 ? [index] : [],
  );
}

function rangeBetween(from: Cut, to: Cut): Range {
  const low: Bound | null = from.value === null ? null : { value: from.value, inclusive: !from.isAfter };
  const high: Bound | null = to.value === null ? null : { value: to.value, inclusive: to.isAfter };
  return { ...(low === null ? {} : { from: low }), ...(high === null ? {} : { to: high }) };
}
