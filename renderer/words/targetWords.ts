import type { Language } from '#core/agreement/language.ts';

/** The words of the tables of targets. */
export interface TargetWords {
  readonly about: string;
  readonly noMetrics: string;
  readonly table: (metric: string) => string;
  readonly withoutMetric: string;
  readonly withoutMetricAbout: string;
  readonly columns: {
    readonly metric: string;
    readonly key: string;
    readonly role: string;
    readonly comparator: string;
    readonly value: string;
    readonly share: string;
    readonly details: string;
  };
  readonly everything: string;
  readonly otherwise: string;
  readonly priorities: string;
  readonly services: string;
  readonly cell: (column: string, row: string) => string;
  readonly noRole: string;
  readonly unreadable: string;
  readonly keepAsWords: string;
  readonly addRow: string;
  readonly eachPriority: string;
  readonly eachService: string;
  readonly eachValue: (dimension: string) => string;
  readonly paste: string;
  readonly open: (row: string) => string;
  readonly close: (row: string) => string;
  readonly remove: string;
  readonly row: (number: number) => string;
}

export const targetWords: Readonly<Record<Language, TargetWords>> = {
  en: {
    about: 'One table for each metric. Type a target as you say it: “99.9%”, “90% within 4 hours”, “15 min”.',
    noMetrics: 'Targets are promises about metrics: add a metric first.',
    table: (metric) => `Targets for ${metric}`,
    withoutMetric: 'Targets without a metric',
    withoutMetricAbout: 'Choose the metric each of them is about.',
    columns: {
      metric: 'Metric',
      key: 'Applies to',
      role: 'Kind',
      comparator: 'Comparator',
      value: 'Target',
      share: 'Share',
      details: 'Details',
    },
    everything: 'Everything',
    otherwise: 'Otherwise',
    priorities: 'Priorities',
    services: 'Services',
    cell: (column, row) => `${column}: ${row}`,
    noRole: 'Not stated',
    unreadable: 'This is no target yet. Write for example “≥ 99.9%” or “90% within 4 hours”.',
    keepAsWords: 'Keep it as words',
    addRow: 'Add a row',
    eachPriority: 'One row for each priority',
    eachService: 'One row for each service',
    eachValue: (dimension) => `One row for each ${dimension}`,
    paste: 'Cells copied from a spreadsheet can be pasted into a target.',
    open: (row) => `Show details: ${row}`,
    close: (row) => `Hide details: ${row}`,
    remove: 'Remove this row',
    row: (number) => `row ${number}`,
  },
  da: {
    about: 'Én tabel for hvert målepunkt. Skriv målet, som du siger det: ”99,9 %”, ”90 % inden for 4 timer”, ”15 min”.',
    noMetrics: 'Servicemål er løfter om målepunkter: tilføj først et målepunkt.',
    table: (metric) => `Servicemål for ${metric}`,
    withoutMetric: 'Servicemål uden målepunkt',
    withoutMetricAbout: 'Vælg det målepunkt, hvert af dem handler om.',
    columns: {
      metric: 'Målepunkt',
      key: 'Gælder for',
      role: 'Slags',
      comparator: 'Sammenligning',
      value: 'Mål',
      share: 'Andel',
      details: 'Detaljer',
    },
    everything: 'Alt',
    otherwise: 'I øvrigt',
    priorities: 'Prioriteter',
    services: 'Ydelser',
    cell: (column, row) => `${column}: ${row}`,
    noRole: 'Ikke angivet',
    unreadable: 'Det er ikke et mål endnu. Skriv for eksempel ”≥ 99,9 %” eller ”90 % inden for 4 timer”.',
    keepAsWords: 'Behold det som tekst',
    addRow: 'Tilføj en række',
    eachPriority: 'Én række for hver prioritet',
    eachService: 'Én række for hver ydelse',
    eachValue: (dimension) => `Én række for hver værdi af ${dimension}`,
    paste: 'Celler, der er kopieret fra et regneark, kan sættes ind i et mål.',
    open: (row) => `Vis detaljer: ${row}`,
    close: (row) => `Skjul detaljer: ${row}`,
    remove: 'Fjern denne række',
    row: (number) => `række ${number}`,
  },
};
