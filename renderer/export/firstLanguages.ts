import type { Agreement } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import { writtenLanguages } from '#core/document/writtenLanguages.ts';

/** The languages of the last export, as far as this agreement has text in them. */
export function firstLanguages(agreement: Agreement, remembered: readonly Language[]): readonly Language[] {
  const written = writtenLanguages(agreement);
  const both = remembered.filter((language) => written.includes(language));
  return both.length > 0 ? both : written;
}
