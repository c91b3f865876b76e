import { NO_SOURCE, type CatalogueEntry } from '#core/catalogue/entry.ts';
import { formula, operation, quantity, rounded, share, symbol } from '#core/catalogue/formula.ts';

/** How good it is found to be. */
export const qualityEntries: readonly CatalogueEntry[] = [
  {
    id: 'csat',
    group: 'quality',
    alsoCalled: { en: 'CSAT, user satisfaction, survey', da: 'CSAT, brugertilfredshed, spørgeundersøgelse' },
    hours: 'none',
    metric: {
      name: { en: 'Customer satisfaction', da: 'Kundetilfredshed' },
      purpose: {
        en: 'shows what those who were helped think of the help',
        da: 'viser, hvad de, der har fået hjælp, mener om hjælpen',
      },
      kind: 'ratio',
      definition: {
        en: 'The share of the answers to the survey that gave 4 or 5 on a scale from 1 to 5.',
        da: 'Den andel af besvarelserne af undersøgelsen, der gav 4 eller 5 på en skala fra 1 til 5.',
      },
      formula: formula(
        { en: 'Positive answers divided by all answers.', da: 'Positive svar divideret med alle svar.' },
        share(symbol('P'), symbol('S')),
        {
          P: { en: 'answers of 4 or 5', da: 'svar på 4 eller 5' },
          S: { en: 'all answers', da: 'alle svar' },
        },
      ),
      unit: 'percent',
      direction: 'higherIsBetter',
      decimals: 0,
      rounding: rounded(0),
      window: { kind: 'calendarQuarter' },
      edgeRules: {
        partialWindow: 'fullWindow',
        missingData: 'leftOut',
        minimumSample: 30,
        belowMinimum: 'pooledWithNext',
      },
    },
    targets: [
      {
        target: quantity('atLeast', '80', 'percent'),
        source: { en: 'the lower end of what is usual (80–90%)', da: 'den lave ende af det sædvanlige (80–90 %)' },
      },
      {
        target: quantity('atLeast', '85', 'percent'),
        source: { en: 'UT Austin, on a scale of 7', da: 'UT Austin, på en skala med 7 trin' },
      },
      {
        target: quantity('atLeast', '90', 'percent'),
        source: { en: 'the upper end of what is usual (80–90%)', da: 'den høje ende af det sædvanlige (80–90 %)' },
      },
    ],
    pitfall: {
      en: 'Scale, who is asked and the fewest answers must be agreed: with few answers chance decides.',
      da: 'Skala, hvem der spørges, og det mindste antal svar skal aftales: med få svar afgør tilfældet resultatet.',
    },
  },
  {
    id: 'nps',
    group: 'quality',
    alsoCalled: { en: 'NPS, recommendation', da: 'NPS, anbefaling' },
    hours: 'none',
    metric: {
      name: { en: 'Net Promoter Score', da: 'Net Promoter Score (NPS)' },
      purpose: {
        en: 'shows whether users would recommend the service',
        da: 'viser, om brugerne ville anbefale ydelsen',
      },
      kind: 'score',
      definition: {
        en: 'The percentage of answers of 9 or 10 less the percentage of answers from 0 to 6; the result lies between −100 and 100.',
        da: 'Procentdelen af svar på 9 eller 10 med fradrag af procentdelen af svar fra 0 til 6; resultatet ligger mellem −100 og 100.',
      },
      formula: formula(
        {
          en: 'Promoters less detractors, of all answers.',
          da: 'Ambassadører med fradrag af kritikere, af alle svar.',
        },
        share(operation(symbol('A'), 'subtract', symbol('K')), symbol('S')),
        {
          A: { en: 'answers of 9 or 10', da: 'svar på 9 eller 10' },
          K: { en: 'answers from 0 to 6', da: 'svar fra 0 til 6' },
          S: { en: 'all answers', da: 'alle svar' },
        },
      ),
      unit: 'point',
      direction: 'higherIsBetter',
      decimals: 0,
      rounding: rounded(0),
      window: { kind: 'calendarYear' },
      edgeRules: {
        partialWindow: 'fullWindow',
        missingData: 'leftOut',
        minimumSample: 50,
        belowMinimum: 'notJudged',
      },
    },
    targets: [
      {
        target: quantity('moreThan', '30', 'point'),
        source: { en: 'generally called good', da: 'regnes almindeligvis for godt' },
      },
      {
        target: quantity('moreThan', '50', 'point'),
        source: { en: 'generally called excellent', da: 'regnes almindeligvis for fremragende' },
      },
    ],
    pitfall: {
      en: 'It is no percentage, swings with few answers and is rarely fit for money.',
      da: 'Det er ingen procent, svinger med få svar og egner sig sjældent til økonomiske følger.',
    },
  },
  {
    id: 'change-success',
    group: 'quality',
    alsoCalled: { en: 'failed changes, releases', da: 'mislykkede ændringer, idriftsættelser' },
    hours: 'none',
    metric: {
      name: { en: 'Change success rate', da: 'Andel vellykkede ændringer' },
      purpose: {
        en: 'shows whether changes to the service do harm',
        da: 'viser, om ændringer af ydelsen gør skade',
      },
      kind: 'ratio',
      definition: {
        en: 'The share of changes that were neither rolled back nor followed by an interruption within 5 working days.',
        da: 'Den andel af ændringerne, der hverken blev rullet tilbage eller fulgt af en afbrydelse inden for 5 arbejdsdage.',
      },
      formula: formula(
        {
          en: 'Successful changes divided by changes made.',
          da: 'Vellykkede ændringer divideret med gennemførte ændringer.',
        },
        share(symbol('V'), symbol('G')),
        {
          V: { en: 'successful changes', da: 'vellykkede ændringer' },
          G: { en: 'changes made', da: 'gennemførte ændringer' },
        },
      ),
      unit: 'percent',
      direction: 'higherIsBetter',
      decimals: 0,
      rounding: rounded(0),
      window: { kind: 'calendarQuarter' },
      edgeRules: {
        partialWindow: 'fullWindow',
        missingData: 'countsAsFailed',
        minimumSample: 10,
        belowMinimum: 'oneMissAllowed',
      },
    },
    targets: [{ target: quantity('atLeast', '95', 'percent'), source: NO_SOURCE }],
    pitfall: {
      en: 'Say which changes count: many small standard changes hide the one that went wrong.',
      da: 'Angiv, hvilke ændringer der tæller: mange små standardændringer skjuler den ene, der gik galt.',
    },
  },
];
