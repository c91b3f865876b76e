import type { Agreement } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import { partyRoleSchema } from '#core/agreement/party.ts';
import { recordOf } from '#core/editing/slot.ts';
import { choiceWord } from '#renderer/words/choices/choiceWords.ts';
import { itemName } from './itemName.ts';

/** What a thing is called among those to choose from: by its name; a party without one by its role. */
export function optionName(item: unknown, language: Language, agreement: Agreement): string | null {
  const role = partyRoleSchema.safeParse(recordOf(item)['role']);
  const byRole = role.success ? choiceWord(agreement, language, { of: 'partyRole', member: role.data }) : null;
  return itemName(item, language, agreement) ?? byRole;
}
