import type { Agreement } from '#core/agreement/agreement.ts';
import type { Remedies } from '#core/agreement/remedies.ts';
import type { Decimal } from '#core/decimal.ts';
import { done } from '#core/outcome.ts';
import { compare, decimal, exact, percentOf, rounded } from '#core/measures/exact.ts';
import { missing, type Measured } from '#core/measures/problem.ts';
import { minorUnits } from './currency.ts';
import type { WindowAccount } from './settlement.ts';
import type { Entry, PromiseOutcome } from './windowAccount.ts';

/** What becomes of a credit that the provider can win back. */
export type EarnBack =
  | { readonly kind: 'earned'; readonly amount: Decimal }
  /** The windows that decide it have not all passed. */
  | { readonly kind: 'open'; readonly windowsLeft: number }
  | { readonly kind: 'lost'; readonly why: 'missedAgain' | 'marginNotReached' | 'repeat' | 'notKnown' };

/**
 * Whether the provider wins a credit back by keeping the promise, with a margin if one is agreed, in each of the windows
 * that follow. A repeat failure blocks it where that is agreed: a miss within as many windows before.
 * Source: SLA reference §6 "earn-back".
 */
export function earnBack(
  agreement: Agreement,
  accounts: readonly WindowAccount[],
  at: number,
  entry: Entry,
): Measured<EarnBack> {
  const asked = ruleOf(agreement);
  if (!asked.ok) return asked;
  const rule = asked.value;
  const before = accounts.slice(Math.max(0, at - rule.windows), at);
  if (rule.blockedByRepeat && before.some(({ outcomes }) => standing(outcomes, entry.about, '0') === 'missedAgain')) {
    return done({ kind: 'lost', why: 'repeat' });
  }
  const after = accounts.slice(at + 1, at + 1 + rule.windows);
  for (const { outcomes } of after) {
    const stands = standing(outcomes, entry.about, rule.margin ?? '0');
    if (stands !== 'kept') return done({ kind: 'lost', why: stands });
  }
  if (after.length < rule.windows) return done({ kind: 'open', windowsLeft: rule.windows - after.length });
  const amount = rounded(percentOf(exact(rule.share), entry.money), minorUnits(agreement.currency ?? ''), 'halfUp');
  return done({ kind: 'earned', amount: decimal(amount) });
}

type Rule = Required<Pick<NonNullable<Remedies['earnBack']>, 'windows' | 'share' | 'blockedByRepeat'>> & {
  readonly margin?: Decimal;
};

function ruleOf({ remedies }: Agreement): Measured<Rule> {
  const path = 'remedies/earnBack';
  const { windows, share, blockedByRepeat, margin } = remedies?.earnBack ?? {};
  if (windows === undefined) return missing(`${path}/windows`);
  if (share === undefined) return missing(`${path}/share`);
  if (blockedByRepeat === undefined) return missing(`${path}/blockedByRepeat`);
  return done({ windows, share, blockedByRepeat, ...(margin !== undefined && { margin }) });
}

function standing(
  outcomes: readonly PromiseOutcome[],
  objective: string,
  margin: Decimal,
): 'kept' | 'missedAgain' | 'marginNotReached' | 'notKnown' {
  const judgement = outcomes.find((outcome) => outcome.objective === objective)?.judgement;
  if (judgement?.ok !== true || judgement.value.kind !== 'judged') return 'notKnown';
  if (!judgement.value.met) return 'missedAgain';
  if (exact(margin).top === 0n) return 'kept';
  if (judgement.value.margin === null) return 'notKnown';
  return compare(judgement.value.margin, exact(margin)) >= 0 ? 'kept' : 'marginNotReached';
}
