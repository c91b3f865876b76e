import type { Language } from '#core/agreement/language.ts';
import type { ReadCarriedProblem } from './readCarried.ts';

export type { ReadCarriedProblem };

type Words = Readonly<Record<ReadCarriedProblem['kind'], string>>;

/** Why a file cannot be verified or opened, to follow its name. */
const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    notWord: 'is neither a Word file (.docx) nor a PDF file that can be read',
    notPdf: 'is not a PDF file that can be read',
    protected: 'is protected with a password, or of a version of Word before 2007',
    macros: 'contains macros and is not opened',
    tooLarge: 'is too large to be opened',
    damaged: 'is damaged',
    unreadable: 'could not be read: reading it took too long or failed',
    hostile: 'is built to mislead whoever opens it, and is refused',
    carriesNothing: 'carries no agreement: only contracts exported as internal copies do',
  },
  da: {
    notWord: 'er hverken en Word-fil (.docx) eller en PDF-fil, der kan læses',
    notPdf: 'er ikke en PDF-fil, der kan læses',
    protected: 'er beskyttet med adgangskode eller fra en Word-version før 2007',
    macros: 'indeholder makroer og åbnes ikke',
    tooLarge: 'er for stor til at blive åbnet',
    damaged: 'er beskadiget',
    unreadable: 'kunne ikke læses: læsningen tog for lang tid eller slog fejl',
    hostile: 'er opbygget til at vildlede den, der åbner den, og afvises',
    carriesNothing: 'indeholder ingen aftaledata: det gør kun kontrakter, der er eksporteret som interne kopier',
  },
};

export function problemText({ kind }: ReadCarriedProblem, language: Language): string {
  return WORDS[language][kind];
}
