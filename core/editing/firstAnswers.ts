import type { AgreementType } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import { partySchema, type Party } from '#core/agreement/party.ts';
import { setAnswer } from './answers.ts';
import type { Draft } from './draft.ts';
import { copyItem, type NewId } from './newItem.ts';

/** A party as it was first given: a name that was typed, or one of the address book. */
export type FirstParty = string | Party;

/** What is asked before a new draft is opened; empty text is no answer. */
export interface FirstAnswers {
  readonly title: string;
  readonly provider: FirstParty;
  readonly customer: FirstParty;
}

/** The draft with its first answers. What was there under the same questions stays unless it is answered now. */
export function withFirstAnswers(draft: Draft, { title, provider, customer }: FirstAnswers, newId: NewId): Draft {
  const { language, type } = draft.agreement;
  const named = title.trim() === '' ? draft : setAnswer(draft, 'title', { [language]: title.trim() });
  const given = [
    ...partyOf(provider, { role: 'provider', type, language }, newId),
    ...partyOf(customer, { role: 'customer', type, language }, newId),
  ];
  if (given.length === 0) return named;
  return setAnswer(named, 'parties', given.reduce(withParty, named.agreement.parties));
}

/** In the place of the first of its role that nobody has named yet: a template has such, and its duties point at them. */
function withParty(parties: readonly Party[], party: Party): readonly Party[] {
  const at = parties.findIndex(({ role, legalName, name }) => role === party.role && !(legalName ?? name));
  const waiting = parties[at];
  if (waiting === undefined) return [...parties, party];
  return parties.with(at, {
    ...waiting,
    ...party,
    id: waiting.id,
    signatories: inPlaces(waiting.signatories, party.signatories),
    contacts: inPlaces(waiting.contacts, party.contacts),
  });
}

/** People under the ids of those that were waited for, as far as there are any. */
function inPlaces<Person extends { readonly id: string }>(
  waiting: readonly Person[],
  people: readonly Person[],
): Person[] {
  const named = people.map((person, at) => ({ ...waiting[at], ...person, id: waiting[at]?.id ?? person.id }));
  return [...named, ...waiting.slice(people.length)];
}

interface PartyPlace {
  readonly role: 'provider' | 'customer';
  readonly type: AgreementType;
  readonly language: Language;
}

function partyOf(given: FirstParty, place: PartyPlace, newId: NewId): readonly Party[] {
  if (typeof given !== 'string') return [knownParty(given, place.role, newId)];
  const name = given.trim();
  if (name === '') return [];
  const party = { id: newId('party'), role: place.role, signatories: [], contacts: [] };
  // A department has a name in each language, a company one that is registered.
  return [place.type === 'internal' ? { ...party, name: { [place.language]: name } } : { ...party, legalName: name }];
}

/** A party of the address book, with ids of its own; the hours of its contacts point into another agreement. */
function knownParty(known: Party, role: PartyPlace['role'], newId: NewId): Party {
  const copied = partySchema.parse(copyItem(partySchema, known, newId));
  const contacts = copied.contacts.map(({ hours: _elsewhere, ...contact }) => contact);
  return { ...copied, role, contacts };
}
