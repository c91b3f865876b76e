import type { Agreement } from '#core/agreement/agreement.ts';
import type { CreditRule } from '#core/agreement/credit.ts';
import { join } from '#core/agreement/path.ts';
import type { Decimal } from '#core/decimal.ts';
import { done } from '#core/outcome.ts';
import { decimal, exact, percentOf, plus, smaller, sum, type Exact } from '#core/measures/exact.ts';
import { missing, type Measured } from '#core/measures/problem.ts';
import { inBand } from './creditRule.ts';
import { minorUnits } from './currency.ts';
import { feeFor } from './money.ts';
import { NOTHING, together, type Owed } from './owed.ts';
import { paid } from './payments.ts';
import type { WindowResults } from './results.ts';
import type { Step } from './steps.ts';
import type { Entry } from './windowAccount.ts';

/** The points of a window and their price. */
export interface PointsPriced {
  readonly points: Decimal;
  /** Fewer, where a limit in points was reached. */
  readonly counted: Decimal;
  readonly amount: Exact;
  readonly steps: readonly Step[];
}

/**
 * What the points of a window cost: a price per point, a ladder, or bands on points that a consequence names. `null` if
 * there are none. Source: SLA reference §6 "points"; case 03: 1 point is 1 % of the remuneration of the month.
 */
export function pricePoints(
  agreement: Agreement,
  entries: readonly Entry[],
  window: WindowResults,
): Measured<PointsPriced | null> {
  const points = sum(entries.map((entry) => entry.points));
  if (points.top === 0n) return done(null);
  const counted = cappedPoints(agreement, points);
  const price = priceOf(agreement, counted);
  if (!price.ok) return price;
  const { currency } = agreement;
  if (currency === undefined) return missing('currency');
  const { percent, money, steps } = price.value;
  const start = { points: decimal(points), counted: decimal(counted) };
  if (percent.top === 0n) return done({ ...start, amount: money, steps: steps() });
  const services = [...new Set(entries.flatMap((entry) => entry.services))];
  const fee = feeFor(agreement, undefined, { path: 'remedies', services, window });
  if (!fee.ok) return fee;
  const share = percentOf(percent, fee.value.amount);
  const { kind, amount, period } = fee.value;
  const base = { kind, amount: decimal(amount), period };
  const last: Step = {
    kind: 'percentOf',
    percent: decimal(percent),
    base,
    amount: decimal(share, minorUnits(currency)),
  };
  return done({ ...start, amount: plus(share, money), steps: [...steps(), last] });
}

function cappedPoints({ remedies }: Agreement, points: Exact): Exact {
  const caps = (remedies?.limits ?? []).flatMap(({ kind, amount }) =>
    kind === 'cap' && amount?.kind === 'points' ? [exact(amount.points)] : [],
  );
  return caps.reduce(smaller, points);
}

function priceOf(agreement: Agreement, points: Exact): Measured<Owed> {
  const { currency } = agreement;
  const tables = agreement.consequences.flatMap(({ id, action }) =>
    action?.kind === 'credit' && isOnPoints(action.rule) ? [{ id, bands: action.rule.bands }] : [],
  );
  const price = agreement.remedies?.pointPrice;
  if (price === undefined && tables.length === 0) return missing('remedies/pointPrice');
  let owed: Owed = NOTHING;
  const parts = [
    ...(price?.kind === 'perPoint' ? [paid(price.pays, points, currency, 'remedies/pointPrice/pays')] : []),
    ...(price?.kind === 'ladder'
      ? [inBand(price.bands, points, currency, { path: 'remedies/pointPrice/bands', isCount: true })]
      : []),
    ...tables.map(({ id, bands }) =>
      inBand(bands, points, currency, { path: join('consequences', id, 'action/rule/bands'), isCount: true }),
    ),
  ];
  for (const part of parts) {
    if (!part.ok) return part;
    owed = together(owed, part.value);
  }
  return done(owed);
}

function isOnPoints(rule: CreditRule): rule is Extract<CreditRule, { kind: 'steps' }> {
  return rule.kind === 'steps' && rule.on === 'points';
}
