import type { Language } from '#core/agreement/language.ts';

interface PartyWords {
  readonly addBoth: string;
  readonly choose: string;
  readonly keep: string;
  readonly kept: (name: string) => string;
  readonly used: (name: string) => string;
  readonly empty: string;
  readonly forget: (name: string) => string;
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
    forget: (name) => `Forget ${name}`,
    book: 'Address book',
  },
  da: {
    addBoth: 'Tilføj en leverandør og en kunde',
    choose: 'Fra adressebogen',
    keep: 'Gem i adressebogen',
    kept: (name) => `${name} står i adressebogen.`,
    used: (name) => `Udfyldt fra adressebogen: ${name}`,
    empty: 'Adressebogen er tom. Gem en part i den for at bruge den i andre aftaler.',
    forget: (name) => `Glem ${name}`,
    book: 'Adressebog',
  },
};
