import type { Language } from '#core/agreement/language.ts';
import type { CopyProblem, ReadCarriedProblem } from './readCarried.ts';

export type VerifyProblem = ReadCarriedProblem | CopyProblem;

type NotKept = Extract<CopyProblem, { readonly kind: 'notKept' }>;

type Words = Readonly<
  Record<Exclude<VerifyProblem['kind'], 'notKept'>, string> &
    Record<'notKept' | 'notKeptDraft', (edition: string, fingerprint: string) => string>
>;

/** Why a file cannot be verified or opened, to follow its name. */
const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    notWord: 'is not a Word file (.docx or .dotx) that can be read',
    notContract: 'is neither a Word file (.docx) nor a PDF file that can be read',
    notPdf: 'is not a PDF file that can be read',
    protected: 'is protected with a password, or of a version of Word before 2007',
    macros: 'contains macros and is not opened',
    tooLarge: 'is too large to be opened',
    damaged: 'is damaged',
    unreadable: 'could not be read: reading it took too long or failed',
    hostile: 'is built to mislead whoever opens it, and is refused',
    carriesNothing: 'carries no agreement: only contracts exported as internal copies do',
    noFingerprint:
      'carries no agreement, and has no fingerprint on its pages: it was not exported by this program, or its headers and footers were changed',
    notKept: (edition, fingerprint) =>
      `${edition === '' ? '' : `says it is ${edition}, and `}has the fingerprint ${fingerprint}, but no final version kept here has it`,
    notKeptDraft: (edition, fingerprint) =>
      `is a copy of a draft (${edition === '' ? '' : `${edition}, `}fingerprint ${fingerprint}): drafts are not kept as they were exported, so it cannot be compared`,
  },
  da: {
    notWord: 'er ikke en Word-fil (.docx eller .dotx), der kan læses',
    notContract: 'er hverken en Word-fil (.docx) eller en PDF-fil, der kan læses',
    notPdf: 'er ikke en PDF-fil, der kan læses',
    protected: 'er beskyttet med adgangskode eller fra en Word-version før 2007',
    macros: 'indeholder makroer og åbnes ikke',
    tooLarge: 'er for stor til at blive åbnet',
    damaged: 'er beskadiget',
    unreadable: 'kunne ikke læses: læsningen tog for lang tid eller slog fejl',
    hostile: 'er opbygget til at vildlede den, der åbner den, og afvises',
    carriesNothing: 'indeholder ingen aftaledata: det gør kun kontrakter, der er eksporteret som interne kopier',
    noFingerprint:
      'indeholder ingen aftaledata og har intet fingeraftryk på siderne: filen er ikke eksporteret af programmet, eller sidehoved og sidefod er ændret',
    notKept: (edition, fingerprint) =>
      `${edition === '' ? '' : `angiver at være ${edition} og `}har fingeraftrykket ${fingerprint}, men ingen endelig version, der er gemt her, har det`,
    notKeptDraft: (edition, fingerprint) =>
      `er en kopi af et udkast (${edition === '' ? '' : `${edition}, `}fingeraftryk ${fingerprint}): udkast gemmes ikke, som de blev eksporteret, så filen kan ikke sammenlignes`,
  },
};

export function problemText(problem: VerifyProblem, language: Language): string {
  const words = WORDS[language];
  return problem.kind === 'notKept' ? notKeptText(problem, words) : words[problem.kind];
}

function notKeptText({ status, edition, fingerprint }: NotKept, words: Words): string {
  const spaced = (fingerprint.match(/.{1,4}/g) ?? []).join('\u00a0');
  return (status === 'draft' ? words.notKeptDraft : words.notKept)(edition, spaced);
}
