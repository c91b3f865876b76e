import type { Metric } from '#core/agreement/metric.ts';
import { join } from '#core/agreement/path.ts';
import { done } from '#core/outcome.ts';
import { rounded, type Exact, type RoundingMode } from '#core/measures/exact.ts';
import { missing, type Measured } from '#core/measures/problem.ts';

/** How a result is rounded before it is compared with its target and its bands; `null` where it is taken exactly. */
export type Rounding = {
  readonly mode: RoundingMode;
  readonly decimals: number;
  readonly round: (value: Exact) => Exact;
} | null;

/**
 * The declared rounding of a metric, as far as it decides anything: a result that is rounded after the comparison is only
 * shown rounded, and one without a rule is taken exactly. Source: SLA reference §4 "rounding".
 */
export function roundingOf({ id, rounding, decimals }: Metric): Measured<Rounding> {
  if (rounding === undefined || rounding.mode === 'none') return done(null);
  const path = join('metrics', id, 'rounding');
  if (rounding.when === undefined) return missing(join(path, 'when'));
  if (rounding.when === 'afterComparison') return done(null);
  const places = rounding.decimals ?? decimals;
  if (places === undefined) return missing(join(path, 'decimals'));
  const { mode } = rounding;
  return done({ mode, decimals: places, round: (value) => rounded(value, places, mode) });
}
