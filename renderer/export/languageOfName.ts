import type { Agreement } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';

/** The language of the name that files in these languages share. */
export function languageOfName(
  agreement: Agreement,
  [only = agreement.language, ...others]: readonly Language[],
): Language {
  return others.length === 0 ? only : agreement.language;
}
