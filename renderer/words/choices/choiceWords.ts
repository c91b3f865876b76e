import type { Agreement } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import { wordsFor } from '#core/document/manner.ts';
import { kindWords } from './kindWords.ts';

/** The word of a member of a closed list in the window: as the contract has it, with a capital. */
export function choiceWord(
  agreement: Agreement,
  language: Language,
  { of, member }: { of: string; member: string },
): string {
  const word = wordsFor(agreement, language).choices[of]?.[member] ?? member;
  return word.charAt(0).toLocaleUpperCase(language) + word.slice(1);
}

/** The word of a kind of a union, by the pattern of the union. */
export function kindWord(pattern: string, language: Language, member: string): string {
  const ending = Object.keys(kindWords).find((known) => pattern === known || pattern.endsWith(`/${known}`));
  return (ending === undefined ? undefined : kindWords[ending]?.[member]?.[language]) ?? member;
}
