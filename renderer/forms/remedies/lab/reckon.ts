import type { Agreement } from '#core/agreement/agreement.ts';
import type { Consequence } from '#core/agreement/consequence.ts';
import type { Decimal } from '#core/decimal.ts';
import type { Observation, PromiseResult, WindowResults } from '#core/measures/credits/results.ts';
import { settle, sumOf, type WindowAccount } from '#core/measures/credits/settlement.ts';
import type { Entry } from '#core/measures/credits/windowAccount.ts';
import type { MeasureProblem, Measured } from '#core/measures/problem.ts';
import { unreachable } from '#core/unreachable.ts';
import type { Dial } from './dial.ts';
import { labAgreement, POINTS_COLLECTED, statedFees, withPoints } from './labAgreement.ts';

/** Facts that no agreement holds, as far as they were given. */
export interface LabFacts {
  readonly fee: Decimal | null;
  readonly affectedShare: Decimal | null;
  readonly incidents: number | null;
  /** Minutes without service, where something else is measured. */
  readonly outage: Decimal | null;
}

/** A credit, the promise it follows from and the facts: everything but the result. */
export interface Experiment {
  readonly agreement: Agreement;
  readonly consequence: Consequence;
  readonly objective: string | null;
  readonly dial: Dial;
  /** The first days of the periods of a year. */
  readonly starts: readonly string[];
  /** Minutes of a period. */
  readonly minutes: Decimal;
  readonly facts: LabFacts;
}

/** What a result comes to. */
export interface Reckoned {
  /** The account of the period in which the credit arises: the first, or the one that completes a series of misses. */
  readonly account: WindowAccount;
  /** The credit by itself; `null` where none is owed. */
  readonly entry: Entry | null;
  readonly problem: MeasureProblem | null;
  /** All periods of a year like this one, after limits over the year. */
  readonly year: Measured<Decimal>;
}

/** What the credit comes to if each period of a year has this result. */
export function reckon(experiment: Experiment, result: Decimal | Observation): Reckoned | null {
  const { consequence, starts, facts } = experiment;
  const lab = labAgreement(experiment.agreement, consequence, facts.fee);
  const agreement = experiment.dial.kind === 'points' && typeof result === 'string' ? withPoints(lab, result) : lab;
  const accounts = settle(
    agreement,
    starts.map((from) => windowWith(experiment, result, from)),
  );
  const own = accounts.find(({ entries }) => entries.length > 0) ?? accounts[0];
  if (own === undefined) return null;
  const entry = own.entries.find((each) => each.ok && each.value.consequence === consequence.id);
  return {
    account: own,
    entry: entry?.ok === true ? entry.value : null,
    problem: problemOf(own),
    year: sumOf(accounts),
  };
}

function problemOf({ outcomes, total }: WindowAccount): MeasureProblem | null {
  if (!total.ok) return total.problem;
  const unjudged = outcomes.find(({ judgement }) => !judgement.ok)?.judgement;
  return unjudged?.ok === false ? unjudged.problem : null;
}

function windowWith(experiment: Experiment, result: Decimal | Observation, from: string): WindowResults {
  const { agreement, consequence, objective, dial, minutes, facts } = experiment;
  const window = { from, minutes, fees: statedFees(agreement, consequence, facts.fee) };
  if (typeof result !== 'string') return { ...window, results: resultsOf(experiment, objective, result) };
  if (dial.kind === 'times')
    return { ...window, results: [], occurrences: [{ consequence: consequence.id, items: Number(result) }] };
  if (dial.kind === 'points')
    return {
      ...window,
      results: [],
      occurrences: result === '0' ? [] : [{ consequence: POINTS_COLLECTED, items: 1 }],
    };
  return { ...window, results: resultsOf(experiment, objective, observationOf(dial, result)) };
}

function resultsOf(
  { facts, minutes }: Experiment,
  objective: string | null,
  observed: Observation,
): readonly PromiseResult[] {
  if (objective === null) return [];
  const { affectedShare, incidents, outage } = facts;
  return [
    {
      objective,
      observed,
      ...(affectedShare !== null && { affectedShare }),
      ...(incidents !== null && { incidents }),
      ...(outage !== null && { outage: { time: outage, of: minutes } }),
    },
  ];
}

function observationOf(dial: Exclude<Dial, { kind: 'times' | 'points' }>, result: Decimal): Observation {
  switch (dial.kind) {
    case 'downtime':
      return { kind: 'downtime', time: result, of: dial.of };
    case 'value':
      return { kind: 'value', value: result };
    case 'case':
      return { kind: 'items', values: [result] };
    case 'late':
      return { kind: 'share', met: dial.total - Number(result), total: dial.total };
    default:
      return unreachable(dial);
  }
}
