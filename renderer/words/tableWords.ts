import type { Language } from '#core/agreement/language.ts';

interface TableWords {
  readonly cell: (column: string, row: number) => string;
  readonly row: (row: number) => string;
  readonly details: (name: string) => string;
  readonly fewerDetails: (name: string) => string;
  /** Several things in one cell. */
  readonly none: string;
  readonly help: string;
  readonly pasted: (rows: number, unclear: number) => string;
  readonly tooMuch: (most: number) => string;
  readonly wrong: {
    readonly number: string;
    readonly choice: (text: string) => string;
    readonly link: (text: string) => string;
    readonly other: string;
  };
}

/** Words of tables that are filled in cell by cell. */
export const tableWords: Readonly<Record<Language, TableWords>> = {
  en: {
    cell: (column, row) => `${column}, row ${row}`,
    row: (row) => `Row ${row}`,
    details: (name) => `All about ${name}`,
    fewerDetails: (name) => `Less about ${name}`,
    none: '–',
    help: 'Rows from a spreadsheet can be pasted. Enter: next row. Alt with an arrow key: move the row.',
    pasted: (rows, unclear) =>
      `${rows === 1 ? '1 row' : `${rows} rows`} pasted.${unclear === 0 ? '' : ` ${unclear === 1 ? '1 cell needs' : `${unclear} cells need`} attention.`}`,
    tooMuch: (most) => `More than ${most} rows cannot be pasted at once. Nothing was changed.`,
    wrong: {
      number: 'This is no number. Write it like 99.9.',
      choice: (text) => `${text} is not one of the choices.`,
      link: (text) => `${text} is not in the agreement.`,
      other: 'Not finished yet.',
    },
  },
  da: {
    cell: (column, row) => `${column}, række ${row}`,
    row: (row) => `Række ${row}`,
    details: (name) => `Alt om ${name}`,
    fewerDetails: (name) => `Mindre om ${name}`,
    none: '–',
    help: 'Rækker fra et regneark kan sættes ind. Enter: næste række. Alt og en piletast: flyt rækken.',
    pasted: (rows, unclear) =>
      `${rows === 1 ? '1 række' : `${rows} rækker`} sat ind.${unclear === 0 ? '' : ` ${unclear === 1 ? '1 celle kræver' : `${unclear} celler kræver`} opmærksomhed.`}`,
    tooMuch: (most) => `Der kan ikke sættes mere end ${most} rækker ind ad gangen. Intet er ændret.`,
    wrong: {
      number: 'Det er ikke et tal. Skriv det som 99,9.',
      choice: (text) => `${text} er ikke en af valgmulighederne.`,
      link: (text) => `${text} findes ikke i aftalen.`,
      other: 'Ikke færdigt endnu.',
    },
  },
};
