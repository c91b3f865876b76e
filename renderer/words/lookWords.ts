import type { Language } from '#core/agreement/language.ts';

/** The words for the look of a final version that is exported again. */
interface LookWords {
  readonly look: string;
  readonly own: string;
  readonly today: string;
  /** Each takes what a look is told by. */
  readonly ownAbout: (look: string) => string;
  readonly todayAbout: (look: string) => string;
  readonly same: (look: string) => string;
  readonly unknown: string;
  readonly notKept: string;
  readonly withLetterhead: (brand: string, letterhead: string) => string;
}

export const lookWords: Readonly<Record<Language, LookWords>> = {
  en: {
    look: 'Look',
    own: 'As it was made',
    today: 'As contracts look today',
    ownAbout: (look) =>
      `${look} – as it was when the version was made, whatever has been changed since. The files are the same, byte for byte.`,
    todayAbout: (look) =>
      `${look}. The words and the fingerprint are those of the version; the files are not the same as before.`,
    same: (look) => `${look} – as when the version was made.`,
    unknown:
      'This version was made before the program kept the look with it. It is exported in the look of today; if the brand has changed since, the files look different.',
    notKept: 'not known, made before looks were kept',
    withLetterhead: (brand, letterhead) => `${brand}, Word files on the letterhead ${letterhead}`,
  },
  da: {
    look: 'Udseende',
    own: 'Som da den blev lavet',
    today: 'Som kontrakter ser ud i dag',
    ownAbout: (look) =>
      `${look} – som dengang versionen blev lavet, uanset hvad der siden er ændret. Filerne er de samme, byte for byte.`,
    todayAbout: (look) => `${look}. Ordlyd og fingeraftryk er versionens; filerne bliver ikke de samme som før.`,
    same: (look) => `${look} – som da versionen blev lavet.`,
    unknown:
      'Versionen er lavet, før programmet begyndte at gemme udseendet sammen med den. Den eksporteres med det udseende, kontrakter har i dag; er firmaprofilen ændret siden, ser filerne anderledes ud.',
    notKept: 'ukendt, lavet før udseendet blev gemt',
    withLetterhead: (brand, letterhead) => `${brand}, Word-filer på brevpapiret ${letterhead}`,
  },
};
