import type { Language } from '#core/agreement/language.ts';

type Kinds = Readonly<Record<string, Readonly<Record<Language, string>>>>;

const payments: Kinds = {
  percent: { en: 'A percentage', da: 'En procentsats' },
  amount: { en: 'An amount of money', da: 'Et pengebeløb' },
  points: { en: 'Points', da: 'Point' },
};

const counted: Kinds = {
  time: { en: 'Time', da: 'Tid' },
  percentagePoint: { en: 'Percentage points', da: 'Procentpoint' },
  item: { en: 'Items', da: 'Enheder' },
};

const deadlines: Kinds = {
  length: { en: 'Counted from something', da: 'Inden for en vis tid' },
  endOfPeriod: { en: 'The end of a period', da: 'Udgangen af en periode' },
  date: { en: 'A date', da: 'En dato' },
  text: { en: 'In words', da: 'Med ord' },
};

const failures: Kinds = {
  all: { en: 'All of these signs', da: 'Alle disse tegn' },
  any: { en: 'Any of these signs', da: 'Et af disse tegn' },
  threshold: { en: 'A measurement passes a limit', da: 'En måling passerer en grænse' },
  consecutive: { en: 'Checks fail in a row', da: 'Kontroller fejler i træk' },
  text: { en: 'In words', da: 'Med ord' },
};

const expressions: Kinds = {
  constant: { en: 'A number', da: 'Et tal' },
  variable: { en: 'A symbol', da: 'Et symbol' },
  operation: { en: 'A calculation', da: 'En beregning' },
};

/** What the kinds of each union are called, by how its pattern ends; the first that fits is taken. */
export const kindWords: Readonly<Record<string, Kinds>> = {
  'metrics/*/subject': {
    services: { en: 'Services', da: 'Ydelser' },
    duty: { en: 'A responsibility', da: 'En opgave' },
    agreement: { en: 'The whole agreement', da: 'Hele aftalen' },
  },
  failure: failures,
  'of/*': failures,
  'objectives/*/target': {
    value: { en: 'A number', da: 'Et tal' },
    duration: { en: 'A time', da: 'En tid' },
    range: { en: 'A range', da: 'Et interval' },
    text: { en: 'In words', da: 'Med ord' },
    none: { en: 'Openly no target', da: 'Udtrykkeligt intet mål' },
  },
  'objectives/*/key/*': {
    dimension: { en: 'A dimension', da: 'En dimension' },
    priority: { en: 'A priority', da: 'En prioritet' },
    service: { en: 'A service', da: 'En ydelse' },
  },
  'consequences/*/trigger': {
    objectiveMissed: { en: 'A target is missed', da: 'Et servicemål ikke nås' },
    repeatedMiss: { en: 'A target is missed repeatedly', da: 'Et servicemål gentagne gange ikke nås' },
    nearMiss: { en: 'A target is nearly missed', da: 'Et servicemål er ved at blive overskredet' },
    dutyMissed: { en: 'A responsibility is not met', da: 'En opgave ikke udføres' },
    measurementMissing: { en: 'A measurement is missing', da: 'En måling mangler' },
    event: { en: 'Something happens', da: 'Noget indtræffer' },
  },
  'consequences/*/action': {
    credit: { en: 'A credit', da: 'Servicekredit' },
    refund: { en: 'A refund', da: 'Tilbagebetaling' },
    freePeriod: { en: 'A free period', da: 'En gratis periode' },
    improvementPlan: { en: 'An improvement plan', da: 'En forbedringsplan' },
    writtenJustification: { en: 'A written explanation', da: 'En skriftlig begrundelse' },
    rootCauseAnalysis: { en: 'A root cause analysis', da: 'En årsagsanalyse' },
    notice: { en: 'Somebody is told', da: 'Nogen får besked' },
    escalation: { en: 'Escalation', da: 'Eskalering' },
    suspension: { en: 'Suspension', da: 'Suspension' },
    terminationRight: { en: 'A right to terminate', da: 'En ret til at ophæve' },
    none: { en: 'Openly nothing', da: 'Udtrykkeligt intet' },
    text: { en: 'In words', da: 'Med ord' },
  },
  'action/rule': {
    steps: { en: 'Bands', da: 'Trin' },
    perUnit: { en: 'An amount for every unit', da: 'Et beløb for hver enhed' },
    multiplier: { en: 'A multiple of the fee of the outage', da: 'Et multiplum af vederlaget for nedetiden' },
    proportional: { en: 'In proportion to the outage', da: 'I forhold til nedetiden' },
    flat: { en: 'The same for every miss', da: 'Det samme for hver overskridelse' },
    points: { en: 'Penalty points', da: 'Bodspoint' },
    pool: { en: 'A share of an amount at risk', da: 'En andel af et risikobeløb' },
    feeDays: { en: 'Days of the fee', da: 'Dages vederlag' },
    none: { en: 'No money', da: 'Ingen penge' },
    text: { en: 'In words', da: 'Med ord' },
  },
  pays: payments,
  cap: payments,
  amount: payments,
  'per/unit': counted,
  'remedies/pointPrice': {
    perPoint: { en: 'For each point', da: 'For hvert point' },
    ladder: { en: 'By bands', da: 'Efter trin' },
  },
  expression: expressions,
  left: expressions,
  right: expressions,
  deadline: deadlines,
  due: deadlines,
  answer: deadlines,
  payOut: deadlines,
  report: deadlines,
  plan: deadlines,
  documentation: deadlines,
  dataReturn: deadlines,
  deletion: deadlines,
  incidentNotice: deadlines,
  exerciseWithin: deadlines,
};
