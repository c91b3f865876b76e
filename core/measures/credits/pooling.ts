import { countedShare } from './judge.ts';
import type { PromiseResult } from './results.ts';
import type { CreditTerms, PromiseOutcome } from './windowAccount.ts';

/** Items of a window that was too small to be judged. */
export interface Waiting {
  readonly met: number;
  readonly total: number;
}

/** The result of a window together with the items that waited for it. */
export function observedWith(terms: CreditTerms, result: PromiseResult, waiting: Waiting | undefined): PromiseResult {
  const objective = terms.objectives.get(result.objective);
  if (waiting === undefined || objective === undefined) return result;
  const counted = countedShare(objective, result.observed);
  if (!counted.ok) return result;
  const { met, total } = counted.value;
  return { ...result, observed: { kind: 'share', met: met + waiting.met, total: total + waiting.total } };
}

/** The items of promises that wait for the next window. */
export function pooledItems(
  terms: CreditTerms,
  results: readonly PromiseResult[],
  outcomes: readonly PromiseOutcome[],
): ReadonlyMap<string, Waiting> {
  const waiting = new Map<string, Waiting>();
  for (const [index, { objective: id, judgement }] of outcomes.entries()) {
    const [objective, result] = [terms.objectives.get(id), results[index]];
    if (!judgement.ok || judgement.value.kind === 'judged' || judgement.value.why !== 'pooled') continue;
    if (objective === undefined || result === undefined) continue;
    const counted = countedShare(objective, result.observed);
    if (counted.ok) waiting.set(id, counted.value);
  }
  return waiting;
}
