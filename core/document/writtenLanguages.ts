import { agreementSchema, type Agreement } from '#core/agreement/agreement.ts';
import { LANGUAGES, type Language } from '#core/agreement/language.ts';
import { walkSchema } from '#core/agreement/schemaWalk.ts';

/**
 * The languages an agreement is written in: its own, and each other in which at least half of its texts exist. One
 * translated title does not make a contract.
 */
export function writtenLanguages(agreement: Agreement): readonly Language[] {
  let texts = 0;
  const counts: Record<Language, number> = { en: 0, da: 0 };
  walkSchema(agreementSchema, agreement, ({ kind, value }) => {
    if (kind?.kind !== 'wording' || typeof value !== 'object' || value === null) return;
    texts += 1;
    for (const language of LANGUAGES) if (language in value) counts[language] += 1;
  });
  return LANGUAGES.filter(
    (language) => language === agreement.language || (texts > 0 && counts[language] * 2 >= texts),
  );
}
