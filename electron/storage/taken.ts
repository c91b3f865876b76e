import type { HouseRule } from '#core/agreement/houseRule.ts';
import type { SharedItem, SharingResults } from '#core/bridge/sharing.ts';
import type { LibraryClause } from '#core/clauses/libraryClause.ts';
import { isSameData } from '#core/document/sameData.ts';
import type { OwnTemplate } from '#core/ownTemplates/ownTemplate.ts';
import type { SharedChoice, SharedPlan } from '#core/sharing/plan.ts';

export type SharedChoices = ReadonlyMap<string, SharedChoice>;

/** How an item is named among choices. */
export function choiceKey(kind: SharedItem['kind'], id: string): string {
  return `${kind} ${id}`;
}

/** What was there before something was taken, to put it back. */
export interface Taken {
  readonly plan: SharedPlan;
  readonly clauses: ReadonlyMap<string, LibraryClause>;
  readonly templates: ReadonlyMap<string, OwnTemplate>;
  readonly houseRules: readonly HouseRule[];
}

/** How much was written. */
export function countsOf({ plan, houseRules }: Taken): SharingResults['takeShared'] {
  return {
    clauses: plan.clauses.length,
    templates: plan.templates.length,
    houseRules: countOf(houseRules, plan.houseRules),
  };
}

/** How many house rules are not what they were. */
export function countOf(before: readonly HouseRule[], after: readonly HouseRule[]): number {
  return after.filter((rule) => !before.some((one) => isSameData(one, rule))).length;
}
