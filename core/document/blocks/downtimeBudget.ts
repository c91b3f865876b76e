import type { Metric } from '#core/agreement/metric.ts';
import type { Objective } from '#core/agreement/objective.ts';
import { objectivesOfMetric } from '#core/agreement/objectivesOfMetric.ts';
import { join } from '#core/agreement/path.ts';
import type { Decimal } from '#core/decimal.ts';
import { isAlwaysOpen } from '#core/measures/alwaysOpen.ts';
import { downtimeBudget, type BudgetBasis } from '#core/measures/budget.ts';
import { whole } from '#core/measures/exact.ts';
import { timePromise, type TimePromise } from '#core/measures/promise.ts';
import type { Inline } from '#core/document/document.ts';
import { hasBlank } from '#core/document/inline.ts';
import { showLink, showQuantity } from '#core/document/show.ts';
import type { BudgetPart } from '#core/document/words/figures.ts';
import type { Writing } from '#core/document/writing.ts';
import type { Lines } from './factSheet.ts';
import { lengthWords } from './lengthWords.ts';
import { quoted } from './linkedNames.ts';

/**
 * How long a service may be away under each target of a metric, always with what that is a part of: a month of 30 days, or
 * the hours agreed in the first month. Nothing where the target is no share of time or the basis is not known.
 */
export function budgetLines(writing: Writing, metric: Metric): Lines {
  const { agreement, words } = writing;
  if (metric.scope?.aggregation === 'sum' || metric.scope?.aggregation === 'average') return [];
  const promises = objectivesOfMetric(agreement, metric.id).flatMap((objective) => {
    if (!isPromise(objective)) return [];
    const promise = timePromise(agreement, objective);
    return promise.ok ? [promise.value] : [];
  });
  const targets = promises.filter(
    ({ target }, index) => promises.findIndex((other) => other.target === target) === index,
  );
  const lines = targets.flatMap((promise) => {
    const budget = budgetLine(writing, promise);
    return budget === null || hasBlank(budget) ? [] : [budget];
  });
  return lines.length === 0 ? [] : [...lines, words.figures.budget.note];
}

function isPromise({ role, target, attainment }: Objective): boolean {
  const isFloor = target?.kind === 'value' && (target.comparator === 'atLeast' || target.comparator === 'moreThan');
  return isFloor && attainment === undefined && (role === undefined || role === 'guarantee' || role === 'aim');
}

function budgetLine(writing: Writing, promise: TimePromise): readonly Inline[] | null {
  const { budget: words } = writing.words.figures;
  const { objective, target } = promise;
  const shown = showQuantity(writing, join('objectives', objective.id, 'target'), {
    value: target,
    unit: 'percent',
  });
  const [first, ...others] = partsOf(writing, promise);
  if (first === undefined) return null;
  return isNothing(target) ? words.allowsNothing(shown) : words.allows(shown, first, others);
}

function isNothing(target: Decimal): boolean {
  return downtimeBudget(target, { kind: 'days', days: 1 }).top <= 0n;
}

function partsOf(writing: Writing, { metric, target, bases }: TimePromise): readonly BudgetPart[] {
  const calendar = writing.agreement.calendars.find(({ id }) => id === metric.hours);
  if (metric.hours !== undefined && calendar === undefined) return [];
  if (metric.hours === undefined && !runsRoundTheClock(writing, metric)) return [];
  if (calendar !== undefined && !isAlwaysOpen(calendar)) return withinHours(writing, metric, target);
  const kind = metric.window?.kind ?? 'rolling';
  return bases.toSorted(usualFirst).flatMap((basis): readonly BudgetPart[] => {
    if (basis.kind === 'twelfth') return [];
    const days = basis.kind === 'days' ? writing.words.forms.decimal(String(basis.days)) : '';
    return [
      { of: writing.words.figures.budget.of(kind, days), length: lengthWords(writing, downtimeBudget(target, basis)) },
    ];
  });
}

/** False for services that have hours of their own: a share of those is no share of a month. */
function runsRoundTheClock({ agreement }: Writing, { subject }: Metric): boolean {
  const meant = subject?.kind === 'services' ? subject.services : [];
  return agreement.services.every(({ id, hours }) => {
    const calendar = agreement.calendars.find((candidate) => candidate.id === hours);
    return calendar === undefined || isAlwaysOpen(calendar) || (meant.length > 0 && !meant.includes(id));
  });
}

/** Months are read as 30, 31 and then 28 days. */
function usualFirst(one: BudgetBasis, other: BudgetBasis): number {
  return Number(isFebruary(one)) - Number(isFebruary(other));
}

function isFebruary(basis: BudgetBasis): boolean {
  return basis.kind === 'days' && basis.days === 28;
}

function withinHours(writing: Writing, { id, hours }: Metric, target: Decimal): readonly BudgetPart[] {
  const agreed = writing.dated?.agreedHours.get(id);
  if (agreed === undefined || agreed.milliseconds <= 0) return [];
  const { figures, forms } = writing.words;
  const { milliseconds, from, to } = agreed;
  const of = figures.budget.ofHours({
    length: lengthWords(writing, whole(milliseconds)),
    calendar: quoted(writing, showLink(writing, join('metrics', id, 'hours'), hours)),
    days: figures.budget.days(forms.date(from), forms.date(to)),
  });
  return [{ of, length: lengthWords(writing, downtimeBudget(target, { kind: 'serviceHours', milliseconds })) }];
}
