import type { Agreement } from '#core/agreement/agreement.ts';
import type { Consequence } from '#core/agreement/consequence.ts';
import type { PartyRole } from '#core/agreement/party.ts';
import { levelChain } from '#core/measures/levels/chain.ts';
import type { Inline } from '#core/document/document.ts';
import { plainTextOf } from '#core/document/inline.ts';
import type { Force } from '#core/document/words/frame.ts';
import type { Writing } from '#core/document/writing.ts';
import { partyInRole, partyTerm } from './partyTerm.ts';

/** What binds the parties: what the agreement says of itself, else what its type usually is. */
export function forceOf(agreement: Agreement): Force {
  if (agreement.legalForce !== undefined) return agreement.legalForce === 'governance' ? 'governance' : 'contract';
  return agreement.type === 'internal' ? 'governance' : 'contract';
}

/** The verb of a duty. */
export function shall(writing: Writing): string {
  return writing.words.frame.shall;
}

/** Whoever a consequence is in favour of: the customer its level is about, or one above it, else all who receive services. */
export function favouredParty(writing: Writing, { level }: Consequence): readonly Inline[] {
  const chain = level === undefined ? null : levelChain(writing.agreement, level);
  const ids = chain?.ok ? chain.value.flatMap(({ party }) => party ?? []) : [];
  const party = writing.agreement.parties.find(({ id, role }) => id === ids[0] && RECEIVING.includes(role));
  return party === undefined ? receivingParty(writing) : partyTerm(writing, party);
}

/** Whoever is owed credits: the one party all of them are in favour of, else all who receive services. */
export function creditedParty(writing: Writing): readonly Inline[] {
  const credits = writing.agreement.consequences.filter(({ action }) => action?.kind === 'credit');
  const favoured = credits.map((consequence) => favouredParty(writing, consequence));
  const [first] = favoured;
  const isOne = first !== undefined && favoured.every((each) => plainTextOf(each) === plainTextOf(first));
  return isOne ? first : receivingParty(writing);
}

const RECEIVING: readonly PartyRole[] = ['customer', 'users', 'beneficiary'];

/** Whoever the services are delivered to: the customer, or in its absence the users or the beneficiary. */
export function receivingParty(writing: Writing): readonly Inline[] {
  const role = RECEIVING.find((one) => writing.agreement.parties.some((party) => party.role === one));
  return partyInRole(writing, role ?? 'customer');
}
