import type { Agreement } from '#core/agreement/agreement.ts';
import type { Consequence } from '#core/agreement/consequence.ts';
import type { Objective } from '#core/agreement/objective.ts';
import { unitSchema } from '#core/agreement/quantity.ts';
import type { Promised } from './bands.ts';

/** What an objective promises as one number; `null` where it promises a range, words or nothing. */
export function promisedBy({ target, attainment }: Objective): Promised | null {
  if (attainment !== undefined) return { comparator: 'atLeast', value: attainment, unit: 'percent' };
  if (target?.kind === 'value') return { comparator: target.comparator, value: target.value, unit: target.unit };
  if (target?.kind !== 'duration') return null;
  const unit = unitSchema.safeParse(target.length.unit);
  return unit.success ? { comparator: target.comparator, value: target.length.amount, unit: unit.data } : null;
}

/** The one number that a consequence follows from missing; `null` where there are several, or none. */
export function promiseBehind(consequence: Consequence, objectives: Agreement['objectives']): Promised | null {
  const { trigger } = consequence;
  if (trigger === undefined || !('objectives' in trigger)) return null;
  const promises = objectives.filter(({ id }) => trigger.objectives.includes(id)).map(promisedBy);
  const [first = null, ...others] = promises;
  const isSame = (other: Promised | null) =>
    other?.comparator === first?.comparator && other?.value === first?.value && other?.unit === first?.unit;
  return others.every(isSame) ? first : null;
}
