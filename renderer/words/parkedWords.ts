import type { Language } from '#core/agreement/language.ts';
import type { ParkedAnswer } from '#core/editing/draft.ts';

interface ParkedWords {
  readonly title: string;
  readonly about: string;
  readonly parked: string;
  readonly noParked: string;
  readonly because: Readonly<Record<ParkedAnswer['because'], string>>;
  readonly putBack: string;
  readonly discard: string;
  readonly noPlace: string;
  readonly unasked: (type: string) => string;
  readonly unaskedAbout: string;
  readonly remove: string;
  readonly items: (count: number) => string;
}

export const parkedWords: Readonly<Record<Language, ParkedWords>> = {
  en: {
    title: 'Answers kept aside',
    about: 'Nothing you wrote is thrown away. What no longer applies is kept here and is not printed.',
    parked: 'Kept aside',
    noParked: 'Nothing is kept aside.',
    because: {
      choiceChanged: 'Another choice was made',
      removed: 'Was removed',
      typeChanged: 'Not asked by this type of agreement',
    },
    putBack: 'Put back',
    discard: 'Discard',
    noPlace: 'Its place is gone',
    unasked: (type) => `Not asked by this type: ${type.toLowerCase()}`,
    unaskedAbout:
      'These answers are still in the agreement and in its file, but this type of agreement does not ask for them. They come back to view when the type changes.',
    remove: 'Remove',
    items: (count) => (count === 1 ? '1 entry' : `${count} entries`),
  },
  da: {
    title: 'Svar lagt til side',
    about: 'Intet af det, du har skrevet, smides væk. Det, der ikke længere passer, gemmes her og udskrives ikke.',
    parked: 'Lagt til side',
    noParked: 'Intet er lagt til side.',
    because: {
      choiceChanged: 'Der blev valgt noget andet',
      removed: 'Blev fjernet',
      typeChanged: 'Aftaletypen spørger ikke om det',
    },
    putBack: 'Sæt tilbage',
    discard: 'Kassér',
    noPlace: 'Pladsen findes ikke længere',
    unasked: (type) => `Aftaletypen spørger ikke om det: ${type.toLowerCase()}`,
    unaskedAbout:
      'Disse svar er stadig i aftalen og dens fil, men denne aftaletype spørger ikke om dem. De kan ses igen, når typen ændres.',
    remove: 'Fjern',
    items: (count) => (count === 1 ? '1 post' : `${count} poster`),
  },
};
