import type { Language } from '#core/agreement/language.ts';

/** The words about the contract in a window of its own. */
interface ContractWindowWords {
  readonly popOut: string;
  readonly takeBack: string;
  readonly bringBack: string;
  readonly nothingOpen: string;
}

export const contractWindowWords: Readonly<Record<Language, ContractWindowWords>> = {
  en: {
    popOut: 'Open in a window of its own',
    takeBack: 'Back beside the questions',
    bringBack: 'Bring the contract back',
    nothingOpen: 'Open an agreement, and its contract is shown here.',
  },
  da: {
    popOut: 'Åbn i et vindue for sig',
    takeBack: 'Tilbage ved siden af spørgsmålene',
    bringBack: 'Hent kontrakten tilbage',
    nothingOpen: 'Åbn en aftale, så vises dens kontrakt her.',
  },
};
