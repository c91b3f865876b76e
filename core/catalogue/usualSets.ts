import type { AgreementType } from '#core/agreement/agreement.ts';
import { usualDuties } from './usualDuties.ts';
import { usualEnding } from './usualEnding.ts';
import { usualPriorities } from './usualPriorities.ts';
import { usualProtection } from './usualProtection.ts';
import { usualRemedies } from './usualRemedies.ts';
import type { UsualSet } from './usualSet.ts';

export const usualSets: readonly UsualSet[] = [
  ...usualPriorities,
  ...usualDuties,
  ...usualRemedies,
  ...usualProtection,
  ...usualEnding,
];

/** The sets offered at a question to a type of agreement. */
export function usualSetsAt(pattern: string, type: AgreementType): readonly UsualSet[] {
  return usualSets.filter(({ at, suits }) => at === pattern && suits.includes(type));
}
