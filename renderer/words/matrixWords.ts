import type { Language } from '#core/agreement/language.ts';

export interface MatrixWords {
  readonly impact: string;
  readonly axis: Readonly<Record<'urgency' | 'criticality', string>>;
  readonly cell: (impact: string, urgency: string) => string;
  readonly none: string;
  readonly open: (count: number) => string;
  readonly whole: string;
  readonly rowName: (number: number) => string;
  readonly columnName: (number: number) => string;
  readonly addRow: string;
  readonly addColumn: string;
  readonly removeRow: (name: string) => string;
  readonly removeColumn: (name: string) => string;
  readonly noPriorities: string;
  readonly notUsed: string;
  readonly keys: string;
  readonly targets: string;
}

/** The matrix that gives each pair of impact and urgency a priority. */
export const matrixWords: Readonly<Record<Language, MatrixWords>> = {
  en: {
    impact: 'Impact',
    axis: { urgency: 'Urgency', criticality: 'Criticality' },
    cell: (impact, urgency) => `${impact} × ${urgency}`,
    none: 'none',
    open: (count) => (count === 1 ? '1 pair has no priority.' : `${count} pairs have no priority.`),
    whole: 'Every pair has a priority.',
    rowName: (number) => `Name of row ${number}`,
    columnName: (number) => `Name of column ${number}`,
    addRow: 'Add a row',
    addColumn: 'Add a column',
    removeRow: (name) => `Remove row ${name}`,
    removeColumn: (name) => `Remove column ${name}`,
    noPriorities: 'Add priorities first: the matrix chooses among them.',
    notUsed: 'Not printed: a priority follows from criteria alone.',
    keys: 'Arrow keys move, a digit sets that priority, Delete clears.',
    targets: 'Set response and resolution times for each priority',
  },
  da: {
    impact: 'Påvirkning',
    axis: { urgency: 'Hastegrad', criticality: 'Kritikalitet' },
    cell: (impact, urgency) => `${impact} × ${urgency}`,
    none: 'ingen',
    open: (count) => (count === 1 ? '1 par har ingen prioritet.' : `${count} par har ingen prioritet.`),
    whole: 'Hvert par har en prioritet.',
    rowName: (number) => `Navn på række ${number}`,
    columnName: (number) => `Navn på kolonne ${number}`,
    addRow: 'Tilføj en række',
    addColumn: 'Tilføj en kolonne',
    removeRow: (name) => `Fjern rækken ${name}`,
    removeColumn: (name) => `Fjern kolonnen ${name}`,
    noPriorities: 'Tilføj prioriteter først: Matricen vælger blandt dem.',
    notUsed: 'Udskrives ikke: Prioriteten følger af kriterier alene.',
    keys: 'Piletaster flytter, et ciffer sætter den prioritet, Delete rydder.',
    targets: 'Angiv reaktions- og løsningstider for hver prioritet',
  },
};
