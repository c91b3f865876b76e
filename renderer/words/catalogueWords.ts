import type { Language } from '#core/agreement/language.ts';
import type { CatalogueGroup } from '#core/catalogue/entry.ts';

/** The words of the catalogue of metrics. */
export interface CatalogueWords {
  readonly title: string;
  readonly about: string;
  readonly open: string;
  readonly own: string;
  readonly search: string;
  readonly found: (count: number) => string;
  readonly nothingFound: (typed: string) => string;
  readonly groups: Readonly<Record<CatalogueGroup, string>>;
  readonly choose: (name: string) => string;
  readonly details: string;
  readonly measures: string;
  readonly formula: string;
  readonly period: string;
  readonly targets: string;
  readonly noTarget: string;
  readonly pitfall: string;
  readonly add: (count: number) => string;
  readonly cancel: string;
}

export const catalogueWords: Readonly<Record<Language, CatalogueWords>> = {
  en: {
    title: 'Choose metrics from the catalogue',
    about: 'Formula, unit, period and rules for the edges are filled in; all of it can be changed afterwards.',
    open: 'Choose from the catalogue',
    own: 'Write your own metric',
    search: 'Search metrics',
    found: (count) => (count === 1 ? '1 metric' : `${count} metrics`),
    nothingFound: (typed) => `No metric in the catalogue has “${typed}”. You can write your own.`,
    groups: {
      availability: 'Availability',
      support: 'Support',
      performance: 'Performance',
      quality: 'Quality',
      continuity: 'Continuity',
      delivery: 'Delivery',
    },
    choose: (name) => `Add ${name}`,
    details: 'About the metric',
    measures: 'What is measured',
    formula: 'Formula',
    period: 'Measurement period',
    targets: 'First target, as seen in public agreements',
    noTarget: 'No target yet',
    pitfall: 'Pitfall',
    add: (count) => (count === 0 ? 'Add metrics' : count === 1 ? 'Add 1 metric' : `Add ${count} metrics`),
    cancel: 'Cancel',
  },
  da: {
    title: 'Vælg målepunkter fra kataloget',
    about: 'Formel, enhed, periode og regler for særlige tilfælde er udfyldt; alt kan ændres bagefter.',
    open: 'Vælg fra kataloget',
    own: 'Skriv dit eget målepunkt',
    search: 'Søg i målepunkter',
    found: (count) => (count === 1 ? '1 målepunkt' : `${count} målepunkter`),
    nothingFound: (typed) => `Intet målepunkt i kataloget har ”${typed}”. Du kan skrive dit eget.`,
    groups: {
      availability: 'Tilgængelighed',
      support: 'Support',
      performance: 'Ydeevne',
      quality: 'Kvalitet',
      continuity: 'Beredskab',
      delivery: 'Levering',
    },
    choose: (name) => `Tilføj ${name}`,
    details: 'Om målepunktet',
    measures: 'Hvad der måles',
    formula: 'Formel',
    period: 'Måleperiode',
    targets: 'Første servicemål, som det ses i offentlige aftaler',
    noTarget: 'Intet servicemål endnu',
    pitfall: 'Faldgrube',
    add: (count) =>
      count === 0 ? 'Tilføj målepunkter' : count === 1 ? 'Tilføj 1 målepunkt' : `Tilføj ${count} målepunkter`,
    cancel: 'Annullér',
  },
};
