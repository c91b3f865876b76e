import type { Agreement } from '#core/agreement/agreement.ts';
import type { Decimal } from '#core/decimal.ts';
import { done } from '#core/outcome.ts';
import { decimal, fixed, plus, rounded, sum, ZERO, type Exact } from '#core/measures/exact.ts';
import { type Measured } from '#core/measures/problem.ts';
import { minorUnits } from './currency.ts';
import { applyLimits, type LimitApplied, type Paid } from './limits.ts';
import { pricePoints, type PointsPriced } from './points.ts';
import { observedWith, pooledItems } from './pooling.ts';
import { repeatedMisses, type Right } from './repeatedMisses.ts';
import type { WindowResults } from './results.ts';
import { stacked, type Stacked } from './stacking.ts';
import { creditTerms, windowEntries, type Entry, type PromiseOutcome } from './windowAccount.ts';

/** The account of one window: what each promise came to, and how it all adds up. */
export interface WindowAccount {
  readonly from: string;
  readonly outcomes: readonly PromiseOutcome[];
  readonly entries: readonly Measured<Entry>[];
  /** Rights and duties that arise because promises were missed again and again. */
  readonly rights: readonly Right[];
  readonly total: Measured<Total>;
}

export interface Total {
  readonly points: PointsPriced | null;
  readonly stacked: Stacked;
  readonly limits: readonly LimitApplied[];
  readonly amount: Exact;
  /** With all decimals of the currency: `4000.00`. */
  readonly written: Decimal;
}

/**
 * The accounts of windows that follow one another: credits, points, limits over longer periods, repeated misses. The
 * total of a window is unknown if one of its entries is; the other windows are not touched by that.
 */
export function settle(agreement: Agreement, windows: readonly WindowResults[]): readonly WindowAccount[] {
  const terms = creditTerms(agreement);
  const accounts: WindowAccount[] = [];
  const paid: Paid[] = [];
  let missedBefore: ReadonlySet<string> = new Set();
  let waiting: ReadonlyMap<string, { met: number; total: number }> = new Map();
  for (const window of windows) {
    const results = window.results.map((result) => observedWith(terms, result, waiting.get(result.objective)));
    const { outcomes, entries } = windowEntries(terms, { ...window, results }, missedBefore);
    const sofar = [...accounts.map((account) => account.outcomes), outcomes];
    const { rights, credits } = repeatedMisses(terms, { ...window, results }, sofar);
    const all = [...entries, ...credits];
    const total = totalOf(agreement, all, window, paid);
    if (total.ok) paid.push({ from: window.from, amount: total.value.amount });
    accounts.push({ from: window.from, outcomes, entries: all, rights, total });
    missedBefore = missedIn(outcomes);
    waiting = pooledItems(terms, results, outcomes);
  }
  return accounts;
}

function totalOf(
  agreement: Agreement,
  entries: readonly Measured<Entry>[],
  window: WindowResults,
  paid: readonly Paid[],
): Measured<Total> {
  const known: Entry[] = [];
  for (const entry of entries) {
    if (!entry.ok) return entry;
    known.push(entry.value);
  }
  const points = pricePoints(agreement, known, window);
  if (!points.ok) return points;
  const together = stacked(agreement, known);
  if (!together.ok) return together;
  const owed = plus(together.value.amount, points.value?.amount ?? ZERO);
  const limited = applyLimits(agreement, { owed, entries: together.value.counted, window, paid });
  if (!limited.ok) return limited;
  // Halves of the smallest coin are rounded up, which no cap minds: caps are whole coins.
  const places = minorUnits(agreement.currency ?? '');
  const amount = rounded(limited.value.amount, places, 'halfUp');
  const written = fixed(amount, places);
  return done({ points: points.value, stacked: together.value, limits: limited.value.applied, amount, written });
}

/** The objectives that were missed. */
export function missedIn(outcomes: readonly PromiseOutcome[]): ReadonlySet<string> {
  return new Set(
    outcomes.flatMap(({ objective, judgement }) =>
      judgement.ok && judgement.value.kind === 'judged' && !judgement.value.met ? [objective] : [],
    ),
  );
}

/** What a number of windows came to, if all of them are known. */
export function sumOf(accounts: readonly WindowAccount[]): Measured<Decimal> {
  const amounts: Exact[] = [];
  for (const { total } of accounts) {
    if (!total.ok) return total;
    amounts.push(total.value.amount);
  }
  return done(decimal(sum(amounts)));
}
