import type { Consequence } from './consequence.ts';

/** Whether a consequence follows when a metric was not measured: one that names no metric is about every one. */
export function followsMissingMeasurement({ trigger }: Consequence, metric: string | undefined): boolean {
  if (trigger?.kind !== 'measurementMissing') return false;
  return trigger.metrics.length === 0 || trigger.metrics.some((one) => one === metric);
}
