import type { FormWords } from '#core/document/words/forms.ts';
import { words } from '#core/document/words/words.ts';
import { useLanguage } from '#renderer/state/session.ts';

/** How numbers, money, lengths and dates are written, as in the contract. */
export function useFormWords(): FormWords {
  return words[useLanguage()].forms;
}
