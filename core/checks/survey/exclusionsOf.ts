import type { Agreement } from '#core/agreement/agreement.ts';
import type { Exclusion } from '#core/agreement/exclusion.ts';

/** What does not count against the provider in a metric: the exclusions it names, and those for every metric. */
export function exclusionsOf({ exclusions, metrics }: Agreement, metric: string | undefined): readonly Exclusion[] {
  const named = metrics.find(({ id }) => id === metric)?.exclusions ?? [];
  return exclusions.filter(
    (one) =>
      named.includes(one.id) ||
      one.metrics.some((id) => id === metric) ||
      (one.metrics.length === 0 && named.length === 0),
  );
}
