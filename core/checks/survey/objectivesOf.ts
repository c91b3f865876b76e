import type { Agreement } from '#core/agreement/agreement.ts';
import type { Objective } from '#core/agreement/objective.ts';

const NONE: readonly Objective[] = [];
const known = new WeakMap<readonly Objective[], ReadonlyMap<string | undefined, readonly Objective[]>>();

/** The promises about a metric, in the order of the agreement. */
export function objectivesOf({ objectives }: Agreement, metric: string): readonly Objective[] {
  const byMetric = known.get(objectives) ?? Map.groupBy(objectives, (one) => one.metric);
  known.set(objectives, byMetric);
  return byMetric.get(metric) ?? NONE;
}

/** Whether a promise has a number to be judged by. */
export function isNumeric({ target }: Objective): boolean {
  return target !== undefined && target.kind !== 'text' && target.kind !== 'none';
}
