import type { Language } from '#core/agreement/language.ts';

interface PartyWords {
  readonly addBoth: string;
  readonly choose: string;
  readonly keep: string;
  readonly kept: (name: string) => string;
  readonly used: (name: string) => string;
  readonly empty: string;
  readonly search: string;
  readonly nothingFound: string;
  readonly typeMore: string;
  readonly openBook: string;
  readonly book: string;
}

/** Words of the parties and of the address book. */
export const partyWords: Readonly<Record<Language, PartyWords>> = {
  en: {
    addBoth: 'Add a provider and a customer',
    choose: 'From the address book',
    keep: 'Keep in the address book',
    kept: (name) => `${name} is in the address book.`,
    used: (name) => `Filled in from the address book: ${name}`,
    empty: 'The address book is empty. Keep a party in it to use it in other agreements.',
    search: 'Search in the address book',
    nothingFound: 'Nothing matches. Try fewer words.',
    typeMore: 'There are more: type a word of the one you mean.',
    openBook: 'Open the address book…',
    book: 'Address book',
  },
  da: {
    addBoth: 'Tilføj en leverandør og en kunde',
    choose: 'Fra adressebogen',
    keep: 'Gem i adressebogen',
    kept: (name) => `${name} står i adressebogen.`,
    used: (name) => `Udfyldt fra adressebogen: ${name}`,
    empty: 'Adressebogen er tom. Gem en part i den for at bruge den i andre aftaler.',
    search: 'Søg i adressebogen',
    nothingFound: 'Intet passer. Prøv med færre ord.',
    typeMore: 'Der er flere: Skriv et ord fra den, du mener.',
    openBook: 'Åbn adressebogen…',
    book: 'Adressebog',
  },
};
