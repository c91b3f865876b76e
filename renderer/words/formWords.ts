import type { Language } from '#core/agreement/language.ts';
import type { TextForm } from '#renderer/forms/formedText.ts';

interface FormWords {
  /** What is expected of a text of a form, when it has not that form. */
  readonly expected: Readonly<Record<TextForm, string>>;
  readonly pickDate: (label: string) => string;
}

/** Words of fields whose text must have a form. */
export const formWords: Readonly<Record<Language, FormWords>> = {
  en: {
    expected: {
      date: 'There is no such date. Write it like 31 January 2027 or 31.1.2027.',
      dayOfYear: 'There is no such day. Write it like 24 December or 24.12.',
      dateOrDay: 'There is no such day. Write a date like 24 December 2027, or a day of every year like 24 December.',
      timeOfDay: 'There is no such time. Write it like 8, 8.30 or 16:00.',
      currency: 'This is no currency. Write its three letters, like DKK or EUR.',
      timeZone: 'This is no time zone. Choose one from the list, like Europe/Copenhagen.',
      other: 'Not finished yet, so it is not in the contract.',
    },
    pickDate: (label) => `Choose from a calendar: ${label}`,
  },
  da: {
    expected: {
      date: 'Den dato findes ikke. Skriv den som 31. januar 2027 eller 31.1.2027.',
      dayOfYear: 'Den dag findes ikke. Skriv den som 24. december eller 24.12.',
      dateOrDay: 'Den dag findes ikke. Skriv en dato som 24. december 2027 eller en dag hvert år som 24. december.',
      timeOfDay: 'Det klokkeslæt findes ikke. Skriv det som 8, 8.30 eller 16:00.',
      currency: 'Det er ikke en valuta. Skriv dens tre bogstaver, for eksempel DKK eller EUR.',
      timeZone: 'Det er ikke en tidszone. Vælg en fra listen, for eksempel Europe/Copenhagen.',
      other: 'Ikke færdigt endnu, så det står ikke i kontrakten.',
    },
    pickDate: (label) => `Vælg i en kalender: ${label}`,
  },
};
