import type { Finding } from '#core/checks/finding.ts';
import type { Language } from '#core/agreement/language.ts';
import { dateTextOf } from '#renderer/forms/dateText.ts';
import { findingWords } from '#renderer/words/findingWords.ts';

/** Who accepted a finding, when and why. */
export function acceptedText({ reason, by, on }: NonNullable<Finding['accepted']>, language: Language): string {
  return findingWords[language].acceptedBecause(reason, by, on === null ? null : dateTextOf(on, language));
}
