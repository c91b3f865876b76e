import type { Agreement } from '#core/agreement/agreement.ts';
import type { CountedUnit, CreditRule } from '#core/agreement/credit.ts';
import type { Metric } from '#core/agreement/metric.ts';
import type { Objective } from '#core/agreement/objective.ts';
import type { Range } from '#core/agreement/quantity.ts';
import type { Decimal } from '#core/decimal.ts';
import { isAlwaysOpen } from '#core/measures/alwaysOpen.ts';
import { missedBy, possibleIn } from '#core/measures/bands.ts';
import { downtimeBudget, lengthOf } from '#core/measures/budget.ts';
import {
  ceiling,
  compare,
  decimal,
  exact,
  HUNDRED,
  larger,
  minus,
  over,
  plus,
  rounded,
  smaller,
  times,
  whole,
  type Exact,
} from '#core/measures/exact.ts';
import { MINUTE, unitLength } from '#core/measures/lengths.ts';
import { timePromise } from '#core/measures/promise.ts';
import { overlapOf } from '#core/measures/stretches.ts';
import { aimOf, isFloor, type Aim } from './aim.ts';
import { within } from './creditBands.ts';
import type { PromiseResult, WindowResults } from './results.ts';

type Supposed = Pick<WindowResults, 'minutes'> & { readonly result: PromiseResult };

/**
 * Results that miss a promise in a way that shows its rule, the plainest first: the middle of the first band, one and a half
 * units too far, or an outage twice as long as allowed. None where the promise is no single number.
 */
export function supposedResults(
  agreement: Agreement,
  objective: Objective,
  metric: Metric,
  rule: CreditRule,
): readonly Supposed[] {
  const aim = singleAim(objective);
  if (aim === null) return [];
  const values = rule.kind === 'steps' ? inBands(rule, aim, metric) : [tooFar(rule, aim, metric)];
  const supposed = values.map((value): Supposed => ({
    result: { objective: objective.id, observed: { kind: 'value', value }, incidents: 1 },
  }));
  return [...supposed, ...outages(agreement, objective, metric, rule)];
}

/** What a result is compared with; the share that has to attain a target where one is agreed. */
function singleAim({ id, target, attainment }: Objective): Aim | null {
  if (target === undefined) return null;
  if (attainment !== undefined) {
    const isNumber = target.kind === 'value' || target.kind === 'duration' || target.kind === 'range';
    return isNumber ? { comparator: 'atLeast', value: exact(attainment), unit: 'percent' } : null;
  }
  const aim = aimOf(target, `objectives/${id}/target`);
  if (!aim.ok || !('comparator' in aim.value) || aim.value.comparator === 'equalTo') return null;
  return aim.value;
}

/** The middle of what each band has of the results that miss the promise. */
function inBands({ on, bands }: Extract<CreditRule, { kind: 'steps' }>, aim: Aim, metric: Metric): readonly Decimal[] {
  if (on !== 'measuredValue') return [tooFar(null, aim, metric)];
  const missed = missedBy({ ...aim, value: decimal(aim.value) });
  const possible = missed === null ? null : overlapOf(missed, possibleIn(aim.unit));
  return bands.flatMap(({ range }) => {
    const due = possible === null ? null : overlapOf(range, possible);
    const value = due === null ? null : shortestWithin(due, middleOf(due), metric);
    return value === null ? [] : [value];
  });
}

function middleOf({ from, to }: Range): Exact {
  if (from !== undefined && to !== undefined) return over(plus(exact(from.value), exact(to.value)), whole(2));
  if (from !== undefined) return larger(times(exact(from.value), exact('1.5')), plus(exact(from.value), whole(1)));
  return to === undefined ? whole(0) : minus(exact(to.value), whole(1));
}

const MOST_PLACES = 6;

/** A value with the decimals that results have, or as many more as it takes to stay within the range. */
function shortestWithin(range: Range, value: Exact, metric: Metric): Decimal | null {
  for (let places = placesOf(metric); places <= MOST_PLACES; places++) {
    const near = rounded(value, places, 'halfUp');
    if (within(range, near)) return decimal(near);
  }
  return null;
}

function placesOf({ rounding, decimals }: Metric): number {
  return rounding?.decimals ?? decimals ?? 2;
}

/** A value beyond the target: by one and a half units of what is counted, else by half of what is left. */
function tooFar(rule: CreditRule | null, aim: Aim, metric: Metric): Decimal {
  const beyond = beyondBy(rule, aim);
  const value = isFloor(aim.comparator) ? larger(minus(aim.value, beyond), whole(0)) : plus(aim.value, beyond);
  return decimal(rounded(value, placesOf(metric), isFloor(aim.comparator) ? 'down' : 'up'));
}

function beyondBy(rule: CreditRule | null, { comparator, value, unit }: Aim): Exact {
  if (rule?.kind === 'perUnit') return times(sizeOf(rule.per, unit), plus(exact(rule.offset ?? '0'), exact('1.5')));
  if (rule?.kind === 'points' && rule.perUnit !== undefined) return times(sizeOf(rule.perUnit.per, unit), exact('1.5'));
  if (unit !== 'percent' || !isFloor(comparator)) return larger(over(value, whole(2)), whole(1));
  return smaller(larger(over(minus(HUNDRED, value), whole(2)), exact('0.5')), value);
}

/** One counted unit, in the unit of the result. */
function sizeOf({ amount, unit }: CountedUnit, measuredIn: Aim['unit']): Exact {
  if (unit.kind !== 'time' || unit.time === measuredIn) return exact(amount);
  const [one, other] = [unitLength(unit.time), unitLength(measuredIn)];
  if (one === undefined || other === undefined) return exact(amount);
  return over(times(exact(amount), whole(one)), whole(other));
}

const BY_OUTAGE: readonly CreditRule['kind'][] = ['multiplier', 'proportional', 'feeDays', 'flat', 'pool', 'points'];

/** An outage twice as long as the promise allows, in whole hours, of a month of 30 days or what else the window is. */
function outages(agreement: Agreement, objective: Objective, metric: Metric, rule: CreditRule): readonly Supposed[] {
  const calendar = agreement.calendars.find(({ id }) => id === metric.hours);
  const promise = timePromise(agreement, objective);
  if (!BY_OUTAGE.includes(rule.kind) || !promise.ok || (metric.hours !== undefined && !calendar)) return [];
  if (calendar !== undefined && !isAlwaysOpen(calendar)) return [];
  const { bases, target } = promise.value;
  const basis = bases.find((each) => each.kind === 'days' && each.days === 30) ?? bases[0];
  if (basis === undefined) return [];
  const of = over(lengthOf(basis), whole(MINUTE));
  const allowed = over(times(downtimeBudget(target, basis), whole(2)), whole(MINUTE));
  const hours = whole(Number(ceiling(over(larger(allowed, whole(1)), whole(60)))) * 60);
  if (compare(hours, of) >= 0) return [];
  const observed = { kind: 'downtime', time: decimal(hours), of: decimal(of) } as const;
  const share = rule.kind === 'proportional' && rule.weightedByAffectedShare === true ? { affectedShare: '50' } : {};
  return [{ minutes: decimal(of), result: { objective: objective.id, observed, incidents: 1, ...share } }];
}
