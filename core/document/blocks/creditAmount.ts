import type { Consequence } from '#core/agreement/consequence.ts';
import type { CountedUnit, CreditRule } from '#core/agreement/credit.ts';
import type { Metric } from '#core/agreement/metric.ts';
import type { Objective } from '#core/agreement/objective.ts';
import { join, type Path } from '#core/agreement/path.ts';
import { compareDecimals } from '#core/decimal.ts';
import type { Inline } from '#core/document/document.ts';
import { line, value } from '#core/document/inline.ts';
import { withoutStop } from '#core/document/sentence.ts';
import { showDecimal, showDuration, showPercent, showWording } from '#core/document/show.ts';
import type { Excess } from '#core/document/words/remedies.ts';
import type { Writing } from '#core/document/writing.ts';
import { paymentPhrase, pointsPhrase } from './feeBase.ts';
import { metricOf, objectivesOf } from './objectiveNames.ts';
import { triggeringObjectives } from './trigger.ts';

/** "for each commenced hour by which the Service Level is exceeded". */
export function perCountedUnit(
  writing: Writing,
  path: Path,
  per: CountedUnit,
  consequence: Consequence,
): readonly Inline[] {
  const words = writing.words.remedies.pays;
  const completion = per.completion ?? null;
  const isOne = compareDecimals(per.amount, '1') === 0;
  const { unit } = per;
  if (unit.kind === 'item') {
    const item =
      unit.name === undefined ? null : withoutStop(showWording(writing, join(path, 'unit', 'name'), unit.name));
    return words.perItem(item, isOne ? null : showDecimal(writing, join(path, 'amount'), per.amount), completion);
  }
  const excess = excessOf(writing, consequence, unit.kind);
  if (unit.kind === 'percentagePoint') {
    const several = [value(path, writing.words.forms.quantity(per.amount, 'percentagePoint', null))];
    return words.perUnit({ unit: isOne ? words.unit.percentagePoint : several, isPeriod: false, completion }, excess);
  }
  const length = showDuration(writing, path, { amount: per.amount, unit: unit.time });
  return words.perUnit({ unit: isOne ? words.unit[unit.time] : length, isPeriod: !isOne, completion }, excess);
}

/** By how much the promise was missed, in words that suit what was promised. */
function excessOf(writing: Writing, { trigger }: Consequence, counted: 'time' | 'percentagePoint'): Excess {
  if (trigger?.kind === 'dutyMissed') return counted === 'time' ? 'delay' : 'none';
  const [objective] = objectivesOf(writing, triggeringObjectives(trigger));
  if (objective === undefined) return 'none';
  const metric = metricOf(writing, objective);
  if (counted === 'percentagePoint') return isHigherBetter(objective, metric) ? 'below' : 'above';
  if (metric?.subject?.kind === 'duty') return 'delay';
  return metric?.kind === 'availability' ? 'downtime' : 'time';
}

/** A share that must reach a target, an attainment, is better when it is higher, whatever is measured. */
function isHigherBetter({ attainment, target }: Objective, metric: Metric | undefined): boolean {
  if (attainment !== undefined) return true;
  if (metric?.direction !== undefined) return metric.direction === 'higherIsBetter';
  return target?.kind !== 'value' || target.comparator === 'atLeast' || target.comparator === 'moreThan';
}

type PointsRule = Extract<CreditRule, { kind: 'points' }>;

/** "3 penalty points and a further 1 penalty point for each commenced working day of delay". */
export function pointsOwed(
  writing: Writing,
  path: Path,
  rule: PointsRule,
  consequence: Consequence,
): readonly Inline[] {
  const { fixed, perUnit } = rule;
  const unitPath = join(path, 'perUnit');
  const each =
    perUnit === undefined
      ? null
      : line`${pointsPhrase(writing, join(unitPath, 'points'), perUnit.points)} ${perCountedUnit(writing, join(unitPath, 'per'), perUnit.per, consequence)}`;
  const isUnsaid = fixed === undefined && each === null;
  const atOnce = fixed === undefined && !isUnsaid ? null : pointsPhrase(writing, join(path, 'fixed'), fixed);
  return writing.words.remedies.credits.pointsForMiss(atOnce, each);
}

/** The amount of a service credit that a sentence can hold; `base` is given where the amount is a part of it. */
export function amountPhrase(
  writing: Writing,
  path: Path,
  rule: Extract<CreditRule, { kind: 'perUnit' | 'multiplier' | 'proportional' | 'flat' | 'pool' | 'feeDays' }>,
  context: { readonly consequence: Consequence; readonly base: readonly Inline[] | null },
): readonly Inline[] {
  const words = writing.words.remedies.credits;
  const { consequence, base } = context;
  switch (rule.kind) {
    case 'perUnit':
      return line`${paymentPhrase(writing, join(path, 'pays'), rule.pays)} ${perCountedUnit(writing, join(path, 'per'), rule.per, consequence)}`;
    case 'flat': {
      const pays = paymentPhrase(writing, join(path, 'pays'), rule.pays);
      return rule.per === undefined ? pays : line`${pays} ${value(join(path, 'per'), words.flatPer[rule.per])}`;
    }
    case 'multiplier':
      return words.multiplier(showDecimal(writing, join(path, 'factor'), rule.factor), base);
    case 'proportional':
      return words.proportional(base, rule.weightedByAffectedShare ?? false);
    case 'pool':
      return words.pool({
        atRisk: showPercent(writing, join(path, 'atRisk'), rule.atRisk),
        categoryShare: shareOf(writing, join(path, 'categoryShare'), rule.categoryShare),
        weight: shareOf(writing, join(path, 'weight'), rule.weight),
        base,
      });
    case 'feeDays': {
      const length = showDuration(writing, path, { amount: rule.amount, unit: rule.unit });
      const per = rule.per === undefined ? null : perCountedUnit(writing, join(path, 'per'), rule.per, consequence);
      return words.feeOf(length, per);
    }
  }
}

function shareOf(writing: Writing, path: Path, share: string | undefined): readonly Inline[] | null {
  return share === undefined ? null : showPercent(writing, path, share);
}

/** The rule leaves open what its percentages are taken of. */
export function paysPercent(rule: CreditRule): boolean {
  switch (rule.kind) {
    case 'steps':
      return rule.bands.some(({ pays }) => pays.kind === 'percent');
    case 'perUnit':
    case 'flat':
      return rule.pays.kind === 'percent';
    default:
      return false;
  }
}
