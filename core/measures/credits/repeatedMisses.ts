import type { Action, Consequence, Trigger } from '#core/agreement/consequence.ts';
import { join } from '#core/agreement/path.ts';
import { missing, type Measured } from '#core/measures/problem.ts';
import type { Judgement } from './judge.ts';
import type { WindowResults } from './results.ts';
import { seriesEnds, type Arises, type Missed } from './sequence.ts';
import { entryOf, type CreditTerms, type Entry, type PromiseOutcome } from './windowAccount.ts';

/** A consequence of repeated misses that is no credit: an improvement plan, a right to terminate. */
export interface Right {
  readonly consequence: string;
  readonly action: Action['kind'];
  readonly arises: Exclude<Arises, 'no'>;
}

/**
 * What the window just evaluated sets off by completing a series of misses. A series counts the windows in which any of
 * its objectives was missed, as the contract prints it ("A or B"); without `consecutive` they need not be in a row.
 */
export function repeatedMisses(
  terms: CreditTerms,
  window: WindowResults,
  outcomes: readonly (readonly PromiseOutcome[])[],
): { readonly rights: readonly Right[]; readonly credits: readonly Measured<Entry>[] } {
  const rights: Right[] = [];
  const credits: Measured<Entry>[] = [];
  for (const consequence of terms.repeated) {
    const { trigger, action, id } = consequence;
    if (trigger?.kind !== 'repeatedMiss' || action === undefined) continue;
    const arises = seriesEnds(
      outcomes.map((each) => missedAny(each, trigger)),
      trigger,
    );
    if (arises === 'no') continue;
    if (action.kind !== 'credit') rights.push({ consequence: id, action: action.kind, arises });
    else
      credits.push(
        arises === 'yes'
          ? creditOf(terms, consequence, window, outcomes.at(-1) ?? [])
          : missing(join('consequences', id, 'trigger')),
      );
  }
  return { rights, credits };
}

function missedAny(
  outcomes: readonly PromiseOutcome[],
  { objectives }: Extract<Trigger, { kind: 'repeatedMiss' }>,
): Missed {
  let unknown = false;
  for (const { objective, judgement } of outcomes) {
    if (!objectives.includes(objective)) continue;
    if (!judgement.ok) unknown = true;
    else if (judgement.value.kind === 'judged' && !judgement.value.met) return true;
  }
  return unknown ? null : false;
}

/** The credit is that of the miss which completes the series: the first of its objectives that was missed. */
function creditOf(
  terms: CreditTerms,
  consequence: Consequence,
  window: WindowResults,
  outcomes: readonly PromiseOutcome[],
): Measured<Entry> {
  const { trigger } = consequence;
  const objectives = trigger?.kind === 'repeatedMiss' ? trigger.objectives : [];
  for (const { objective, judgement } of outcomes) {
    const result = window.results.find((each) => each.objective === objective);
    if (!objectives.includes(objective) || result === undefined || !judgement.ok) continue;
    const judged: Judgement = judgement.value;
    if (judged.kind === 'judged' && !judged.met)
      return entryOf(terms, consequence, { window, result, judged, repeated: true });
  }
  return missing(join('consequences', consequence.id, 'trigger/objectives'));
}
