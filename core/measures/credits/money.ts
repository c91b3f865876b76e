import type { Agreement } from '#core/agreement/agreement.ts';
import type { FeeBase } from '#core/agreement/credit.ts';
import { done } from '#core/outcome.ts';
import { decimal, exact, over, percentOf, plus, times, type Exact } from '#core/measures/exact.ts';
import { missing, type Measured } from '#core/measures/problem.ts';
import { outageOf } from './creditRule.ts';
import { minorUnits } from './currency.ts';
import { feeOf, type Fee } from './feeBase.ts';
import type { Owed } from './owed.ts';
import type { PromiseResult, WindowResults } from './results.ts';
import { NO_STEPS, type Steps } from './steps.ts';

/** A percentage becomes money. Nothing is rounded before limits have been applied; the step shows the smallest coin. */
export function moneyOf(
  owed: Owed,
  fee: () => Measured<Fee>,
  currency: string | undefined,
): Measured<{ money: Exact; steps: Steps }> {
  if (owed.percent.top === 0n) return done({ money: owed.money, steps: NO_STEPS });
  if (currency === undefined) return missing('currency');
  const base = fee();
  if (!base.ok) return base;
  const { kind, amount, period } = base.value;
  const share = percentOf(owed.percent, amount);
  const steps: Steps = () => [
    {
      kind: 'percentOf',
      percent: decimal(owed.percent),
      base: { kind, amount: decimal(amount), period },
      amount: decimal(share, minorUnits(currency)),
    },
  ];
  return done({ money: plus(share, owed.money), steps });
}

/** The base of a consequence, or of all; the fee of the time of an outage is the part of the fee that it lasted. */
export function feeFor(
  agreement: Agreement,
  own: FeeBase | undefined,
  where: { path: string; services: readonly string[]; window: WindowResults; result?: PromiseResult },
): Measured<Fee> {
  const base = own ?? agreement.remedies?.base;
  const path = own === undefined ? 'remedies/base' : `${where.path}/base`;
  if (base === undefined) return missing(`${where.path}/base`);
  const { services, window, result } = where;
  const fee = feeOf(agreement, { base, path, services, fees: window.fees });
  if (!fee.ok || base.kind !== 'outageTimeFee' || window.fees?.outageTimeFee !== undefined) return fee;
  if (result === undefined) return missing(path);
  const outage = outageOf({ result, path });
  if (!outage.ok) return outage;
  const amount = over(times(fee.value.amount, exact(outage.value.time)), exact(outage.value.of));
  return done({ ...fee.value, amount });
}
