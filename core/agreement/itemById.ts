import { findingByName } from '#core/rereading.ts';
import type { Agreement } from './agreement.ts';
import type { Metric } from './metric.ts';
import type { Objective } from './objective.ts';

/** The metric with an id. Who asks for it while `rereading` does not mind what the others say. */
export const metricById = findingByName(({ metrics }: Agreement, id): Metric | undefined => indexOf(metrics).get(id));

/** The target with an id. Who asks for it while `rereading` does not mind what the others say. */
export const objectiveById = findingByName(({ objectives }: Agreement, id): Objective | undefined =>
  indexOf(objectives).get(id),
);

interface Item {
  readonly id: string;
}

const indexes = new WeakMap<readonly Item[], ReadonlyMap<string, Item>>();

/** A long list is gone through once, however many look something up in it; of items with one id the first counts. */
function indexOf<One extends Item>(items: readonly One[]): ReadonlyMap<string, One> {
  const known = indexes.get(items) as ReadonlyMap<string, One> | undefined;
  if (known !== undefined) return known;
  const index = new Map(items.toReversed().map((item) => [item.id, item]));
  indexes.set(items, index);
  return index;
}
