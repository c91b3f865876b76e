import type { Agreement } from '#core/agreement/agreement.ts';
import type { Consequence } from '#core/agreement/consequence.ts';
import type { Metric } from '#core/agreement/metric.ts';
import type { Objective } from '#core/agreement/objective.ts';
import { followsMissingMeasurement } from '#core/agreement/measurementMissing.ts';
import { join } from '#core/agreement/path.ts';
import type { Decimal } from '#core/decimal.ts';
import { done } from '#core/outcome.ts';
import type { Exact } from '#core/measures/exact.ts';
import { dangling, missing, type Measured } from '#core/measures/problem.ts';
import { applyRule, type MissedPromise } from './creditRule.ts';
import type { Fee } from './feeBase.ts';
import { judge, type Judgement } from './judge.ts';
import { feeFor, moneyOf } from './money.ts';
import type { PromiseResult, WindowResults } from './results.ts';
import { NO_STEPS, type Steps } from './steps.ts';

type Judged = Extract<Judgement, { kind: 'judged' }>;

/** One consequence of one missed promise, in money and points, with every step that led there. */
export interface Entry {
  readonly consequence: string;
  /** What it is about: an objective, or the consequence itself where no promise was missed. */
  readonly about: string;
  readonly services: readonly string[];
  readonly cause: string | null;
  readonly money: Exact;
  readonly points: Exact;
  readonly steps: Steps;
}

/** What one promise came to in a window. */
export interface PromiseOutcome {
  readonly objective: string;
  readonly judgement: Measured<Judgement>;
}

export interface WindowEntries {
  readonly outcomes: readonly PromiseOutcome[];
  /** Each by itself: one that cannot be computed does not hide the others. */
  readonly entries: readonly Measured<Entry>[];
}

/** Looks things up once for many windows. */
export interface CreditTerms {
  readonly agreement: Agreement;
  readonly objectives: ReadonlyMap<string, Objective>;
  readonly metrics: ReadonlyMap<string, Metric>;
  /** The consequences of missing an objective. */
  readonly following: ReadonlyMap<string, readonly Consequence[]>;
  /** The consequences of repeated misses. */
  readonly repeated: readonly Consequence[];
}

export function creditTerms(agreement: Agreement): CreditTerms {
  const following = new Map<string, Consequence[]>();
  for (const consequence of agreement.consequences) {
    if (consequence.trigger?.kind !== 'objectiveMissed' || consequence.action?.kind !== 'credit') continue;
    for (const id of consequence.trigger.objectives) following.set(id, [...(following.get(id) ?? []), consequence]);
  }
  return {
    agreement,
    objectives: new Map(agreement.objectives.map((objective) => [objective.id, objective])),
    metrics: new Map(agreement.metrics.map((metric) => [metric.id, metric])),
    following,
    repeated: agreement.consequences.filter(({ trigger }) => trigger?.kind === 'repeatedMiss'),
  };
}

/**
 * What each result of a window comes to, before anything is put together or limited.
 * @param missedBefore objectives that were missed in the window before.
 */
export function windowEntries(
  terms: CreditTerms,
  window: WindowResults,
  missedBefore: ReadonlySet<string>,
): WindowEntries {
  const outcomes: PromiseOutcome[] = [];
  const entries: Measured<Entry>[] = [];
  for (const result of window.results) {
    const judgement = judgementOf(terms, result);
    outcomes.push({ objective: result.objective, judgement });
    entries.push(
      ...followingEntries(terms, judgement, { window, result, repeated: missedBefore.has(result.objective) }),
    );
  }
  for (const { consequence: id, items } of window.occurrences ?? []) {
    const consequence = terms.agreement.consequences.find((each) => each.id === id);
    if (consequence === undefined) entries.push(dangling(join('consequences', id)));
    else entries.push(...occurrence(terms, consequence, window, items));
  }
  return { outcomes, entries };
}

