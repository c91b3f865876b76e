import type { Finding } from '#core/checks/finding.ts';
import type { findingWords } from '#renderer/words/findingWords.ts';

type Words = (typeof findingWords)[keyof typeof findingWords];

/** Where in the contract a finding is, as far as it is about its text: the edition and the clause. */
export function placeOf({ language, where }: Finding, words: Words): string {
  return [language === undefined ? '' : words.edition[language], where === undefined ? '' : words.clause(where)]
    .filter((part) => part !== '')
    .join(' · ');
}
