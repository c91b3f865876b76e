import type { Language } from '#core/agreement/language.ts';

/** The words of the header and of the map of sections. */
interface WizardWords {
  readonly rename: string;
  readonly renameAbout: string;
  readonly name: string;
  readonly languages: (working: string, others: readonly string[]) => string;
  readonly notSavedAbout: string;
  readonly tryAgain: string;
  readonly commands: string;
  readonly more: string;
  readonly parked: (count: number) => string;
  readonly collapse: string;
  readonly expand: string;
  readonly skipToContract: string;
  readonly skipToSections: string;
  /** For those who hear it: the section, how far it is, and what is open there. */
  readonly section: (name: string, state: string, open: string | null) => string;
}

export const wizardWords: Readonly<Record<Language, WizardWords>> = {
  en: {
    rename: 'Rename the draft',
    renameAbout: 'The name is for your list of drafts. The title of the contract is a question of its own.',
    name: 'Name of the draft',
    languages: (working, others) => [working, ...others].join(' and '),
    notSavedAbout:
      'Your last changes are not on the disk yet. They are kept here, and saving is tried again by itself.',
    tryAgain: 'Save now',
    commands: 'Commands',
    more: 'More',
    parked: (count) => (count === 0 ? 'Answers kept aside…' : `Answers kept aside (${count})…`),
    collapse: 'Show icons only',
    expand: 'Show the names of the sections',
    skipToContract: 'Skip to the contract',
    skipToSections: 'Skip to the sections',
    section: (name, state, open) => [name, state, open].filter((part) => part !== null).join(', '),
  },
  da: {
    rename: 'Omdøb udkastet',
    renameAbout: 'Navnet er til din liste over udkast. Kontraktens titel er et spørgsmål for sig.',
    name: 'Udkastets navn',
    languages: (working, others) => [working, ...others.map((other) => other.toLowerCase())].join(' og '),
    notSavedAbout:
      'Dine seneste ændringer er ikke på disken endnu. De er her stadig, og programmet prøver igen af sig selv.',
    tryAgain: 'Gem nu',
    commands: 'Kommandoer',
    more: 'Mere',
    parked: (count) => (count === 0 ? 'Svar lagt til side…' : `Svar lagt til side (${count})…`),
    collapse: 'Vis kun ikoner',
    expand: 'Vis afsnittenes navne',
    skipToContract: 'Gå til kontrakten',
    skipToSections: 'Gå til afsnittene',
    section: (name, state, open) => [name, state, open].filter((part) => part !== null).join(', '),
  },
};
