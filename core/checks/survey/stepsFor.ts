import type { Agreement } from '#core/agreement/agreement.ts';
import type { CreditRule } from '#core/agreement/credit.ts';

export type Steps = Extract<CreditRule, { kind: 'steps' }>;

/** The step tables of measured values that a missed target leads to. */
export function stepsFor({ consequences }: Agreement, objective: string): readonly Steps[] {
  return consequences.flatMap(({ trigger, action }) => {
    const isOfIt = trigger !== undefined && 'objectives' in trigger && trigger.objectives.includes(objective);
    const isSteps = action?.kind === 'credit' && action.rule.kind === 'steps' && action.rule.on === 'measuredValue';
    return isOfIt && isSteps && action.rule.kind === 'steps' ? [action.rule] : [];
  });
}
