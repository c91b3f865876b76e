import type { CreditRule } from '#core/agreement/credit.ts';
import type { Path } from '#core/agreement/path.ts';
import type { Decimal } from '#core/decimal.ts';
import { done } from '#core/outcome.ts';
import { unreachable } from '#core/unreachable.ts';
import {
  compare,
  decimal,
  exact,
  HUNDRED,
  over,
  percentOf,
  plus,
  times,
  whole,
  ZERO,
  type Exact,
} from '#core/measures/exact.ts';
import { MINUTE, unitLength } from '#core/measures/lengths.ts';
import { contradiction, missing, needs, wordsOnly, type Measured } from '#core/measures/problem.ts';
import { countUnits, type Counted } from './countUnits.ts';
import { bandsOf } from './creditBands.ts';
import type { Fee } from './feeBase.ts';
import type { Judgement } from './judge.ts';
import { NOTHING, together, type Owed } from './owed.ts';
import { cappedByRule, paid } from './payments.ts';
import type { PromiseResult } from './results.ts';
import { NO_STEPS, type Steps } from './steps.ts';

type Judged = Extract<Judgement, { kind: 'judged' }>;

/** A missed promise, and what a rule may ask about it. */
export interface MissedPromise {
  readonly judged: Judged;
  readonly result: Pick<PromiseResult, 'observed' | 'outage' | 'affectedShare' | 'incidents'>;
  readonly currency: string | undefined;
  /** The fee, for rules that take a part of it rather than a percentage. */
  readonly fee: () => Measured<Fee>;
  /** Minutes of the window. */
  readonly minutes: Decimal | undefined;
  /** The same promise was missed in the window before. */
  readonly repeated: boolean;
  /** Where the rule stands. */
  readonly path: Path;
}

/**
 * What a rule comes to for a missed promise. Bands on points are the exception: they wait for the sum of the points.
 * Source: data model §3 (the closed union) and SLA reference §6, "credits", shapes 1 to 8.
 */
export function applyRule(rule: CreditRule, miss: MissedPromise): Measured<Owed> {
  switch (rule.kind) {
    case 'steps':
      return applySteps(rule, miss);
    case 'perUnit':
      return applyPerUnit(rule, miss);
    case 'multiplier':
      return applyOutage(miss, exact(rule.factor), HUNDRED);
    case 'proportional':
      return applyProportional(rule, miss);
    case 'flat':
      return applyFlat(rule, miss);
    case 'points':
      return applyPoints(rule, miss);
    case 'pool':
      return applyPool(rule, miss);
    case 'feeDays':
      return applyFeeTime(rule, miss);
    case 'none':
      return done(NOTHING);
    case 'text':
      return wordsOnly(miss.path);
    default:
      return unreachable(rule);
  }
}

type Rule<Kind extends CreditRule['kind']> = Extract<CreditRule, { kind: Kind }>;

function applySteps({ on, bands }: Rule<'steps'>, { judged, currency, path }: MissedPromise): Measured<Owed> {
  if (bands.length === 0) return missing(`${path}/bands`);
  if (on === 'points') return done(NOTHING);
  if (on === 'measuredValue' && judged.misses.length === 0) return needs('value', path);
  const values = on === 'missedItems' ? [whole(judged.missedItems)] : judged.misses.map(({ value }) => value);
  let sum = NOTHING;
  for (const value of values) {
    const owed = inBand(bands, value, currency, { path: `${path}/bands`, isCount: on === 'missedItems' });
    if (!owed.ok) return owed;
    sum = together(sum, owed.value);
  }
  return done(sum);
}

/** What the one band pays that a value lies in. A count below all bands, of points or items, pays nothing yet. */
export function inBand(
  bands: Rule<'steps'>['bands'],
  value: Exact,
  currency: string | undefined,
  { path, isCount }: { readonly path: Path; readonly isCount: boolean },
): Measured<Owed> {
  if (isCount && bands.every(({ range }) => range.from !== undefined && compare(value, exact(range.from.value)) < 0))
    return done(NOTHING);
  const [index, ...others] = bandsOf(bands, value);
  const band = index === undefined ? undefined : bands[index];
  if (index === undefined || band === undefined) return contradiction(path, 'noBandForValue');
  if (others.length > 0) return contradiction(path, 'bandsOverlap');
  const owed = paid(band.pays, whole(1), currency, `${path}/${index}/pays`);
  return owed.ok
    ? done({ ...owed.value, steps: () => [{ kind: 'inBand', index, band, value: decimal(value) }] })
    : owed;
}

function applyPerUnit(
  { per, pays, offset, cap }: Rule<'perUnit'>,
  { judged, currency, path }: MissedPromise,
): Measured<Owed> {
  const units = countUnits(judged, per, offset ?? '0', `${path}/per`);
  if (!units.ok) return units;
  const owed = paid(pays, units.value.count, currency, `${path}/pays`);
  if (!owed.ok) return owed;
  const all = { ...owed.value, steps: () => [...units.value.steps(), ...owed.value.steps()] };
  return cappedByRule(all, cap, currency, `${path}/cap`);
}

