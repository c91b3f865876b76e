import type { Language } from '#core/agreement/language.ts';
import { fit } from '#renderer/palette/match.ts';
import { glossary } from '#renderer/words/glossary/glossary.ts';
import type { GlossaryTerm } from '#renderer/words/glossary/glossaryTerm.ts';
import { locale } from '#renderer/words/locale.ts';

/** The terms that fit, the best first; all of them in the order of the alphabet when nothing is asked. */
export function termsFor(query: string, language: Language): readonly GlossaryTerm[] {
  if (query.trim() === '')
    return glossary.toSorted((one, other) => one[language].localeCompare(other[language], locale[language]));
  const found = glossary.flatMap((term) => {
    const fits = [term.en, term.da, ...(term.alsoDanish ?? [])].flatMap((name) => fit(query, name) ?? []);
    return fits.length === 0 ? [] : [{ term, score: Math.min(...fits) }];
  });
  return found.toSorted((one, other) => one.score - other.score).map(({ term }) => term);
}
