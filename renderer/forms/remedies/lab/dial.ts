import type { Agreement } from '#core/agreement/agreement.ts';
import type { Consequence } from '#core/agreement/consequence.ts';
import type { CreditRule } from '#core/agreement/credit.ts';
import type { Objective } from '#core/agreement/objective.ts';
import type { Unit } from '#core/agreement/quantity.ts';
import type { TimeUnit } from '#core/agreement/time.ts';
import type { Decimal } from '#core/decimal.ts';
import { timePromise } from '#core/measures/promise.ts';
import { caseStops, countStops, downtimeStops, valueStops } from './stops.ts';

/** What can be turned in the lab, from the best result to the worst. */
export type Dial =
  /** Minutes without service, of the minutes agreed. */
  | { readonly kind: 'downtime'; readonly of: Decimal; readonly stops: readonly Decimal[] }
  /** The measured value itself. */
  | { readonly kind: 'value'; readonly unit: Unit; readonly stops: readonly Decimal[] }
  /** How long one case took. */
  | { readonly kind: 'case'; readonly unit: Unit | TimeUnit; readonly stops: readonly Decimal[] }
  /** How many of so many cases were late. */
  | { readonly kind: 'late'; readonly total: number; readonly stops: readonly Decimal[] }
  /** How often something happened that is not measured. */
  | { readonly kind: 'times'; readonly stops: readonly Decimal[] }
  /** How many points there are. */
  | { readonly kind: 'points'; readonly stops: readonly Decimal[] };

const MOST_TIMES = 20;

export function ruleOf({ action }: Consequence): CreditRule | null {
  return action?.kind === 'credit' ? action.rule : null;
}

/** The promises that a credit can follow from missing. */
export function objectivesOf({ trigger }: Consequence): readonly string[] {
  return trigger?.kind === 'objectiveMissed' || trigger?.kind === 'repeatedMiss' ? trigger.objectives : [];
}

/**
 * The dial for a credit and the promise it follows from; `null` where the promise has no number to turn.
 * @param minutes the agreed minutes of a period.
 */
export function dialFor(
  agreement: Agreement,
  consequence: Consequence,
  objective: Objective | null,
  { minutes, cases }: { readonly minutes: Decimal; readonly cases: number },
): Dial | null {
  const rule = ruleOf(consequence);
  const bounds = boundsOf(rule);
  if (rule?.kind === 'steps' && rule.on === 'points') return { kind: 'points', stops: countStops(pointsShown(bounds)) };
  if (objective === null) return { kind: 'times', stops: countStops(MOST_TIMES) };
  if (objective.attainment !== undefined && objective.target !== undefined)
    return { kind: 'late', total: cases, stops: countStops(cases) };
  return timePromise(agreement, objective).ok
    ? { kind: 'downtime', of: minutes, stops: downtimeStops(minutes, bounds) }
    : measuredDial(agreement, objective, bounds);
}

function measuredDial(
  agreement: Agreement,
  { target, metric: of }: Objective,
  bounds: readonly Decimal[],
): Dial | null {
  if (target?.kind === 'duration') {
    const { amount, unit } = target.length;
    const metric = agreement.metrics.find(({ id }) => id === of);
    const stops = caseStops(amount, bounds);
    const isCase = metric?.kind === 'duration' || metric?.kind === undefined;
    return isCase ? { kind: 'case', unit, stops } : { kind: 'value', unit: asUnit(unit), stops };
  }
  if (target?.kind !== 'value') return null;
  const { comparator, value, unit } = target;
  const isLowerBetter = comparator === 'atMost' || comparator === 'lessThan';
  const stops = isLowerBetter ? caseStops(value, bounds) : valueStops(value, unit === 'percent', bounds);
  return { kind: 'value', unit, stops };
}

/** A unit of time that results are measured in is a unit of results. */
function asUnit(unit: TimeUnit): Unit {
  return unit === 'quarter' || unit === 'year' || unit === 'billingCycle' ? 'other' : unit;
}

function boundsOf(rule: CreditRule | null): readonly Decimal[] {
  if (rule?.kind !== 'steps') return [];
  return rule.bands.flatMap(({ range }) => [range.from, range.to]).flatMap((bound) => bound?.value ?? []);
}

/** A third more points than the highest bound. */
function pointsShown(bounds: readonly Decimal[]): number {
  const highest = Math.max(0, ...bounds.map(Number));
  return Math.min(1000, Math.max(MOST_TIMES, Math.ceil((highest * 4) / 3)));
}
