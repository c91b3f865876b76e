import type { Language } from '#core/agreement/language.ts';

/** The words of the pane that shows the contract. */
interface ContractWords {
  readonly answers: string;
  readonly hide: string;
  readonly languages: Readonly<Record<Language, string>>;
}

export const contractWords: Readonly<Record<Language, ContractWords>> = {
  en: {
    answers: 'Show answers in the text',
    hide: 'Hide the contract',
    languages: { en: 'English', da: 'Danish' },
  },
  da: {
    answers: 'Vis svarene i teksten',
    hide: 'Skjul kontrakten',
    languages: { en: 'Engelsk', da: 'Dansk' },
  },
};
