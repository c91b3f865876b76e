import type { Agreement } from '#core/agreement/agreement.ts';
import type { Consequence } from '#core/agreement/consequence.ts';
import type { FeeBase } from '#core/agreement/credit.ts';
import type { Charge } from '#core/agreement/service.ts';
import type { Decimal } from '#core/decimal.ts';
import type { WindowResults } from '#core/measures/credits/results.ts';
import { ruleOf } from './dial.ts';

/** The consequence that stands for points which were collected, whatever for. */
export const POINTS_COLLECTED = 'what-if-points';

export function baseOf(agreement: Agreement, { action }: Consequence): FeeBase | undefined {
  return (action?.kind === 'credit' ? action.base : undefined) ?? agreement.remedies?.base;
}

/** The charge that a fee typed in the lab amounts to; `null` where an agreement has no charge of that kind, or names its own. */
export function chargeFor(agreement: Agreement, consequence: Consequence, fee: Decimal, id: string): Charge | null {
  const base = baseOf(agreement, consequence);
  const { currency, services } = agreement;
  if (base === undefined || currency === undefined || !ADDED_UP.includes(base.kind)) return null;
  return {
    id,
    services: services.map((service) => service.id),
    amount: { amount: fee, currency },
    per: base.period ?? 'month',
  };
}

/** Fees that are added up from whatever charges there are. */
const ADDED_UP: readonly FeeBase['kind'][] = ['serviceFee', 'allFees', 'outageTimeFee'];

/** Fees that stand on an invoice and in no agreement. */
const OUTSIDE: readonly FeeBase['kind'][] = ['sliceOfService', 'invoice', 'orderValue'];

export function statedFees(
  agreement: Agreement,
  consequence: Consequence,
  fee: Decimal | null,
): NonNullable<WindowResults['fees']> {
  const base = baseOf(agreement, consequence);
  return fee === null || base === undefined || !OUTSIDE.includes(base.kind) ? {} : { [base.kind]: fee };
}

/**
 * The agreement as the lab reckons with it: with this one consequence and what prices its points, so that nothing else hides
 * what it comes to; with a fee that was typed in the place of charges without one.
 */
export function labAgreement(agreement: Agreement, consequence: Consequence, fee: Decimal | null): Agreement {
  return {
    ...agreement,
    consequences: [consequence, ...pointTablesBeside(agreement, consequence)],
    ...(fee === null ? {} : { charges: chargesWith(agreement, consequence, fee) }),
  };
}

function pointTablesBeside(agreement: Agreement, consequence: Consequence): readonly Consequence[] {
  const rule = ruleOf(consequence);
  if (rule === null || isPointTable(consequence) || !JSON.stringify(rule).includes('"points"')) return [];
  return agreement.consequences.filter(isPointTable);
}

function isPointTable(consequence: Consequence): boolean {
  const rule = ruleOf(consequence);
  return rule?.kind === 'steps' && rule.on === 'points';
}

function chargesWith(agreement: Agreement, consequence: Consequence, fee: Decimal): Charge[] {
  const charge = chargeFor(agreement, consequence, fee, 'what-if-fee');
  if (charge !== null) return [charge];
  const base = baseOf(agreement, consequence);
  const { currency } = agreement;
  if (base?.kind !== 'charges' || currency === undefined) return agreement.charges;
  const [first] = base.charges;
  return agreement.charges.map((each) => {
    if (!base.charges.includes(each.id)) return each;
    const amount = { amount: each.id === first ? fee : '0', currency };
    return { ...each, amount, per: base.period ?? 'month', oneOff: false };
  });
}

/** The same with so many points collected. */
export function withPoints(agreement: Agreement, points: Decimal): Agreement {
  const collected: Consequence = {
    id: POINTS_COLLECTED,
    trigger: { kind: 'event' },
    action: { kind: 'credit', rule: { kind: 'points', fixed: points } },
  };
  return { ...agreement, consequences: [...agreement.consequences, collected] };
}
