import type { Band, Payment } from '#core/agreement/credit.ts';
import type { Comparator, Range, Unit } from '#core/agreement/quantity.ts';
import { compareDecimals, isDecimal, multiplyDecimals, subtractDecimals, type Decimal } from '#core/decimal.ts';
import { compareStarts, holds, isEmpty, overlapOf, stretchesOf } from './stretches.ts';

/** A promise in numbers: "at least 99.9 percent". */
export interface Promised {
  readonly comparator: Comparator;
  readonly value: Decimal;
  readonly unit: Unit;
}

/** What is wrong with the bands of a credit; bands by their place in the list. */
export type BandFault =
  | { readonly kind: 'empty'; readonly band: number }
  | { readonly kind: 'gap'; readonly range: Range }
  | { readonly kind: 'overlap'; readonly range: Range; readonly bands: readonly number[] }
  /** Pays although the promise is kept. */
  | { readonly kind: 'kept'; readonly range: Range; readonly bands: readonly number[] }
  /** Pays less than a band of better results. */
  | { readonly kind: 'paysLess'; readonly band: number; readonly than: number };

/** The band that a result falls into: the first that holds it. */
export function bandFor(bands: readonly Band[], result: Decimal): Band | undefined {
  return bands.find(({ range }) => holds(range, result));
}

/** The results that miss a promise; `null` for a promise of one exact value, which is missed on both sides. */
export function missedBy({ comparator, value }: Promised): Range | null {
  switch (comparator) {
    case 'atLeast':
      return { to: { value, inclusive: false } };
    case 'moreThan':
      return { to: { value, inclusive: true } };
    case 'atMost':
      return { from: { value, inclusive: false } };
    case 'lessThan':
      return { from: { value, inclusive: true } };
    case 'equalTo':
      return null;
  }
}

/** The results there can be in a unit: a percentage from 0 to 100, a score anything, all others from 0. */
export function possibleIn(unit: Unit): Range {
  const zero = { value: '0', inclusive: true };
  if (unit === 'percent') return { from: zero, to: { value: '100', inclusive: true } };
  return unit === 'score' ? {} : { from: zero };
}

/**
 * Everything that is wrong with bands, in the order of the values. With a promise, every result that misses it must be in
 * exactly one band and none that keeps it in any; without one, only what lies between the bands must be.
 */
export function bandFaults(bands: readonly Band[], possible: Range, promised: Promised | null): readonly BandFault[] {
  const ranges = bands.map(({ range }) => range);
  const missed = promised === null ? null : missedBy(promised);
  const due = missed === null ? spanOf(ranges) : overlapOf(missed, possible);
  const empty = ranges.flatMap((range, band): readonly BandFault[] =>
    isEmpty(range) ? [{ kind: 'empty', band }] : [],
  );
  const doubled = stretchesOf(ranges).flatMap(({ range, holders }): readonly BandFault[] =>
    holders.length > 1 ? [{ kind: 'overlap', range, bands: holders }] : [],
  );
  const gaps = (due === null ? [] : stretchesOf(ranges, due)).flatMap(({ range, holders }): readonly BandFault[] =>
    holders.length === 0 ? [{ kind: 'gap', range }] : [],
  );
  return [...empty, ...gaps, ...doubled, ...keptFaults(ranges, missed, possible), ...orderFaults(bands, promised)];
}

