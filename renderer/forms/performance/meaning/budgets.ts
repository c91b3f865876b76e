import type { Decimal } from '#core/decimal.ts';
import { downtimeBudget, lengthOf, type BudgetBasis } from '#core/measures/budget.ts';
import { whole, type Exact } from '#core/measures/exact.ts';
import type { TimePromise } from '#core/measures/promise.ts';
import type { AgreedMonth } from '#renderer/measured/measuredTime.ts';

/** What a budget is a part of: a length of days, the agreed hours of a calendar month, or those of twelve months. */
export type NamedBasis =
  | { readonly kind: 'plain'; readonly basis: BudgetBasis }
  | { readonly kind: 'month'; readonly first: string; readonly milliseconds: number }
  | { readonly kind: 'twelveMonths'; readonly first: string; readonly milliseconds: number };

export interface Budget {
  readonly of: NamedBasis;
  readonly downtime: Exact;
}

/** How much downtime a promise allows: on the basis that is usually meant, and on the others that it can have. */
export interface Budgets {
  readonly target: Decimal;
  readonly usual: Budget;
  readonly others: readonly Budget[];
}

/** A month is told by 30 days, then by 31 and the year: the lengths people reckon with. */
const ORDER: readonly number[] = [30, 31, 365];

/** The budgets of a promise over its window; inside the agreed hours of its metric where there are such. */
export function budgetsOf(promise: TimePromise, agreed: readonly AgreedMonth[] | null): Budgets {
  const { target } = promise;
  const bases = agreed === null ? plainBases(promise) : agreedBases(promise, agreed);
  const [usual = yearOf(), ...others] = bases;
  const budget = (of: NamedBasis): Budget => ({ of, downtime: downtimeBudget(target, basisOf(of)) });
  return { target, usual: budget(usual), others: others.map(budget) };
}

function basisOf(of: NamedBasis): BudgetBasis {
  return of.kind === 'plain' ? of.basis : { kind: 'serviceHours', milliseconds: of.milliseconds };
}

/** How long a basis is. */
export function basisLength(of: NamedBasis): Exact {
  return of.kind === 'plain' ? lengthOf(of.basis) : whole(of.milliseconds);
}

function yearOf(): NamedBasis {
  return { kind: 'plain', basis: { kind: 'days', days: 365 } };
}

function plainBases({ bases }: TimePromise): readonly NamedBasis[] {
  const isYear = bases.some((basis) => basis.kind === 'days' && basis.days >= 365);
  const all: readonly BudgetBasis[] = isYear ? bases : [...bases, { kind: 'days', days: 365 }];
  return all.toSorted((a, b) => place(a) - place(b)).map((basis) => ({ kind: 'plain', basis }));
}

function place(basis: BudgetBasis): number {
  return basis.kind === 'days' && ORDER.includes(basis.days) ? ORDER.indexOf(basis.days) : ORDER.length;
}

/** Agreed hours differ from month to month: this month, the one with the fewest and the one with the most, and all twelve. */
function agreedBases({ metric }: TimePromise, months: readonly AgreedMonth[]): readonly NamedBasis[] {
  const year: NamedBasis = {
    kind: 'twelveMonths',
    first: months[0]?.first ?? '',
    milliseconds: months.reduce((sum, { milliseconds }) => sum + milliseconds, 0),
  };
  if (metric.window?.kind !== 'calendarMonth' && metric.window?.kind !== 'billingCycle') return [year];
  const bySize = months.toSorted((a, b) => a.milliseconds - b.milliseconds);
  const shown = [months[0], bySize[0], bySize.at(-1)].flatMap((month) => month ?? []);
  const different = shown.filter((month, index) => shown.indexOf(month) === index);
  return [...different.map(({ first, milliseconds }): NamedBasis => ({ kind: 'month', first, milliseconds })), year];
}
