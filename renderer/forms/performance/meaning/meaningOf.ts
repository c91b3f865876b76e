import type { Agreement } from '#core/agreement/agreement.ts';
import { metricById } from '#core/agreement/itemById.ts';
import type { Metric } from '#core/agreement/metric.ts';
import type { Objective } from '#core/agreement/objective.ts';
import { join } from '#core/agreement/path.ts';
import type { Duration } from '#core/agreement/time.ts';
import type { MeasureProblem } from '#core/measures/problem.ts';
import { timePromise, type TimePromise } from '#core/measures/promise.ts';
import { smallestSample } from '#core/measures/samples.ts';
import type { AgreedMonth, FridayExample } from '#renderer/measured/measuredTime.ts';
import type { MeasuredTime } from '#renderer/measured/useMeasuredTime.ts';
import { budgetsOf, type Budgets } from './budgets.ts';
import { troublesOf, type Trouble } from './troubles.ts';

/** What a target comes to in practice. */
export type Meaning =
  | { readonly kind: 'budget'; readonly budgets: Budgets; readonly troubles: readonly Trouble[] }
  | {
      readonly kind: 'due';
      readonly limit: Duration;
      readonly example: FridayExample;
      /** The fewest cases of which one may be late; `null` where none may. */
      readonly sample: number | null;
    }
  | { readonly kind: 'unknown'; readonly problem: MeasureProblem };

/**
 * The meaning of an objective, if it can have one: a share of time in minutes, a time limit as a due time.
 * @param first the first day of the month from which agreed hours are counted.
 */
export function meaningOf(
  agreement: Agreement,
  objective: Objective,
  time: MeasuredTime | null,
  first: string,
): Meaning | null {
  const metric = objective.metric === undefined ? undefined : metricById(agreement, objective.metric);
  const { target } = objective;
  if (metric === undefined || target === undefined) return null;
  if (target.kind === 'duration') return dueOf(agreement, metric, objective, time);
  if (target.kind !== 'value' || (target.comparator !== 'atLeast' && target.comparator !== 'moreThan')) return null;
  const promise = timePromise(agreement, objective);
  if (!promise.ok) return metric.kind === 'availability' ? missingOnly(promise.problem) : null;
  return budgetOf(agreement, promise.value, time, first);
}

/** With fewer cases a single miss breaks the target; `null` where the metric says what then applies. */
function brittleBelow({ edgeRules }: Metric, attainment: Objective['attainment']): number | null {
  const fewest = attainment === undefined ? null : smallestSample(attainment);
  return fewest !== null && fewest <= (edgeRules?.minimumSample ?? 0) ? null : fewest;
}

/** The time limits that a case has; what is measured in milliseconds is no case. */
const CASE_UNITS: readonly Duration['unit'][] = ['minute', 'hour', 'workingHour', 'day', 'workingDay', 'week'];

function dueOf(agreement: Agreement, metric: Metric, objective: Objective, time: MeasuredTime | null): Meaning | null {
  const { target, attainment } = objective;
  if (target?.kind !== 'duration' || time === null || !CASE_UNITS.includes(target.length.unit)) return null;
  if (metric.kind !== 'duration' && metric.clock === undefined) return null;
  const path = join('objectives', objective.id, 'target/length');
  const example = time.fridayExample(agreement, metric, { length: target.length, path });
  if (!example.ok) return { kind: 'unknown', problem: example.problem };
  return { kind: 'due', limit: target.length, example: example.value, sample: brittleBelow(metric, attainment) };
}

function budgetOf(
  agreement: Agreement,
  promise: TimePromise,
  time: MeasuredTime | null,
  first: string,
): Meaning | null {
  const agreed = agreedOf(agreement, promise, time, first);
  if (agreed === 'coming') return null;
  if (agreed !== null && 'kind' in agreed) return { kind: 'unknown', problem: agreed };
  const budgets = budgetsOf(promise, agreed);
  return { kind: 'budget', budgets, troubles: troublesOf(agreement, promise, budgets.usual) };
}

function agreedOf(
  agreement: Agreement,
  { metric }: TimePromise,
  time: MeasuredTime | null,
  first: string,
): readonly AgreedMonth[] | null | 'coming' | MeasureProblem {
  if (metric.hours === undefined || metric.window?.kind === 'hour') return null;
  if (time === null) return 'coming';
  const months = time.agreedMonths(agreement, { id: metric.hours, path: join('metrics', metric.id, 'hours') }, first);
  return months.ok ? months.value : months.problem;
}

/** Of what keeps a budget from being computed only an open question is worth telling beside the target. */
function missingOnly(problem: MeasureProblem): Meaning | null {
  return problem.kind === 'missing' ? { kind: 'unknown', problem } : null;
}
