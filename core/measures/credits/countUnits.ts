import type { CountedUnit } from '#core/agreement/credit.ts';
import { join, type Path } from '#core/agreement/path.ts';
import type { Unit } from '#core/agreement/quantity.ts';
import type { Decimal } from '#core/decimal.ts';
import { done } from '#core/outcome.ts';
import {
  ceiling,
  decimal,
  exact,
  floor,
  larger,
  minus,
  over,
  sum,
  times,
  whole,
  ZERO,
  type Exact,
} from '#core/measures/exact.ts';
import { unitLength } from '#core/measures/lengths.ts';
import { contradiction, missing, needs, type Measured } from '#core/measures/problem.ts';
import type { Judgement } from './judge.ts';
import type { Step, Steps } from './steps.ts';

export interface Counted {
  readonly count: Exact;
  readonly steps: Steps;
}

/**
 * How many units a miss amounts to: 8.2 percentage points are 9 commenced ones. Each missed item is counted by itself,
 * and each loses the units that are free. Whether units are commenced or completed must be agreed, unless it makes no
 * difference. Source: SLA reference §4 "per commenced = ceiling".
 */
export function countUnits(
  judged: Extract<Judgement, { kind: 'judged' }>,
  per: CountedUnit,
  free: Decimal,
  path: Path,
): Measured<Counted> {
  if (exact(per.amount).top <= 0n) return contradiction(join(path, 'amount'), 'notPositive');
  if (per.unit.kind === 'item') return countItems(judged.missedItems, per, free, path);
  if (judged.misses.length === 0) return needs('value', path);
  const size = sizeOfUnit(per, judged.unit, path);
  if (!size.ok) return size;
  const counts: Exact[] = [];
  const steps: (() => Step)[] = [];
  for (const { beyond } of judged.misses) {
    const units = over(beyond, size.value);
    const counted = completed(larger(minus(units, exact(free)), ZERO), per.completion, path);
    if (!counted.ok) return counted;
    counts.push(counted.value);
    steps.push(() => ({
      kind: 'counted',
      beyond: decimal(beyond),
      unit: per.unit.kind === 'percentagePoint' ? 'percentagePoint' : judged.unit,
      units: decimal(units),
      free,
      completion: per.completion ?? 'exact',
      counted: decimal(counted.value),
    }));
  }
  return done({ count: sum(counts), steps: () => steps.map((step) => step()) });
}

/** Items are counted together: two for every ten tickets. */
export function countItems(items: number, per: CountedUnit, free: Decimal, path: Path): Measured<Counted> {
  const units = larger(minus(over(whole(items), exact(per.amount)), exact(free)), ZERO);
  const count = completed(units, per.completion, path);
  if (!count.ok) return count;
  return done({ count: count.value, steps: () => [{ kind: 'itemsCounted', items: decimal(count.value) }] });
}

function completed(units: Exact, completion: CountedUnit['completion'], path: Path): Measured<Exact> {
  if (units.top % units.bottom === 0n) return done(units);
  if (completion === undefined) return missing(join(path, 'completion'));
  return done({ top: completion === 'commenced' ? ceiling(units) : floor(units), bottom: 1n });
}

/** One unit, in the unit that the result has. */
function sizeOfUnit({ amount, unit }: CountedUnit, measuredIn: Unit, path: Path): Measured<Exact> {
  if (unit.kind === 'percentagePoint' && (measuredIn === 'percent' || measuredIn === 'percentagePoint'))
    return done(exact(amount));
  if (unit.kind !== 'time') return contradiction(path, 'unitsDiffer');
  if (unit.time === measuredIn) return done(exact(amount));
  const [one, other] = [unitLength(unit.time), unitLength(measuredIn)];
  if (one === undefined || other === undefined) return contradiction(path, 'unitsDiffer');
  return done(over(times(exact(amount), whole(one)), whole(other)));
}