function applyProportional({ weightedByAffectedShare }: Rule<'proportional'>, miss: MissedPromise): Measured<Owed> {
  if (weightedByAffectedShare === undefined) return missing(`${miss.path}/weightedByAffectedShare`);
  if (!weightedByAffectedShare) return applyOutage(miss, whole(1), HUNDRED);
  const share = miss.result.affectedShare;
  return share === undefined ? needs('affectedShare', miss.path) : applyOutage(miss, whole(1), exact(share));
}

/** So many times the fee of the time without service. A base that is that fee already is not divided again. */
function applyOutage(miss: MissedPromise, factor: Exact, affectedShare: Exact): Measured<Owed> {
  const outage = outageOf(miss);
  if (!outage.ok) return outage;
  const fee = miss.fee();
  if (!fee.ok) return fee;
  const { time, of } = outage.value;
  const affected = times(percentOf(affectedShare, fee.value.amount), factor);
  const money = fee.value.kind === 'outageTimeFee' ? affected : over(times(affected, exact(time)), exact(of));
  return done({
    ...NOTHING,
    money,
    steps: () => [{ kind: 'outage', time, of, affectedShare: decimal(affectedShare), factor: decimal(factor) }],
  });
}

export function outageOf({
  result,
  path,
}: Pick<MissedPromise, 'result' | 'path'>): Measured<NonNullable<PromiseResult['outage']>> {
  const outage = result.outage ?? (result.observed.kind === 'downtime' ? result.observed : undefined);
  if (outage === undefined) return needs('outageTime', path);
  return exact(outage.of).top > 0n ? done({ time: outage.time, of: outage.of }) : needs('scheduledTime', path);
}

function applyFlat({ pays, per }: Rule<'flat'>, { judged, result, currency, path }: MissedPromise): Measured<Owed> {
  if (per === undefined) return missing(`${path}/per`);
  const count = { window: 1, item: judged.missedItems, incident: result.incidents }[per];
  if (count === undefined) return needs('incidents', path);
  return paid(pays, whole(count), currency, `${path}/pays`);
}

function applyPoints(rule: Rule<'points'>, miss: MissedPromise): Measured<Owed> {
  if (rule.fixed === undefined && rule.perUnit === undefined) return missing(`${miss.path}/fixed`);
  const { fixed = '0', perUnit, repeatFactor = '1' } = rule;
  const units =
    perUnit === undefined ? done(NO_UNITS) : countUnits(miss.judged, perUnit.per, '0', `${miss.path}/perUnit/per`);
  if (!units.ok) return units;
  const size = times(exact(perUnit?.points ?? '0'), units.value.count);
  const once = plus(exact(fixed), size);
  const points = miss.repeated ? times(once, exact(repeatFactor)) : once;
  const steps: Steps = () => [
    ...units.value.steps(),
    { kind: 'points', fixed, perUnit: decimal(size), points: decimal(once) },
    ...(points === once ? [] : [{ kind: 'repeated', factor: repeatFactor, points: decimal(points) } as const]),
  ];
  return done({ ...NOTHING, points, steps });
}

const NO_UNITS: Counted = { count: ZERO, steps: NO_STEPS };

function applyPool({ atRisk, categoryShare, weight }: Rule<'pool'>, { path }: MissedPromise): Measured<Owed> {
  if (categoryShare === undefined) return missing(`${path}/categoryShare`);
  if (weight === undefined) return missing(`${path}/weight`);
  const percent = percentOf(exact(weight), percentOf(exact(categoryShare), exact(atRisk)));
  return done({
    ...NOTHING,
    percent,
    steps: () => [{ kind: 'pooled', atRisk, categoryShare, weight, percent: decimal(percent) }],
  });
}

function applyFeeTime({ amount, unit, per }: Rule<'feeDays'>, miss: MissedPromise): Measured<Owed> {
  if (miss.minutes === undefined || exact(miss.minutes).top <= 0n) return needs('scheduledTime', miss.path);
  const units = per === undefined ? null : countUnits(miss.judged, per, '0', `${miss.path}/per`);
  if (units !== null && !units.ok) return units;
  const fee = miss.fee();
  if (!fee.ok) return fee;
  const once = times(exact(amount), over(whole(unitLength(unit) ?? 0), whole(MINUTE)));
  const minutes = units === null ? once : times(once, units.value.count);
  const money = over(times(fee.value.amount, minutes), exact(miss.minutes));
  const step = { kind: 'feeTime', minutes: decimal(minutes), of: miss.minutes } as const;
  return done({ ...NOTHING, money, steps: () => [...(units === null ? [] : units.value.steps()), step] });
}
