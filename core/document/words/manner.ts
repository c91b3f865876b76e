import type { Force } from './frame.ts';

/** What the provider owes for a missed service level, by its legal character. */
export type Recompense = 'serviceCredit' | 'liquidatedDamages' | 'penalty';

/** How an agreement speaks: with the force of a contract or not, and what it calls that which a miss costs. */
export interface Manner {
  readonly force: Force;
  readonly recompense: Recompense;
}
