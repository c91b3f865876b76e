import type { Party } from '#core/agreement/party.ts';
import { cleanText } from './clean.ts';
import type { Writing } from './writing.ts';

/** What is needed to call things by their names. */
export type Named = Pick<Writing, 'agreement' | 'language' | 'words'>;

/**
 * How a party is called in running text: by the role name it was given, else by the usual one, "the Provider". Parties
 * that would then be called the same are called by their names.
 */
export function roleWords(writing: Named, party: Party): string {
  const own = cleanText(party.roleName?.[writing.language] ?? '');
  if (own !== '') return own;
  const usual = writing.words.forms.theParty[party.role];
  const namesakes = writing.agreement.parties.filter((other) => other.role === party.role && !other.roleName);
  return namesakes.length > 1 ? partyName(writing, party) || usual : usual;
}

/** The name of a party in the language of the document, on one line; empty while it has none. */
export function partyName(writing: Named, party: Party): string {
  return cleanText(party.name?.[writing.language] ?? '') || cleanText(party.legalName ?? '');
}
