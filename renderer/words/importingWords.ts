import type { Language } from '#core/agreement/language.ts';
import type { LeftOut } from '#core/importing/wordText.ts';

interface ImportingWords {
  readonly title: string;
  readonly reading: string;
  readonly about: (file: string) => string;
  readonly nothing: string;
  readonly leftOut: (what: string) => string;
  readonly left: Readonly<Record<LeftOut, (count: number) => string>>;
  readonly all: string;
  readonly none: string;
  readonly take: (name: string) => string;
  readonly name: string;
  readonly component: string;
  readonly language: string;
  readonly blanks: string;
  readonly blankStays: string;
  readonly blank: (number: number, label: string) => string;
  readonly showText: string;
  readonly hideText: string;
  readonly notTakable: string;
  readonly untitled: string;
  readonly keep: (count: number) => string;
  readonly kept: (count: number) => string;
  readonly keptAbout: string;
  readonly keptSome: (kept: number, all: number) => string;
}

const things = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** Words of bringing clauses in from Word. */
export const importingWords: Readonly<Record<Language, ImportingWords>> = {
  en: {
    title: 'Bring in clauses from Word',
    reading: 'The file is being read …',
    about: (file) => `Found in ${file}. Each heading became a clause. What you tick goes into the library as a draft.`,
    nothing: 'There is no text in this file that could be a clause.',
    leftOut: (what) => `Left out, because a clause cannot hold it: ${what}.`,
    left: {
      table: (count) => things(count, 'table', 'tables'),
      picture: (count) => things(count, 'picture', 'pictures'),
      note: (count) => things(count, 'footnote', 'footnotes'),
      textBox: (count) => things(count, 'text box', 'text boxes'),
      comment: (count) => things(count, 'comment', 'comments'),
    },
    all: 'Tick all',
    none: 'Tick none',
    take: (name) => `Take ${name}`,
    name: 'Name',
    component: 'Part of the agreement',
    language: 'Language',
    blanks: 'Blanks: choose what each is filled with, now or later in the clause editor.',
    blankStays: 'Stays as words in brackets',
    blank: (number, label) => `${number}. [${label}]`,
    showText: 'Show the text',
    hideText: 'Hide the text',
    notTakable: 'It is longer than a clause may be. Divide it with headings in Word and bring it in again.',
    untitled: 'Untitled clause',
    keep: (count) => (count === 0 ? 'Nothing is ticked' : `Keep ${things(count, 'clause', 'clauses')} as drafts`),
    kept: (count) => `${things(count, 'clause is', 'clauses are')} in the library as drafts.`,
    keptAbout: 'They are offered for agreements once they are approved.',
    keptSome: (kept, all) => `${kept} of ${all} clauses were kept; the others are still here.`,
  },
  da: {
    title: 'Hent bestemmelser fra Word',
    reading: 'Filen læses …',
    about: (file) =>
      `Fundet i ${file}. Hver overskrift blev til en bestemmelse. Det, du sætter hak ved, lægges i biblioteket som udkast.`,
    nothing: 'Der er ingen tekst i filen, som kan være en bestemmelse.',
    leftOut: (what) => `Udeladt, fordi en bestemmelse ikke kan indeholde det: ${what}.`,
    left: {
      table: (count) => things(count, 'tabel', 'tabeller'),
      picture: (count) => things(count, 'billede', 'billeder'),
      note: (count) => things(count, 'fodnote', 'fodnoter'),
      textBox: (count) => things(count, 'tekstboks', 'tekstbokse'),
      comment: (count) => things(count, 'kommentar', 'kommentarer'),
    },
    all: 'Vælg alle',
    none: 'Vælg ingen',
    take: (name) => `Tag ${name} med`,
    name: 'Navn',
    component: 'Del af aftalen',
    language: 'Sprog',
    blanks: 'Blanke felter: Vælg, hvad hvert udfyldes med, nu eller senere i editoren.',
    blankStays: 'Forbliver ord i kantede parenteser',
    blank: (number, label) => `${number}. [${label}]`,
    showText: 'Vis teksten',
    hideText: 'Skjul teksten',
    notTakable: 'Den er længere, end en bestemmelse må være. Del den med overskrifter i Word, og hent den igen.',
    untitled: 'Bestemmelse uden titel',
    keep: (count) =>
      count === 0 ? 'Intet er valgt' : `Gem ${things(count, 'bestemmelse', 'bestemmelser')} som udkast`,
    kept: (count) => `${things(count, 'bestemmelse ligger', 'bestemmelser ligger')} i biblioteket som udkast.`,
    keptAbout: 'De tilbydes til aftaler, når de er godkendt.',
    keptSome: (kept, all) => `${kept} af ${all} bestemmelser blev gemt; de andre er her stadig.`,
  },
};
