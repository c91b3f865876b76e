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
  const parties = [
    ...partyOf(provider, { role: 'provider', type, language }, newId),
    ...partyOf(customer, { role: 'customer', type, language }, newId),
  ];
  return parties.length === 0 ? named : setAnswer(named, 'parties', [...named.agreement.parties, ...parties]);
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
