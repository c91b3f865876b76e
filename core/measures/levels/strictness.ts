import type { Metric } from '#core/agreement/metric.ts';
import type { Objective } from '#core/agreement/objective.ts';
import type { Comparator } from '#core/agreement/quantity.ts';
import { compare, exact, times, whole, type Exact } from '#core/measures/exact.ts';
import { unitLength } from '#core/measures/lengths.ts';

/** Why two promises must not be ranked: a person has to decide. */
export type Incomparable =
  'kind' | 'window' | 'unit' | 'formula' | 'hours' | 'direction' | 'conditions' | 'mixed' | 'target';

export type Strictness =
  { readonly kind: 'stricter' | 'same' | 'weaker' } | { readonly kind: 'notComparable'; readonly why: Incomparable };

/** A promise with the metric it is about. */
export interface Promised {
  readonly objective: Objective;
  readonly metric: Metric;
}

/**
 * How one promise stands to another about the same thing: higher is stricter for "at least", lower for "at most", and a
 * larger share of items is stricter. 99.9% of a quarter is not stricter than 99.9% of a month: where window, unit, formula
 * or hours differ, nothing is ranked. Source: SLA reference §3, rules 1 and 2.
 */
export function strictness(child: Promised, parent: Promised): Strictness {
  const why = differenceOf(child, parent);
  if (why !== null) return { kind: 'notComparable', why };
  const [own, other] = [aimOf(child.objective), aimOf(parent.objective)];
  if (own === null || other === null) return { kind: 'notComparable', why: 'target' };
  if (own.higher !== other.higher) return { kind: 'notComparable', why: 'direction' };
  if (own.unit !== other.unit) return { kind: 'notComparable', why: 'unit' };
  const byValue = compare(own.value, other.value) * (own.higher ? 1 : -1);
  return ranked(
    byValue === 0 ? Number(own.strict) - Number(other.strict) : byValue,
    compare(exact(child.objective.attainment ?? '100'), exact(parent.objective.attainment ?? '100')),
  );
}

function ranked(byValue: number, byShare: number): Strictness {
  if (byValue * byShare < 0) return { kind: 'notComparable', why: 'mixed' };
  const order = byValue + byShare;
  if (order === 0) return { kind: 'same' };
  return { kind: order > 0 ? 'stricter' : 'weaker' };
}

function differenceOf(child: Promised, parent: Promised): Incomparable | null {
  const [own, other] = [child.metric, parent.metric];
  if (own.kind !== other.kind || own.percentile !== other.percentile) return 'kind';
  if (!alike(own.window, other.window)) return 'window';
  if (!alike(own.formula?.expression, other.formula?.expression)) return 'formula';
  if (own.hours !== other.hours || own.clock?.outOfHours !== other.clock?.outOfHours) return 'hours';
  return alike(conditionsOf(child), conditionsOf(parent)) ? null : 'conditions';
}

function conditionsOf({ objective, metric }: Promised): readonly string[] {
  return [...new Set([...objective.conditions, ...metric.conditions])].toSorted();
}

interface Aim {
  readonly value: Exact;
  readonly higher: boolean;
  readonly strict: boolean;
  /** Lengths of time on the clock are all in milliseconds. */
  readonly unit: string;
}

function aimOf({ target }: Objective): Aim | null {
  if (target?.kind === 'value') return aim(target.comparator, target.value, target.unit);
  return target?.kind === 'duration' ? aim(target.comparator, target.length.amount, target.length.unit) : null;
}

function aim(
  comparator: Comparator,
  value: string,
  unit: NonNullable<Metric['unit']> | 'quarter' | 'year' | 'billingCycle',
): Aim | null {
  if (comparator === 'equalTo') return null;
  const length = unitLength(unit);
  return {
    value: length === undefined ? exact(value) : times(exact(value), whole(length)),
    higher: comparator === 'atLeast' || comparator === 'moreThan',
    strict: comparator === 'moreThan' || comparator === 'lessThan',
    unit: length === undefined ? unit : 'millisecond',
  };
}

/** The same answers, in whatever order they were given. */
function alike(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [own, other] = [Object.entries(a), new Map(Object.entries(b))];
  return own.length === other.size && own.every(([key, value]) => alike(value, other.get(key)));
}
