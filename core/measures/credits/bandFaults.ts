import type { Band, Payment } from '#core/agreement/credit.ts';
import type { Comparator, Range } from '#core/agreement/quantity.ts';
import type { Decimal } from '#core/decimal.ts';
import { compare, exact, type Exact } from '#core/measures/exact.ts';
import { cellsOf, type Cell } from './creditBands.ts';

/** What is wrong with a table of bands. Bands are meant by their place in the table. */
export type BandFault =
  /** Values that miss the promise and that no band holds. */
  | { readonly kind: 'gap'; readonly range: Range }
  /** Values that several bands hold. */
  | { readonly kind: 'overlap'; readonly range: Range; readonly bands: readonly number[] }
  /** A band that no value can be in. */
  | { readonly kind: 'empty'; readonly band: number }
  /** A band that also holds values which keep the promise: "at least 99.9" and credited "up to 99.9". */
  | { readonly kind: 'kept'; readonly band: number; readonly range: Range }
  /** A worse result pays less than a better one. */
  | { readonly kind: 'falls'; readonly better: number; readonly worse: number }
  /** Bands that pay in different ways, a percentage and an amount, cannot be compared. */
  | { readonly kind: 'mixed'; readonly first: number; readonly second: number };

/** The promise that a table goes with. */
export interface BandPromise {
  readonly comparator: Exclude<Comparator, 'equalTo'>;
  readonly value: Decimal;
}

/**
 * All that is wrong with a table: its bands have to hold every value that misses the promise, each once, and a worse
 * value must not pay less. A table without a fault never misses or doubles a value. Source: SLA reference §6 "step table".
 */
export function bandFaults(bands: readonly Band[], promise: BandPromise): readonly BandFault[] {
  const cells = cellsOf(bands, [promise.value]);
  const missed = cells.filter(({ at }) => !keeps(at, promise));
  const kept = cells.filter(({ at }) => keeps(at, promise));
  const worseAfterwards = promise.comparator === 'atMost' || promise.comparator === 'lessThan';
  return [
    ...emptyBands(bands, cells),
    ...stretches(missed, (cell) => cell.bands.length === 0).map((range): BandFault => ({ kind: 'gap', range })),
    ...overlaps(missed),
    ...keptBands(kept),
    ...fallingPairs(bands, worseAfterwards ? missed : missed.toReversed()),
  ];
}

function emptyBands(bands: readonly Band[], cells: readonly Cell[]): readonly BandFault[] {
  return bands.flatMap((_band, band) =>
    cells.some((cell) => cell.bands.includes(band)) ? [] : [{ kind: 'empty', band }],
  );
}

function overlaps(cells: readonly Cell[]): readonly BandFault[] {
  const sets = new Map(cells.filter(({ bands }) => bands.length > 1).map(({ bands }) => [bands.join(), bands]));
  return [...sets].flatMap(([key, bands]) =>
    stretches(cells, (cell) => cell.bands.join() === key).map((range): BandFault => ({
      kind: 'overlap',
      range,
      bands,
    })),
  );
}

function keptBands(cells: readonly Cell[]): readonly BandFault[] {
  const holding = [...new Set(cells.flatMap(({ bands }) => bands))].toSorted((a, b) => a - b);
  return holding.flatMap((band) =>
    stretches(cells, (cell) => cell.bands.includes(band)).map((range): BandFault => ({ kind: 'kept', band, range })),
  );
}

/** Neighbouring bands, from the best result to the worst, of which the worse does not pay as much. */
function fallingPairs(bands: readonly Band[], fromBest: readonly Cell[]): readonly BandFault[] {
  const order = [...new Set(fromBest.flatMap((cell) => cell.bands))];
  return order.slice(1).flatMap((worse, index): readonly BandFault[] => {
    const better = order[index] ?? worse;
    const [more, less] = [bands[worse]?.pays, bands[better]?.pays];
    if (more === undefined || less === undefined) return [];
    const difference = comparePayments(more, less);
    if (difference === null) return [{ kind: 'mixed', first: better, second: worse }];
    return difference < 0 ? [{ kind: 'falls', better, worse }] : [];
  });
}

/** Negative if `a` is less; `null` if the two cannot be compared. */
function comparePayments(a: Payment, b: Payment): number | null {
  if (a.kind === 'percent' && b.kind === 'percent') return compare(exact(a.percent), exact(b.percent));
  if (a.kind === 'points' && b.kind === 'points') return compare(exact(a.points), exact(b.points));
  if (a.kind !== 'amount' || b.kind !== 'amount' || a.money.currency !== b.money.currency) return null;
  return compare(exact(a.money.amount), exact(b.money.amount));
}

/** Runs of neighbouring cells that something is true of, each as one range. */
function stretches(cells: readonly Cell[], is: (cell: Cell) => boolean): readonly Range[] {
  const ranges: Range[] = [];
  let open: Range | null = null;
  for (const cell of [...cells, null]) {
    if (cell !== null && is(cell)) open = joined(open ?? cell.range, cell.range);
    else if (open !== null) {
      ranges.push(open);
      open = null;
    }
  }
  return ranges;
}

function joined(first: Range, last: Range): Range {
  return { ...(first.from && { from: first.from }), ...(last.to && { to: last.to }) };
}

function keeps(value: Exact, promise: BandPromise): boolean {
  const order = compare(value, exact(promise.value));
  const strict = promise.comparator === 'moreThan' || promise.comparator === 'lessThan';
  if (order === 0) return !strict;
  return promise.comparator === 'atLeast' || promise.comparator === 'moreThan' ? order > 0 : order < 0;
}
