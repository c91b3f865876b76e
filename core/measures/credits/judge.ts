import type { Metric } from '#core/agreement/metric.ts';
import type { Objective } from '#core/agreement/objective.ts';
import { join } from '#core/agreement/path.ts';
import type { Unit } from '#core/agreement/quantity.ts';
import { done } from '#core/outcome.ts';
import { unreachable } from '#core/unreachable.ts';
import { decimal, exact, HUNDRED, minus, over, times, whole, ZERO, type Exact } from '#core/measures/exact.ts';
import { contradiction, missing, needs, wordsOnly, type Measured } from '#core/measures/problem.ts';
import { aimOf, isFloor, keeps, near, type Aim, type RangeTarget } from './aim.ts';
import type { Observation } from './results.ts';
import { roundingOf, type Rounding } from './rounding.ts';
import { NO_STEPS, type Step, type Steps } from './steps.ts';

/** One value that missed its target, and by how much. */
export interface Miss {
  readonly value: Exact;
  readonly beyond: Exact;
}

export type Judgement =
  /** `pooled` counts on with the next window; `penalised` is a matter of the consequences of missing measurements. */
  | { readonly kind: 'notJudged'; readonly why: 'noPromise' | 'leftOut' | 'tooFew' | 'pooled' | 'penalised' }
  | {
      readonly kind: 'judged';
      readonly met: boolean;
      readonly unit: Unit;
      /** One for a value, one for each missed item; none if the target counts as missed without a value. */
      readonly misses: readonly Miss[];
      /** How far a value is on the good side of its target; not for single items. */
      readonly margin: Exact | null;
      readonly missedItems: number;
      readonly steps: Steps;
    };

/**
 * Whether a promise was kept, in exact numbers after the declared rounding. A share of items (90 % within 15 minutes) is
 * compared as a percentage; without such a share every item has to keep the target. Source: SLA reference §4.
 */
export function judge(objective: Objective, metric: Metric, observed: Observation): Measured<Judgement> {
  const path = `objectives/${objective.id}`;
  if (objective.target === undefined) return missing(`${path}/target`);
  // A share of a value that nobody knows is not known either.
  if (objective.target.kind === 'text') return wordsOnly(`${path}/target`);
  if (objective.target.kind === 'none') return done({ kind: 'notJudged', why: 'noPromise' });
  if (observed.kind === 'missing') return judgeMissing(metric, observed.items);
  const rounding = roundingOf(metric);
  if (!rounding.ok) return rounding;
  if (objective.attainment !== undefined) return judgeShare(objective, metric, observed, rounding.value);
  const aim = aimOf(objective.target, `${path}/target`);
  if (!aim.ok) return aim;
  return judgeValues(observed, aim.value, rounding.value, path);
}

function judgeMissing({ id, edgeRules }: Metric, items: number): Measured<Judgement> {
  const rule = edgeRules?.missingData;
  switch (rule) {
    case undefined:
      return missing(join('metrics', id, 'edgeRules/missingData'));
    case 'leftOut':
      return done({ kind: 'notJudged', why: 'leftOut' });
    case 'penalty':
      return done({ kind: 'notJudged', why: 'penalised' });
    case 'countsAsMet':
    case 'countsAsFailed': {
      const met = rule === 'countsAsMet';
      const unmeasured = {
        unit: 'count',
        misses: [],
        margin: null,
        missedItems: met ? 0 : items,
        steps: NO_STEPS,
      } as const;
      return done({ kind: 'judged', met, ...unmeasured });
    }
    default:
      return unreachable(rule);
  }
}

function judgeShare(
  objective: Objective,
  metric: Metric,
  observed: Observation,
  rounding: Rounding,
): Measured<Judgement> {
  const aim = { comparator: 'atLeast', value: exact(objective.attainment ?? '100'), unit: 'percent' } as const;
  if (observed.kind === 'value') {
    const first = (): Step => ({ kind: 'measured', value: observed.value, unit: 'percent' });
    return done(judgeOne(exact(observed.value), aim, rounding, { first, missedItems: 1 }));
  }
  const counted = countedShare(objective, observed);
  if (!counted.ok) return counted;
  const { met, total } = counted.value;
  if (total === 0) return done({ kind: 'notJudged', why: 'tooFew' });
  const share = (kept: number): Exact => over(times(whole(kept), HUNDRED), whole(total));
  const first = (): Step => ({ kind: 'shareMeasured', met, total, percent: decimal(share(met)) });
  const { minimumSample = 0, belowMinimum } = metric.edgeRules ?? {};
  if (total >= minimumSample) return done(judgeOne(share(met), aim, rounding, { first, missedItems: total - met }));
  switch (belowMinimum) {
    case undefined:
      return missing(join('metrics', metric.id, 'edgeRules/belowMinimum'));
    case 'notJudged':
      return done({ kind: 'notJudged', why: 'tooFew' });
    case 'pooledWithNext':
      return done({ kind: 'notJudged', why: 'pooled' });
    case 'oneMissAllowed': {
      const forgiven = Math.min(met + 1, total);
      const judged = judgeOne(share(forgiven), aim, rounding, { first, missedItems: total - forgiven });
      return done({ ...judged, steps: () => [first(), { kind: 'missAllowed' }, ...judged.steps().slice(1)] });
    }
    default:
      return unreachable(belowMinimum);
  }
}

