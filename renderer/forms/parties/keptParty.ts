import { LANGUAGES } from '#core/agreement/language.ts';
import { partySchema, type Party } from '#core/agreement/party.ts';
import { join, type Path } from '#core/agreement/path.ts';
import { setAnswer } from '#core/editing/answers.ts';
import type { Draft } from '#core/editing/draft.ts';
import { removeItem } from '#core/editing/items.ts';
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

/**
 * Fills a party of a draft in from the address book: it stays what it is in the agreement, and keeps the people it has. Where
 * another company comes in its place, nothing of the one before stays: its people are put aside.
 */
export function withKeptParty(
  draft: Draft,
  path: Path,
  { party, kept }: { party: Party; kept: Party },
  newId: NewId,
): Draft {
  const copy = partySchema.parse(copyItem(partySchema, kept, newId));
  if (!isOtherCompany(party, kept)) return setAnswer(draft, path, joined(party, copy));
  const people = (['signatories', 'contacts'] as const).flatMap((list) =>
    party[list].map(({ id }) => join(path, list, id)),
  );
  const { id, role, roleName } = party;
  const place = { id, role, ...(roleName === undefined ? {} : { roleName }) };
  return setAnswer(people.reduce(removeItem, draft), path, { ...copy, ...place });
}

function joined(party: Party, copy: Party): Party {
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

/** A party that nobody has named yet is no company. */
function isOtherCompany(party: Party, kept: Party): boolean {
  const isNamed = (party.legalName ?? party.registrationNumber ?? party.name) !== undefined;
  return isNamed && !isSameCompany(party, kept) && !isSameUnit(party, kept);
}

function isSameUnit({ name }: Party, other: Party): boolean {
  return (
    name !== undefined &&
    LANGUAGES.some((language) => name[language] !== undefined && name[language] === other.name?.[language])
  );
}

function isSameCompany(one: Party, other: Party): boolean {
  if (one.registrationNumber !== undefined && other.registrationNumber !== undefined)
    return digits(one.registrationNumber) === digits(other.registrationNumber);
  return one.legalName !== undefined && one.legalName === other.legalName;
}

function digits(text: string): string {
  return text.replaceAll(/[\s.-]/g, '').toLowerCase();
}
