import type { Agreement } from '#core/agreement/agreement.ts';
import type { FeeBase } from '#core/agreement/credit.ts';
import { join } from '#core/agreement/path.ts';
import type { Limit } from '#core/agreement/remedies.ts';
import type { Period } from '#core/agreement/time.ts';
import type { Decimal } from '#core/decimal.ts';
import { done } from '#core/outcome.ts';
import {
  compare,
  decimal,
  exact,
  larger,
  minus,
  percentOf,
  plus,
  rounded,
  smaller,
  sum,
  ZERO,
  type Exact,
} from '#core/measures/exact.ts';
import { contradiction, missing, type Measured } from '#core/measures/problem.ts';
import { minorUnits } from './currency.ts';
import { feeOf, monthsOf } from './feeBase.ts';
import { samePeriod } from './periods.ts';
import type { WindowResults } from './results.ts';
import type { Entry } from './windowAccount.ts';

/** What an earlier window came to. */
export interface Paid {
  readonly from: string;
  readonly amount: Exact;
}

/** A limit as it met an amount: also where it was not reached. */
export interface LimitApplied {
  readonly limit: string;
  readonly kind: Limit['kind'];
  readonly per: Period;
  /** The most or the least that is paid. */
  readonly amount: Decimal;
  /** What earlier windows of the same period have used up of a cap. */
  readonly used: Decimal;
  readonly before: Decimal;
  readonly after: Decimal;
  /** A cap that was reached, a floor that was not. */
  readonly applies: boolean;
}

interface Limited {
  readonly owed: Exact;
  readonly entries: readonly Entry[];
  readonly window: WindowResults;
  readonly paid: readonly Paid[];
}

/**
 * What is left of an amount after all caps, and nothing where that is less than a floor. Limits in points are applied to
 * the points. A cap is never exceeded, not by a fraction of the smallest coin. Source: SLA reference §6 "cap", "floor".
 */
export function applyLimits(
  agreement: Agreement,
  question: Limited,
): Measured<{ amount: Exact; applied: readonly LimitApplied[] }> {
  const limits = (agreement.remedies?.limits ?? []).filter(({ amount }) => amount?.kind !== 'points');
  const applied: LimitApplied[] = [];
  let amount = question.owed;
  for (const limit of [...limits.filter(isCap), ...limits.filter((each) => !isCap(each))]) {
    const next = applyLimit(agreement, limit, { ...question, owed: amount });
    if (!next.ok) return next;
    amount = next.value.left;
    applied.push(next.value.applied);
  }
  return done({ amount, applied });
}

function isCap({ kind }: Limit): boolean {
  return kind === 'cap';
}

function applyLimit(
  agreement: Agreement,
  limit: Limit,
  question: Limited,
): Measured<{ left: Exact; applied: LimitApplied }> {
  const { owed, window, paid } = question;
  const path = join('remedies/limits', limit.id);
  if (limit.per === undefined) return missing(join(path, 'per'));
  const per = limit.per;
  const most = amountOf(agreement, limit, per, window);
  if (!most.ok) return most;
  const used = sum(paid.filter(({ from }) => samePeriod(per, from, window.from)).map(({ amount }) => amount));
  const left = isCap(limit)
    ? underCap(limit, per, { ...question, room: larger(minus(most.value, used), ZERO) })
    : overFloor(owed, most.value);
  const applied: LimitApplied = {
    limit: limit.id,
    kind: limit.kind,
    per,
    amount: decimal(most.value),
    used: decimal(used),
    before: decimal(owed),
    after: decimal(left),
    applies: compare(left, owed) !== 0,
  };
  return done({ left, applied });
}

/** Nothing is paid below a floor; the floor itself is paid. */
function overFloor(owed: Exact, least: Exact): Exact {
  return compare(owed, least) < 0 ? ZERO : owed;
}

function underCap(
  { services }: Limit,
  per: Period,
  { owed, entries, room }: Limited & { readonly room: Exact },
): Exact {
  if (per !== 'incident' && services.length === 0) return smaller(owed, room);
  const limited = entries.filter(
    (entry) => services.length === 0 || entry.services.some((id) => services.includes(id)),
  );
  const groups = new Map<string, Exact>();
  for (const [index, { cause, money }] of limited.entries()) {
    const key = per === 'incident' ? (cause ?? String(index)) : 'all';
    groups.set(key, plus(groups.get(key) ?? ZERO, money));
  }
  const excess = sum([...groups.values()].map((money) => larger(minus(money, room), ZERO)));
  return larger(minus(owed, excess), ZERO);
}

/** A limit in money. */
function amountOf(agreement: Agreement, limit: Limit, per: Period, window: WindowResults): Measured<Exact> {
  const path = join('remedies/limits', limit.id);
  const { amount } = limit;
  if (amount === undefined) return missing(join(path, 'amount'));
  if (agreement.currency === undefined) return missing('currency');
  if (amount.kind === 'amount') {
    const { currency, amount: money } = amount.money;
    if (currency !== agreement.currency) return contradiction(join(path, 'amount'), 'currenciesDiffer');
    return done(wholeCoins(limit, exact(money), currency));
  }
  const base = baseOf(agreement, limit, per);
  if (!base.ok) return base;
  const services = limit.services.length > 0 ? limit.services : agreement.services.map(({ id }) => id);
  const fee = feeOf(agreement, { base: base.value, path: join(path, 'of'), services, fees: window.fees });
  if (!fee.ok) return fee;
  const percent = exact(amount.kind === 'percent' ? amount.percent : '0');
  return done(wholeCoins(limit, percentOf(percent, fee.value.amount), agreement.currency));
}

/** A cap is rounded down to the smallest coin, so that no rounded credit exceeds it; a floor is compared exactly. */
function wholeCoins(limit: Limit, amount: Exact, currency: string): Exact {
  return isCap(limit) ? rounded(amount, minorUnits(currency), 'down') : amount;
}

/**
 * The fee a limit is a percentage of. Its period is that of the limit where nothing else is said; the base of the credits
 * serves only if it is of the same length, because 15 % of what, a month or a year, must not be guessed.
 */
function baseOf({ remedies }: Agreement, { id, of }: Limit, per: Period): Measured<FeeBase> {
  const path = join('remedies/limits', id, 'of');
  if (of !== undefined) return done({ ...of, period: of.period ?? per });
  const base = remedies?.base;
  if (base?.period === undefined) return missing(path);
  const alike = base.period === per || PER_WINDOW.includes(per) || monthsOf(base.period) === monthsOf(per);
  return alike ? done(base) : missing(path);
}

const PER_WINDOW: readonly Period[] = ['window', 'invoice', 'incident'];