/** How many items there were, and how many of them kept the threshold. */
export function countedShare(
  { id, target }: Objective,
  observed: Observation,
): Measured<{ met: number; total: number }> {
  const path = `objectives/${id}`;
  if (observed.kind === 'share') return done(observed);
  if (observed.kind !== 'items' || target === undefined) return needs('items', path);
  const aim = aimOf(target, `${path}/target`);
  if (!aim.ok) return aim;
  const met = observed.values.filter((value) => keeps(exact(value), aim.value)).length;
  return done({ met, total: observed.values.length });
}

function judgeValues(
  observed: Exclude<Observation, { kind: 'missing' }>,
  aim: Aim | RangeTarget,
  rounding: Rounding,
  path: string,
): Measured<Judgement> {
  if (observed.kind === 'items') {
    const judged = observed.values.map((value) => {
      const first = (): Step => ({ kind: 'measured', value, unit: aim.unit });
      return judgeOne(exact(value), near(aim, exact(value)), rounding, { first, missedItems: 1 });
    });
    const missed = judged.filter(({ met }) => !met);
    const [misses, steps] = [
      missed.flatMap((each) => each.misses),
      (): readonly Step[] => missed.flatMap((each) => each.steps()),
    ];
    return done({
      kind: 'judged',
      met: missed.length === 0,
      unit: aim.unit,
      misses,
      margin: null,
      missedItems: missed.length,
      steps,
    });
  }
  const measured = valueOf(observed, aim.unit, path);
  if (!measured.ok) return measured;
  const { value, first } = measured.value;
  return done(judgeOne(value, near(aim, value), rounding, { first, missedItems: 1 }));
}

function valueOf(
  observed: Exclude<Observation, { kind: 'missing' | 'items' }>,
  unit: Unit,
  path: string,
): Measured<{ value: Exact; first: () => Step }> {
  if (observed.kind === 'value') {
    return done({ value: exact(observed.value), first: () => ({ kind: 'measured', value: observed.value, unit }) });
  }
  if (unit !== 'percent') return contradiction(`${path}/target`, 'unitsDiffer');
  if (observed.kind === 'share') {
    const { met, total } = observed;
    if (total === 0) return needs('items', path);
    const value = over(times(whole(met), HUNDRED), whole(total));
    return done({ value, first: () => ({ kind: 'shareMeasured', met, total, percent: decimal(value) }) });
  }
  const { time, of } = observed;
  if (exact(of).top <= 0n) return needs('scheduledTime', path);
  const value = over(times(minus(exact(of), exact(time)), HUNDRED), exact(of));
  return done({ value, first: () => ({ kind: 'downtimeMeasured', time, of, percent: decimal(value) }) });
}

function judgeOne(
  measured: Exact,
  aim: Aim,
  rounding: Rounding,
  { first, missedItems }: { first: () => Step; missedItems: number },
): Extract<Judgement, { kind: 'judged' }> {
  const value = rounding === null ? measured : rounding.round(measured);
  const met = keeps(value, aim);
  const distance = isFloor(aim.comparator) ? minus(value, aim.value) : minus(aim.value, value);
  const steps: Steps = () => [
    first(),
    ...(rounding === null
      ? []
      : [{ kind: 'rounded', value: decimal(value), decimals: rounding.decimals, mode: rounding.mode } as const]),
    { kind: 'compared', comparator: aim.comparator, target: decimal(aim.value), unit: aim.unit, met },
  ];
  return {
    kind: 'judged',
    met,
    unit: aim.unit,
    misses: met ? [] : [{ value, beyond: distance.top < 0n ? minus(ZERO, distance) : distance }],
    margin: met ? distance : null,
    missedItems: met ? 0 : missedItems,
    steps,
  };
}
