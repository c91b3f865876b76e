import type { Agreement } from '#core/agreement/agreement.ts';
import { LANGUAGES, type Language } from '#core/agreement/language.ts';
import type { Document } from '#core/document/document.ts';
import { agreementOf, CASES } from '#tests/builders/cases.ts';
import { draftOf } from '#tests/builders/drafts.ts';

export interface Contract {
  /** Fit for the name of a file. */
  readonly name: string;
  readonly language: Language;
  readonly agreement: Agreement;
  readonly document: Document;
}

/** Every shipped sample and real case in both languages, as a draft. */
export const EVERY_CONTRACT: readonly Contract[] = CASES.flatMap(([name, file]) => {
  const agreement = agreementOf(file);
  return LANGUAGES.map((language) => ({
    name: `${name}-${language}`,
    language,
    agreement,
    document: draftOf(agreement, language),
  }));
});

export const TAGS: Readonly<Record<Language, string>> = { en: 'en-GB', da: 'da-DK' };
