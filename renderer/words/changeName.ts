import type { AgreementType } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import type { ChangeLabel } from '#core/editing/history.ts';
import { fieldWords, hasFieldWords } from './fields/fieldWords.ts';
import { words } from './words.ts';

/** What a change is called where it can be undone or done again: "Add metric". */
export function changeName({ kind, pattern }: ChangeLabel, language: Language, type: AgreementType): string {
  const question = pattern.replace(/\/\*$/, '');
  const label = hasFieldWords(question) ? fieldWords(question, language, type).label : '';
  return words[language].changes[kind](label);
}
