import { partySchema, type Party } from '#core/agreement/party.ts';
import { copyItem, type NewId } from '#core/editing/newItem.ts';

/**
 * A party as the address book keeps it: without links into its agreement, and under the id of the entry for the same company where
 * there is one, which it replaces.
 */
export function forKeeping(party: Party, book: readonly Party[], freshId: string): Party {
  const known = book.find((one) => isSameCompany(one, party));
  const contacts = party.contacts.map(({ hours: _hours, ...contact }) => contact);
  return { ...party, id: known?.id ?? freshId, contacts };
}

/** A party of an agreement filled in from the address book: it stays what it is in the agreement and keeps the people it has. */
export function filledIn(party: Party, kept: Party, newId: NewId): Party {
  const copy = partySchema.parse(copyItem(partySchema, kept, newId));
  return {
    ...party,
    ...copy,
    id: party.id,
    role: party.role,
    contacts: [...party.contacts, ...newcomers(party.contacts, copy.contacts)],
    signatories: [...party.signatories, ...newcomers(party.signatories, copy.signatories)],
  };
}

function newcomers<Person extends { readonly name?: string }>(present: readonly Person[], others: readonly Person[]) {
  return others.filter(({ name }) => name === undefined || !present.some((one) => one.name === name));
}

function isSameCompany(one: Party, other: Party): boolean {
  if (one.registrationNumber !== undefined && other.registrationNumber !== undefined)
    return digits(one.registrationNumber) === digits(other.registrationNumber);
  return one.legalName !== undefined && one.legalName === other.legalName;
}

function digits(text: string): string {
  return text.replaceAll(/[\s.-]/g, '').toLowerCase();
}
