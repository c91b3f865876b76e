import { findingByName } from '#core/rereading.ts';
import type { Agreement } from './agreement.ts';
import type { Objective } from './objective.ts';

type Objectives = readonly Objective[];

const NONE: Objectives = [];

/** The targets of a metric in their order, under the empty text those of none: the same list as before while they are the same targets. */
export const objectivesOfMetric = findingByName(
  ({ objectives }: Agreement, metric): Objectives => byMetric(objectives).get(metric) ?? NONE,
);

const groups = new WeakMap<Objectives, ReadonlyMap<string, Objectives>>();

/** A long list is gone through once, however many metrics ask. */
function byMetric(objectives: Objectives): ReadonlyMap<string, Objectives> {
  const known = groups.get(objectives);
  if (known !== undefined) return known;
  const made = Map.groupBy(objectives, ({ metric }) => metric ?? '');
  const kept = new Map([...made].map(([metric, ones]) => [metric, keptList(ones)]));
  groups.set(objectives, kept);
  return kept;
}

const lists = new WeakMap<Objective, Objectives>();

/** A list is known by the first that is in it. */
function keptList(ones: Objectives): Objectives {
  const [first] = ones;
  if (first === undefined) return NONE;
  const known = lists.get(first);
  if (known?.length === ones.length && known.every((one, at) => one === ones[at])) return known;
  lists.set(first, ones);
  return ones;
}
