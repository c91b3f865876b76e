import type { Language } from '#core/agreement/language.ts';

/** The words of a Word file with tracked changes. */
interface ChangesWords {
  readonly title: string;
  readonly about: string;
  /** The action at a version in the list. */
  readonly since: string;
  readonly before: string;
  readonly after: string;
  readonly draft: string;
  readonly same: string;
  readonly backwards: string;
  readonly author: string;
  readonly authorAbout: string;
  readonly none: string;
}

export const changesWords: Readonly<Record<Language, ChangesWords>> = {
  en: {
    title: 'Word with tracked changes',
    about:
      'A Word file in which everything that differs between two versions is a tracked change. Accept them all, and it is the later version; reject them all, and it is the earlier one.',
    since: 'Tracked changes…',
    before: 'Changes since',
    after: 'Up to',
    draft: 'The draft as it is now',
    same: 'Choose two different versions.',
    backwards: 'The first of the two is the newer one: accepting the changes leads back to the older.',
    author: 'Author of the changes',
    authorAbout: 'The name that Word shows at each change. The other party sees it.',
    none: 'No version has been kept yet, so there is nothing to compare with. Keep one under “Versions”, and compare with it later.',
  },
  da: {
    title: 'Word med registrerede ændringer',
    about:
      'En Word-fil, hvor alt, der er forskelligt i to versioner, er en registreret ændring. Accepteres de alle, er filen den nye version; afvises de alle, er den den gamle.',
    since: 'Registrerede ændringer…',
    before: 'Ændringer siden',
    after: 'Frem til',
    draft: 'Udkastet, som det er nu',
    same: 'Vælg to forskellige versioner.',
    backwards: 'Den første af de to er den nyeste: accepteres ændringerne, er man tilbage ved den ældre.',
    author: 'Forfatter til ændringerne',
    authorAbout: 'Det navn, Word viser ved hver ændring. Den anden part kan se det.',
    none: 'Der er ikke gemt nogen version endnu, så der er ikke noget at sammenligne med. Gem en under ”Versioner”, og sammenlign med den senere.',
  },
};
