import type { Agreement } from '#core/agreement/agreement.ts';
import { agreedHours, type AgreedHours } from './agreedHours.ts';
import { dueFacts, type DueFact } from './dueFacts.ts';
import { firstDates, type FirstDate } from './firstDates.ts';

/**
 * What an agreement means on its own dates: from its start, in its calendars, never from today. A contract prints these as
 * examples. They need calendars and holidays, which are large: whoever composes hands them in when it has them.
 */
export interface DatedFacts {
  /** By metric: the agreed hours in its first whole window. */
  readonly agreedHours: ReadonlyMap<string, AgreedHours>;
  /** By metric: when one of its time limits ends. */
  readonly due: ReadonlyMap<string, DueFact>;
  readonly firstDates: readonly FirstDate[];
}

/** What can be computed; all else is left out. */
export function datedFacts(agreement: Agreement): DatedFacts {
  return { agreedHours: agreedHours(agreement), due: dueFacts(agreement), firstDates: firstDates(agreement) };
}
