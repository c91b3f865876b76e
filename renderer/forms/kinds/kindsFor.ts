import type { AgreementType } from '#core/agreement/agreement.ts';

/** Money between units of one organisation is moved, not owed: an internal agreement has other consequences. */
const MONEY = ['credit', 'refund', 'freePeriod'];

/** The kinds in the order in which they are offered to a type of agreement. */
export function kindsFor(pattern: string, kinds: readonly string[], type: AgreementType): readonly string[] {
  if (pattern !== 'consequences/*/action' || type !== 'internal') return kinds;
  return kinds.filter((kind) => !MONEY.includes(kind));
}