/** What follows from one result. Where it cannot be judged, what would follow is unknown too. */
function followingEntries(
  terms: CreditTerms,
  judgement: Measured<Judgement>,
  missed: Omit<Missed, 'judged'>,
): readonly Measured<Entry>[] {
  const { window, result } = missed;
  const following = terms.following.get(result.objective) ?? [];
  if (!judgement.ok) return following.length > 0 ? [judgement] : [];
  const judged = judgement.value;
  if (judged.kind === 'notJudged') return judged.why === 'penalised' ? penalties(terms, window, result) : [];
  if (judged.met) return [];
  return following
    .filter((consequence) => holdsOn(consequence, window.from))
    .map((consequence) => entryOf(terms, consequence, { ...missed, judged }));
}

function judgementOf({ objectives, metrics }: CreditTerms, result: PromiseResult): Measured<Judgement> {
  const objective = objectives.get(result.objective);
  if (objective === undefined) return dangling(join('objectives', result.objective));
  if (objective.metric === undefined) return missing(join('objectives', objective.id, 'metric'));
  const metric = metrics.get(objective.metric);
  return metric === undefined
    ? dangling(join('objectives', objective.id, 'metric'))
    : judge(objective, metric, result.observed);
}

/** The consequences of items that were not measured. */
function penalties(terms: CreditTerms, window: WindowResults, result: PromiseResult): readonly Measured<Entry>[] {
  const metric = terms.objectives.get(result.objective)?.metric;
  const items = result.observed.kind === 'missing' ? result.observed.items : 0;
  return terms.agreement.consequences
    .filter((one) => followsMissingMeasurement(one, metric))
    .flatMap((consequence) => occurrence(terms, consequence, window, items));
}

/** Something that happened without a promise being measured: it has items, and no value. */
function occurrence(
  terms: CreditTerms,
  consequence: Consequence,
  window: WindowResults,
  items: number,
): readonly Measured<Entry>[] {
  if (items === 0 || consequence.action?.kind !== 'credit' || !holdsOn(consequence, window.from)) return [];
  const judged: Judged = {
    kind: 'judged',
    met: false,
    unit: 'count',
    misses: [],
    margin: null,
    missedItems: items,
    steps: NO_STEPS,
  };
  const result: PromiseResult = { objective: consequence.id, observed: { kind: 'missing', items } };
  return [entryOf(terms, consequence, { window, result, judged, repeated: false })];
}

interface Missed {
  readonly window: WindowResults;
  readonly result: PromiseResult;
  readonly judged: Judged;
  readonly repeated: boolean;
}

/** @throws for a consequence that is no credit, which callers rule out. */
export function entryOf(terms: CreditTerms, consequence: Consequence, missed: Missed): Measured<Entry> {
  const { action, id } = consequence;
  if (action?.kind !== 'credit') throw new Error(`${id} is no credit`);
  const { window, result, judged, repeated } = missed;
  const services = servicesOf(terms, result.objective);
  const actionPath = `consequences/${id}/action`;
  const path = `${actionPath}/rule`;
  const fee = (): Measured<Fee> => feeFor(terms.agreement, action.base, { path: actionPath, services, window, result });
  const { currency } = terms.agreement;
  const minutes: Decimal | undefined =
    window.minutes ?? (result.observed.kind === 'downtime' ? result.observed.of : undefined);
  const owed = applyRule(action.rule, {
    judged,
    result,
    currency,
    fee,
    minutes,
    repeated,
    path,
  } satisfies MissedPromise);
  if (!owed.ok) return owed;
  const inMoney = moneyOf(owed.value, fee, currency);
  if (!inMoney.ok) return inMoney;
  const { money, steps } = inMoney.value;
  return done({
    consequence: id,
    about: result.objective,
    services,
    cause: result.cause ?? null,
    money,
    points: owed.value.points,
    steps: () => [...judged.steps(), ...owed.value.steps(), ...steps()],
  });
}

function servicesOf({ agreement, objectives, metrics }: CreditTerms, objective: string): readonly string[] {
  const subject = metrics.get(objectives.get(objective)?.metric ?? '')?.subject;
  if (subject?.kind === 'services') return subject.services;
  return subject?.kind === 'agreement' ? agreement.services.map(({ id }) => id) : [];
}

function holdsOn({ validity }: Consequence, date: string): boolean {
  return (validity?.from ?? date) <= date && date <= (validity?.to ?? date);
}
