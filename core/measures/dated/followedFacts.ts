import type { Agreement } from '#core/agreement/agreement.ts';
import { datedFacts, type DatedFacts } from './datedFacts.ts';

/** Parts of an agreement that say nothing about dates. A part that is not listed here costs time, never truth. */
const WITHOUT_DATES: ReadonlySet<string> = new Set<keyof Agreement>([
  'title',
  'number',
  'version',
  'state',
  'language',
  'parties',
  'services',
  'charges',
  'definitions',
  'clauses',
  'consequences',
  'security',
  'warranties',
  'goals',
]);

/** `datedFacts` for one agreement as it is edited: worked out again only when a part with dates was changed. */
export function followedFacts(): (agreement: Agreement) => DatedFacts {
  let last: { readonly agreement: Agreement; readonly facts: DatedFacts } | null = null;
  return (agreement) => {
    if (last === null || !hasSameDates(last.agreement, agreement)) last = { agreement, facts: datedFacts(agreement) };
    return last.facts;
  };
}

function hasSameDates(one: Agreement, other: Agreement): boolean {
  const [before, after] = [new Map<string, unknown>(Object.entries(one)), new Map(Object.entries(other))];
  return [...before.keys(), ...after.keys()].every(
    (part) => WITHOUT_DATES.has(part) || before.get(part) === after.get(part),
  );
}
