import type { Agreement } from '#core/agreement/agreement.ts';
import type { Consequence } from '#core/agreement/consequence.ts';
import type { CreditRule, FeeBase } from '#core/agreement/credit.ts';
import { join } from '#core/agreement/path.ts';
import { decimal } from '#core/measures/exact.ts';
import { supposedResults } from './exampleResults.ts';
import { feeFor } from './money.ts';
import { EXAMPLE_FEE, withExampleFee } from './exampleFee.ts';
import type { PromiseResult, WindowResults } from './results.ts';
import { settle, type Total } from './settlement.ts';
import type { BaseAmount, Step } from './steps.ts';

/** One supposed result and what it costs by the rules of the agreement. */
export interface CreditExample {
  readonly consequence: string;
  readonly result: PromiseResult;
  /** The window that was settled; with `agreement` it makes the same account again. */
  readonly window: WindowResults;
  readonly agreement: Agreement;
  readonly steps: readonly Step[];
  readonly total: Total;
  /** The money that the credit is a part of; `null` for an amount that is agreed as such. */
  readonly fee: BaseAmount | null;
  /** The fee is supposed too, because the agreement does not state it. */
  readonly hasExampleFee: boolean;
  /** Limits of another base or period say nothing about a supposed fee. */
  readonly leavesLimitsOut: boolean;
}

/**
 * An example of each kind of credit rule that can be computed: of the first consequence with that kind. Kinds that the
 * agreement explains by examples of its own have none. Whatever would not be the whole credit of that result is left out.
 */
export function creditExamples(agreement: Agreement): readonly CreditExample[] {
  const examples = new Map<CreditRule['kind'], CreditExample>();
  const explained = explainedKinds(agreement);
  for (const consequence of agreement.consequences) {
    const { action } = consequence;
    if (action?.kind !== 'credit') continue;
    const { kind } = action.rule;
    if (explained.has(kind) || examples.has(kind)) continue;
    const example = exampleOf(agreement, consequence, action.rule);
    if (example !== null) examples.set(kind, example);
  }
  return [...examples.values()];
}

/** The kinds of rules that examples of the parties are about, by the consequence or the metric they name. */
function explainedKinds({ consequences, objectives, remedies }: Agreement): ReadonlySet<CreditRule['kind']> {
  const examples = remedies?.examples ?? [];
  const metricOf = new Map(objectives.map(({ id, metric }) => [id, metric]));
  const kinds = consequences.flatMap(({ id, trigger, action }) => {
    if (action?.kind !== 'credit') return [];
    const about = trigger?.kind === 'objectiveMissed' ? trigger.objectives : [];
    const isExplained = examples.some(
      (example) =>
        example.about === id ||
        (example.about === undefined &&
          example.metric !== undefined &&
          about.some((objective) => metricOf.get(objective) === example.metric)),
    );
    return isExplained ? [action.rule.kind] : [];
  });
  return new Set(kinds);
}

function exampleOf(agreement: Agreement, consequence: Consequence, rule: CreditRule): CreditExample | null {
  const { trigger } = consequence;
  if (trigger?.kind !== 'objectiveMissed' || isWithoutAmount(rule)) return null;
  for (const id of trigger.objectives) {
    const objective = agreement.objectives.find((each) => each.id === id);
    const metric = agreement.metrics.find((each) => each.id === objective?.metric);
    if (objective === undefined || metric === undefined) continue;
    for (const supposed of supposedResults(agreement, objective, metric, rule)) {
      const example = settled(agreement, consequence, supposed);
      if (example !== null) return example;
    }
  }
  return null;
}

function isWithoutAmount(rule: CreditRule): boolean {
  return rule.kind === 'none' || rule.kind === 'text' || (rule.kind === 'steps' && rule.on === 'points');
}

type Supposed = Pick<WindowResults, 'minutes'> & { readonly result: PromiseResult };

/** With the fees of the agreement; where they are not stated with a supposed one. */
function settled(agreement: Agreement, consequence: Consequence, supposed: Supposed): CreditExample | null {
  const { result, minutes } = supposed;
  const from = firstDay(agreement, consequence);
  const window: WindowResults = { from, results: [result], ...(minutes !== undefined && { minutes }) };
  const priced = accountOf(agreement, consequence, window);
  if (priced !== null) return { ...priced, hasExampleFee: false, leavesLimitsOut: false };
  const base = baseOf(agreement, consequence);
  if (base === undefined) return null;
  const supposedly = withExampleFee(agreement, base);
  const example = accountOf(supposedly.agreement, consequence, { ...window, fees: { [base.kind]: EXAMPLE_FEE } });
  if (example === null || example.fee === null) return null;
  return { ...example, hasExampleFee: true, leavesLimitsOut: supposedly.leavesLimitsOut };
}

/** A day on which the consequence is in force. */
function firstDay({ term, effectiveDate }: Agreement, { validity }: Consequence): string {
  const start = term?.start ?? effectiveDate ?? ANY_DAY;
  return validity?.from !== undefined && validity.from > start ? validity.from : start;
}

const ANY_DAY = '2001-01-01';

function baseOf({ remedies }: Agreement, { action }: Consequence): FeeBase | undefined {
  return (action?.kind === 'credit' ? action.base : undefined) ?? remedies?.base;
}

/** The account, if it is known and this consequence is all that the result sets off. */
function accountOf(
  agreement: Agreement,
  consequence: Consequence,
  window: WindowResults,
): Omit<CreditExample, 'hasExampleFee' | 'leavesLimitsOut'> | null {
  const [account] = settle(agreement, [window]);
  const [result] = window.results;
  if (account?.total.ok !== true || result === undefined) return null;
  const owed = account.entries.flatMap((entry) =>
    entry.ok && (entry.value.money.top > 0n || entry.value.points.top > 0n) ? [entry.value] : [],
  );
  const [entry, ...others] = owed;
  const { value: total } = account.total;
  if (entry?.consequence !== consequence.id || others.length > 0) return null;
  const steps = [...entry.steps(), ...(total.points?.steps ?? [])];
  const fee = feeOf(agreement, consequence, { steps, services: entry.services, window });
  return { consequence: consequence.id, result, window, agreement, steps, total, fee };
}

/** What a part of is owed: with points the base of all credits. */
function feeOf(
  agreement: Agreement,
  { action, id }: Consequence,
  { steps, services, window }: Pick<CreditExample, 'steps' | 'window'> & { readonly services: readonly string[] },
): BaseAmount | null {
  const taken = steps.findLast((step) => step.kind === 'percentOf');
  if (taken !== undefined) return taken.base;
  const [result] = window.results;
  if (action?.kind !== 'credit' || result === undefined) return null;
  if (!steps.some(({ kind }) => kind === 'outage' || kind === 'feeTime')) return null;
  const fee = feeFor(agreement, action.base, { path: join('consequences', id, 'action'), services, window, result });
  return fee.ok ? { ...fee.value, amount: decimal(fee.value.amount) } : null;
}
