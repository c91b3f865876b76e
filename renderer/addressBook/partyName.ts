import type { Language } from '#core/agreement/language.ts';
import type { Party } from '#core/agreement/party.ts';
import { addressBookWords } from '#renderer/words/addressBookWords.ts';

/** What a party of the address book is called. */
export function partyName({ legalName, name }: Party, language: Language): string {
  return legalName ?? name?.[language] ?? name?.en ?? name?.da ?? addressBookWords[language].noName;
}
