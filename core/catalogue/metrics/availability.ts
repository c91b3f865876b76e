import { NO_SOURCE, type CatalogueEntry } from '#core/catalogue/entry.ts';
import { formula, operation, quantity, rounded, share, symbol } from '#core/catalogue/formula.ts';

/** Whether the service is there. */
export const availabilityEntries: readonly CatalogueEntry[] = [
  {
    id: 'availability-time',
    group: 'availability',
    alsoCalled: { en: 'uptime, operating efficiency', da: 'oppetid, driftseffektivitet, rådighed' },
    hours: 'service',
    metric: {
      name: { en: 'Availability', da: 'Tilgængelighed' },
      purpose: {
        en: 'shows whether the service can be used when it is needed',
        da: 'viser, om ydelsen kan bruges, når der er brug for den',
      },
      kind: 'availability',
      definition: {
        en: 'The share of the agreed service time in which the service was available.',
        da: 'Den andel af den aftalte driftstid, hvor ydelsen var tilgængelig.',
      },
      formula: formula(
        {
          en: 'Agreed service time less Downtime, divided by agreed service time.',
          da: 'Aftalt driftstid med fradrag af Nedetid, divideret med aftalt driftstid.',
        },
        share(operation(symbol('T'), 'subtract', symbol('N')), symbol('T')),
        {
          T: {
            en: 'agreed service time in the Measurement Period, in minutes, less the time that is left out',
            da: 'aftalt driftstid i Måleperioden i minutter med fradrag af den tid, der ikke regnes med',
          },
          N: {
            en: 'Downtime in the Measurement Period, in minutes, outside the time that is left out',
            da: 'Nedetid i Måleperioden i minutter uden for den tid, der ikke regnes med',
          },
        },
      ),
      unit: 'percent',
      direction: 'higherIsBetter',
      decimals: 2,
      rounding: rounded(2),
      countsFrom: 'firstSign',
      window: { kind: 'calendarMonth' },
      edgeRules: { partialWindow: 'proRata', missingData: 'countsAsFailed' },
    },
    targets: [
      {
        target: quantity('atLeast', '99.9', 'percent'),
        source: {
          en: 'the most usual for SaaS (Bureau Works, Stedi, Debt Digest)',
          da: 'det mest udbredte for SaaS (Bureau Works, Stedi, Debt Digest)',
        },
      },
      {
        target: quantity('atLeast', '99.95', 'percent'),
        source: { en: 'LTIAAS, Exoscale', da: 'LTIAAS, Exoscale' },
      },
      {
        target: quantity('atLeast', '99.99', 'percent'),
        source: { en: 'AWS, with two availability zones or more', da: 'AWS, med mindst to tilgængelighedszoner' },
      },
      {
        target: quantity('atLeast', '99.5', 'percent'),
        source: {
          en: 'AWS for a single server; Konsolidator for a calendar year',
          da: 'AWS for en enkelt server; Konsolidator for et kalenderår',
        },
      },
      {
        target: quantity('atLeast', '99', 'percent'),
        source: {
          en: 'the lowest service class of a university (MMU)',
          da: 'laveste serviceklasse på et universitet (MMU)',
        },
      },
    ],
    pitfall: {
      en: 'Leave planned maintenance out of both sides of the fraction, and say who observes: slow is not the same as down.',
      da: 'Træk planlagt vedligeholdelse fra både over og under brøkstregen, og angiv, hvem der måler: langsom er ikke det samme som nede.',
    },
  },
  {
    id: 'availability-requests',
    group: 'availability',
    alsoCalled: { en: 'success rate, uptime of an interface, API', da: 'succesrate, oppetid for grænseflade, API' },
    hours: 'service',
    metric: {
      name: { en: 'Availability by requests', da: 'Tilgængelighed målt på kald' },
      purpose: {
        en: 'shows how much of the actual use succeeds',
        da: 'viser, hvor stor en del af den faktiske brug der lykkes',
      },
      kind: 'ratio',
      definition: {
        en: 'The share of valid requests that were answered without a server error.',
        da: 'Den andel af de gyldige kald, der blev besvaret uden serverfejl.',
      },
      formula: formula(
        { en: 'Good requests divided by all valid requests.', da: 'Gode kald divideret med alle gyldige kald.' },
        share(symbol('G'), symbol('V')),
        {
          G: {
            en: 'valid requests answered without a server error in the Measurement Period',
            da: 'gyldige kald besvaret uden serverfejl i Måleperioden',
          },
          V: { en: 'all valid requests in the Measurement Period', da: 'alle gyldige kald i Måleperioden' },
        },
      ),
      unit: 'percent',
      direction: 'higherIsBetter',
      decimals: 2,
      rounding: rounded(2),
      window: { kind: 'calendarMonth' },
      edgeRules: {
        partialWindow: 'proRata',
        missingData: 'countsAsFailed',
        minimumSample: 1000,
        belowMinimum: 'notJudged',
      },
    },
    targets: [
      {
        target: quantity('atLeast', '99.9', 'percent'),
        source: { en: 'Stedi, by intervals of 5 minutes', da: 'Stedi, i intervaller på 5 minutter' },
      },
      {
        target: quantity('atLeast', '99.5', 'percent'),
        source: NO_SOURCE,
      },
    ],
    pitfall: {
      en: 'The mean of the rates of short intervals is not the ratio of the whole month when the traffic varies: say which one counts.',
      da: 'Gennemsnittet af korte intervallers rater er ikke det samme som andelen for hele måneden, når trafikken svinger: angiv, hvad der gælder.',
    },
  },
  {
    id: 'downtime',
    group: 'availability',
    alsoCalled: { en: 'outage time, unavailability', da: 'nedbrudstid, utilgængelighed' },
    hours: 'service',
    metric: {
      name: { en: 'Downtime', da: 'Nedetid' },
      purpose: {
        en: 'shows how long the service was missing, in time that can be felt',
        da: 'viser, hvor længe ydelsen manglede, i tid man kan mærke',
      },
      kind: 'duration',
      definition: {
        en: 'The time in which the service was not available, all interruptions added up.',
        da: 'Den tid, hvor ydelsen ikke var tilgængelig, alle afbrydelser lagt sammen.',
      },
      formula: {
        text: { en: 'The sum of the durations of all interruptions.', da: 'Summen af alle afbrydelsers varighed.' },
        variables: [],
      },
      unit: 'minute',
      direction: 'lowerIsBetter',
      decimals: 0,
      rounding: rounded(0),
      countsFrom: 'firstSign',
      window: { kind: 'calendarMonth' },
      edgeRules: { partialWindow: 'proRata', missingData: 'countsAsFailed' },
    },
    targets: [
      {
        target: quantity('atMost', '43', 'minute'),
        source: { en: '99.9% of a month of 30 days', da: '99,9 % af en måned på 30 dage' },
      },
      {
        target: quantity('atMost', '216', 'minute'),
        source: { en: '99.5% of a month of 30 days', da: '99,5 % af en måned på 30 dage' },
      },
    ],
    pitfall: {
      en: 'The first failed check, the alarm and the Customer’s report give three different beginnings: name one.',
      da: 'Den første mislykkede kontrol, alarmen og Kundens anmeldelse giver tre forskellige begyndelser: vælg én.',
    },
  },
  {
    id: 'number-of-outages',
    group: 'availability',
    alsoCalled: { en: 'interruptions, incidents', da: 'afbrydelser, nedbrud, hændelser' },
    hours: 'service',
    metric: {
      name: { en: 'Number of outages', da: 'Antal driftsafbrydelser' },
      purpose: {
        en: 'shows how often work is interrupted, however short the interruption',
        da: 'viser, hvor ofte arbejdet afbrydes, uanset hvor kort afbrydelsen er',
      },
      kind: 'count',
      definition: {
        en: 'The number of separate interruptions of the service.',
        da: 'Antallet af selvstændige afbrydelser af ydelsen.',
      },
      unit: 'count',
      direction: 'lowerIsBetter',
      decimals: 0,
      rounding: rounded(0),
      countsFrom: 'firstSign',
      window: { kind: 'calendarMonth' },
      edgeRules: { partialWindow: 'proRata', missingData: 'leftOut' },
    },
    targets: [{ target: quantity('atMost', '2', 'count'), source: NO_SOURCE }],
    pitfall: {
      en: 'Say how long the service must be back before a new failure is a new outage.',
      da: 'Angiv, hvor længe ydelsen skal være tilbage, før et nyt svigt er en ny afbrydelse.',
    },
  },
  {
    id: 'longest-outage',
    group: 'availability',
    alsoCalled: { en: 'maximum continuous downtime', da: 'maksimal sammenhængende nedetid' },
    hours: 'service',
    metric: {
      name: { en: 'Longest outage', da: 'Længste driftsafbrydelse' },
      purpose: {
        en: 'limits the single interruption that an average would hide',
        da: 'begrænser den enkelte afbrydelse, som et gennemsnit ville skjule',
      },
      kind: 'duration',
      definition: {
        en: 'The duration of the longest continuous interruption of the service.',
        da: 'Varigheden af den længste sammenhængende afbrydelse af ydelsen.',
      },
      unit: 'hour',
      direction: 'lowerIsBetter',
      decimals: 1,
      rounding: rounded(1),
      countsFrom: 'firstSign',
      window: { kind: 'calendarMonth' },
      edgeRules: { partialWindow: 'fullWindow', missingData: 'countsAsFailed' },
    },
    targets: [
      {
        target: quantity('atMost', '8', 'hour'),
        source: { en: 'a Norwegian public service class', da: 'en norsk offentlig serviceklasse' },
      },
      { target: quantity('atMost', '4', 'hour'), source: NO_SOURCE },
    ],
    pitfall: {
      en: 'An outage that goes on across the end of the month must count as one, in the month it ends or begins in.',
      da: 'En afbrydelse, der løber hen over et månedsskifte, skal tælle som én, enten i den måned, hvor den begynder, eller hvor den slutter.',
    },
  },
];
