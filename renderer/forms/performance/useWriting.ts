import { useMemo } from 'react';
import type { Agreement } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import { wordsFor } from '#core/document/manner.ts';
import type { Writing } from '#core/document/writing.ts';
import { useAgreement } from '#renderer/state/openDraft.ts';
import { useLanguage } from '#renderer/state/session.ts';

/** What the writers of the contract need to put something into words, in the language of the window. */
export function useWriting(): Writing {
  const language = useLanguage();
  const agreement = useAgreement((whole) => whole);
  return useMemo(() => writingOf(agreement, language), [agreement, language]);
}

/** The same for an agreement and a language that are at hand. */
export function writingOf(agreement: Agreement, language: Language): Writing {
  return { agreement, language, words: wordsFor(agreement, language), templateTerms: [] };
}
