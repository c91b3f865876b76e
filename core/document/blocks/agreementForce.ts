import type { Agreement } from '#core/agreement/agreement.ts';
import type { PartyRole } from '#core/agreement/party.ts';
import type { Inline } from '#core/document/document.ts';
import type { Force } from '#core/document/words/frame.ts';
import type { Writing } from '#core/document/writing.ts';
import { partyInRole } from './partyTerm.ts';

/** What binds the parties: what the agreement says of itself, else what its type usually is. */
export function forceOf(agreement: Agreement): Force {
  if (agreement.legalForce !== undefined) return agreement.legalForce === 'governance' ? 'governance' : 'contract';
  return agreement.type === 'internal' ? 'governance' : 'contract';
}

/** The verb of a duty in this agreement: "shall" in a contract, "will" within one organisation. */
export function shall(writing: Writing): string {
  return writing.words.frame.shall[forceOf(writing.agreement)];
}

const RECEIVING: readonly PartyRole[] = ['customer', 'users', 'beneficiary'];

/** Whoever the services are delivered to: the customer, or in its absence the users or the beneficiary. */
export function receivingParty(writing: Writing): readonly Inline[] {
  const role = RECEIVING.find((one) => writing.agreement.parties.some((party) => party.role === one));
  return partyInRole(writing, role ?? 'customer');
}