/** From the lowest to the highest value that any of the ranges holds; `null` when none holds one. */
function spanOf(ranges: readonly Range[]): Range | null {
  const held = stretchesOf(ranges).filter(({ holders }) => holders.length > 0);
  const [from, to] = [held[0]?.range.from, held.at(-1)?.range.to];
  if (held.length === 0) return null;
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

function keptFaults(ranges: readonly Range[], missed: Range | null, possible: Range): readonly BandFault[] {
  if (missed === null) return [];
  const wrong = stretchesOf([missed, ...ranges], possible).filter(
    ({ holders }) => holders.length > 0 && !holders.includes(0),
  );
  return wrong.map(({ range, holders }) => ({ kind: 'kept', range, bands: holders.map((holder) => holder - 1) }));
}

/** Where more is better the lower band must pay at least as much, and the other way round. */
function orderFaults(bands: readonly Band[], promised: Promised | null): readonly BandFault[] {
  if (promised === null || promised.comparator === 'equalTo') return [];
  const order = bands.map((_, band) => band).filter((band) => !isEmpty(bands[band]?.range ?? {}));
  order.sort((one, other) => compareStarts(bands[one]?.range ?? {}, bands[other]?.range ?? {}));
  const fromBest = isBetterHigher(promised.comparator) ? order.toReversed() : order;
  return fromBest.slice(1).flatMap((band, index): readonly BandFault[] => {
    const than = fromBest[index] ?? band;
    const difference = comparePayments(bands[band]?.pays, bands[than]?.pays);
    return difference !== null && difference < 0 ? [{ kind: 'paysLess', band, than }] : [];
  });
}

function isBetterHigher(comparator: Comparator): boolean {
  return comparator === 'atLeast' || comparator === 'moreThan';
}

/** Negative where `one` is the smaller payment; `null` where they are in different money or of different kinds. */
function comparePayments(one: Payment | undefined, other: Payment | undefined): number | null {
  if (one === undefined || other === undefined) return null;
  const [mine, theirs] = [worthOf(one), worthOf(other)];
  return mine.counted === theirs.counted ? compareDecimals(mine.worth, theirs.worth) : null;
}

function worthOf(pays: Payment): { readonly worth: Decimal; readonly counted: string } {
  switch (pays.kind) {
    case 'percent':
      return { worth: pays.percent, counted: 'percent' };
    case 'points':
      return { worth: pays.points, counted: 'points' };
    case 'amount':
      return { worth: pays.money.amount, counted: pays.money.currency };
  }
}

const USUAL_PERCENTS = ['10', '25', '50'] as const;

/**
 * Three bands that begin where a promise ends and miss no result: up to five times the failure allowed, up to ten times,
 * and beyond. Of values other than high percentages: half and twice as far. `null` where a promise leaves no room for them.
 */
export function usualBands(promised: Promised): readonly Band[] | null {
  const bounds = usualBounds(promised);
  if (bounds === null || !bounds.every((bound) => isDecimal(bound))) return null;
  const [near, far] = bounds;
  const isAtEdge = promised.comparator === 'moreThan' || promised.comparator === 'lessThan';
  const edge = { value: promised.value, inclusive: isAtEdge };
  const ranges: readonly Range[] = isBetterHigher(promised.comparator)
    ? [
        { from: { value: near, inclusive: true }, to: edge },
        { from: { value: far, inclusive: true }, to: { value: near, inclusive: false } },
        { to: { value: far, inclusive: false } },
      ]
    : [
        { from: edge, to: { value: near, inclusive: true } },
        { from: { value: near, inclusive: false }, to: { value: far, inclusive: true } },
        { from: { value: far, inclusive: false } },
      ];
  return ranges.map((range, index) => ({ range, pays: { kind: 'percent', percent: USUAL_PERCENTS[index] ?? '50' } }));
}

function usualBounds({ comparator, value, unit }: Promised): readonly [Decimal, Decimal] | null {
  if (comparator === 'equalTo' || compareDecimals(value, '0') <= 0) return null;
  if (!isBetterHigher(comparator)) return [multiplyDecimals(value, '1.5'), multiplyDecimals(value, '2')];
  if (unit !== 'percent') return [multiplyDecimals(value, '0.9'), multiplyDecimals(value, '0.8')];
  const room = subtractDecimals('100', value);
  if (compareDecimals(room, '0') <= 0) return null;
  const isNarrow = compareDecimals(room, '2') <= 0;
  const near = subtractDecimals(value, multiplyDecimals(room, isNarrow ? '4' : '0.5'));
  const far = subtractDecimals(value, multiplyDecimals(room, isNarrow ? '9' : '1'));
  return compareDecimals(far, '0') > 0 ? [near, far] : null;
}
