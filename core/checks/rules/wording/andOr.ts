import type { Language } from '#core/agreement/language.ts';
import type { SentenceRule } from '#core/checks/rule.ts';

const AND_OR: Readonly<Record<Language, { readonly words: ReadonlySet<string>; readonly instead: string }>> = {
  en: { words: new Set(['and/or']), instead: 'or' },
  da: { words: new Set(['og/eller', 'og/el']), instead: 'eller' },
};

export const andOr: SentenceRule = {
  id: 'and-or',
  reads: 'sentences',
  readsNames: true,
  severity: 'warning',
  title: { en: 'And/or', da: 'Og/eller' },
  why: {
    en: 'And/or says two different things at once, and courts have called it ambiguous. Mostly “or” is meant, which covers both.',
    da: 'Og/eller siger to forskellige ting på én gang. Oftest menes ”eller”, som dækker begge dele.',
  },
  advice: { en: 'Write “or”, or “A, B or both”.', da: 'Skriv ”eller” eller ”A, B eller begge dele”.' },
  examples: {
    fails: { en: 'Notice is given by email and/or phone.', da: 'Varsel gives pr. e-mail og/eller telefon.' },
    passes: { en: 'Notice is given by email or phone.', da: 'Varsel gives pr. e-mail eller telefon.' },
  },
  find: ({ words, language }) =>
    words
      .filter(({ word }) => AND_OR[language].words.has(word))
      .map(({ word, start, end }) => ({
        start,
        end,
        message: {
          en: `“${word}” is ambiguous: write “or”, or say that both are needed.`,
          da: `”${word}” er flertydigt: Skriv ”eller”, eller angiv, at begge dele kræves.`,
        },
        instead: AND_OR[language].instead,
      })),
};
