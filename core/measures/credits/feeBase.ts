import type { Agreement } from '#core/agreement/agreement.ts';
import type { FeeBase } from '#core/agreement/credit.ts';
import { join, type Path } from '#core/agreement/path.ts';
import type { Charge } from '#core/agreement/service.ts';
import type { Period } from '#core/agreement/time.ts';
import { done } from '#core/outcome.ts';
import { unreachable } from '#core/unreachable.ts';
import { exact, over, sum, times, whole, type Exact } from '#core/measures/exact.ts';
import { contradiction, dangling, missing, needs, type Measured } from '#core/measures/problem.ts';
import type { WindowResults } from './results.ts';

export interface Fee {
  readonly kind: FeeBase['kind'];
  readonly amount: Exact;
  readonly period: Period;
}

/** What a fee is asked for. */
export interface FeeQuestion {
  readonly base: FeeBase;
  /** Where the base stands. */
  readonly path: Path;
  /** The services of the promise, for the fee of "the affected service". */
  readonly services: readonly string[];
  readonly fees: WindowResults['fees'];
}

/** Months of the periods that are counted in them; the fee of one converts into that of another. */
const MONTHS: Readonly<Partial<Record<Period, number>>> = {
  month: 1,
  billingCycle: 1,
  quarter: 3,
  halfYear: 6,
  year: 12,
  rolling12Months: 12,
};

export function monthsOf(period: Period): number | undefined {
  return MONTHS[period];
}

/**
 * The money a percentage is taken of: as stated for the window, else added up from the charges of the agreement, each
 * converted to the period of the base (a twelfth of a yearly fee for a month). Source: SLA reference §6 "base" and "period".
 */
export function feeOf(agreement: Agreement, { base, path, services, fees }: FeeQuestion): Measured<Fee> {
  const { kind, period } = base;
  if (period === undefined) return missing(join(path, 'period'));
  const stated = fees?.[kind];
  if (stated !== undefined) return done({ kind, amount: exact(stated), period });
  const key = `${path} ${services.join(' ')}`;
  const added = known.get(agreement) ?? new Map<string, Measured<Fee>>();
  known.set(agreement, added);
  const before = added.get(key);
  if (before !== undefined) return before;
  const fee = addedUp(agreement, { base, path, services }, period);
  added.set(key, fee);
  return fee;
}

/** Fees that have been added up already, by the place of their base and the services. An agreement never changes. */
const known = new WeakMap<Agreement, Map<string, Measured<Fee>>>();

function addedUp(
  agreement: Agreement,
  { base, path, services }: Omit<FeeQuestion, 'fees'>,
  period: Period,
): Measured<Fee> {
  const charges = chargesOf(agreement, base, services, path);
  if (!charges.ok) return charges;
  const parts: Exact[] = [];
  for (const charge of charges.value) {
    const part = partOf(agreement, charge, base, period);
    if (!part.ok) return part;
    parts.push(part.value);
  }
  return done({ kind: base.kind, amount: sum(parts), period });
}

/** The charges a base names or means. Invoices and slices of a service are not priced in an agreement. */
function chargesOf(
  { charges }: Agreement,
  base: FeeBase,
  promised: readonly string[],
  path: Path,
): Measured<readonly Charge[]> {
  switch (base.kind) {
    case 'charges': {
      if (base.charges.length === 0) return missing(join(path, 'charges'));
      const named = base.charges.map((id) => charges.find((charge) => charge.id === id));
      const known = named.filter((charge) => charge !== undefined);
      if (known.length < named.length) return dangling(join(path, 'charges'));
      return done(known.filter(({ oneOff }) => base.excludesOneOff !== true || oneOff !== true));
    }
    case 'allFees':
      return recurring(charges, base, path);
    case 'serviceFee':
    case 'outageTimeFee': {
      const services = base.services.length > 0 ? base.services : promised;
      return recurring(
        charges.filter((charge) => charge.services.some((id) => services.includes(id))),
        base,
        path,
      );
    }
    case 'sliceOfService':
    case 'invoice':
    case 'orderValue':
      return needs('feeAmount', path);
    default:
      return unreachable(base.kind);
  }
}

function recurring(charges: readonly Charge[], base: FeeBase, path: Path): Measured<readonly Charge[]> {
  const known = charges.filter(({ oneOff }) => oneOff !== true);
  if (known.length === 0) return needs('feeAmount', path);
  if (known.length === charges.length || base.excludesOneOff === true) return done(known);
  return base.excludesOneOff === undefined ? missing(join(path, 'excludesOneOff')) : needs('feeAmount', path);
}

function partOf(agreement: Agreement, charge: Charge, base: FeeBase, period: Period): Measured<Exact> {
  const path = join('charges', charge.id);
  if (charge.amount === undefined) return missing(join(path, 'amount'));
  if (agreement.currency === undefined) return missing('currency');
  if (charge.amount.currency !== agreement.currency) return contradiction(join(path, 'amount'), 'currenciesDiffer');
  if (base.excludesVat === true && charge.includesVat === true) return needs('feeAmount', path);
  if (charge.per === undefined) return missing(join(path, 'per'));
  const amount = exact(charge.amount.amount);
  if (charge.per === period) return done(amount);
  const [from, to] = [monthsOf(charge.per), monthsOf(period)];
  if (from === undefined || to === undefined) return contradiction(join(path, 'per'), 'unitHasNoFixedLength');
  return done(over(times(amount, whole(to)), whole(from)));
}
