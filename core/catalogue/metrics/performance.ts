import { NO_SOURCE, type CatalogueEntry } from '#core/catalogue/entry.ts';
import { formula, number, operation, quantity, rounded, share, symbol } from '#core/catalogue/formula.ts';

/** How fast and how much. */
export const performanceEntries: readonly CatalogueEntry[] = [
  {
    id: 'latency-percentile',
    group: 'performance',
    alsoCalled: { en: 'latency, p95, system response time', da: 'latens, percentil, p95' },
    hours: 'service',
    metric: {
      name: { en: 'Latency', da: 'Svartid' },
      purpose: {
        en: 'shows whether the system answers fast enough to work with',
        da: 'viser, om systemet svarer hurtigt nok til at arbejde med',
      },
      kind: 'percentile',
      percentile: '95',
      definition: {
        en: 'The time from receipt of a valid request until the last byte of the answer has been sent.',
        da: 'Tiden fra modtagelsen af et gyldigt kald, til sidste byte af svaret er afsendt.',
      },
      unit: 'millisecond',
      direction: 'lowerIsBetter',
      decimals: 0,
      rounding: rounded(0),
      window: { kind: 'calendarMonth' },
      edgeRules: {
        partialWindow: 'proRata',
        missingData: 'leftOut',
        minimumSample: 1000,
        belowMinimum: 'notJudged',
      },
    },
    targets: [
      { target: quantity('atMost', '500', 'millisecond'), source: { en: 'Debt Digest', da: 'Debt Digest' } },
      {
        target: quantity('atMost', '2000', 'millisecond'),
        source: { en: 'CBAMOS, for a page', da: 'CBAMOS, for en side' },
      },
      {
        target: quantity('atMost', '3000', 'millisecond'),
        source: { en: 'VDS, for a page', da: 'VDS, for en side' },
      },
    ],
    pitfall: {
      en: 'Percentiles must never be averaged; say where it is measured, under which load and for which requests.',
      da: 'Fraktiler må aldrig gennemsnittes; angiv, hvor der måles, under hvilken belastning og for hvilke kald.',
    },
  },
  {
    id: 'apdex',
    group: 'performance',
    alsoCalled: { en: 'application performance index', da: 'indeks for brugeroplevet hastighed' },
    hours: 'service',
    metric: {
      name: { en: 'Apdex', da: 'Apdex' },
      purpose: {
        en: 'sums up speed as users feel it in one figure',
        da: 'sammenfatter hastigheden, som brugerne oplever den, i ét tal',
      },
      kind: 'score',
      definition: {
        en: 'A score from 0 to 1: satisfied requests count in full, tolerated ones count half, slow and failed ones not at all.',
        da: 'Et tal fra 0 til 1: tilfredsstillende kald tæller helt, acceptable halvt, langsomme og fejlede slet ikke.',
      },
      formula: formula(
        {
          en: 'Satisfied requests and half of the tolerated ones, divided by all requests.',
          da: 'Tilfredsstillende kald og halvdelen af de acceptable, divideret med alle kald.',
        },
        operation(operation(symbol('S'), 'add', operation(symbol('A'), 'divide', number('2'))), 'divide', symbol('K')),
        {
          S: {
            en: 'requests answered within the satisfied limit',
            da: 'kald besvaret inden for grænsen for tilfredsstillende',
          },
          A: {
            en: 'requests answered within four times that limit',
            da: 'kald besvaret inden for fire gange denne grænse',
          },
          K: { en: 'all requests, failed ones included', da: 'alle kald, også de fejlede' },
        },
      ),
      unit: 'score',
      direction: 'higherIsBetter',
      decimals: 2,
      rounding: rounded(2),
      window: { kind: 'calendarMonth' },
      edgeRules: {
        partialWindow: 'proRata',
        missingData: 'leftOut',
        minimumSample: 1000,
        belowMinimum: 'notJudged',
      },
    },
    targets: [
      {
        target: quantity('atLeast', '0.85', 'score'),
        source: NO_SOURCE,
      },
    ],
    pitfall: {
      en: 'Speed and errors in one figure: it cannot be read as uptime, and the limits must be agreed for each service.',
      da: 'Hastighed og fejl i ét tal: det kan ikke læses som oppetid, og grænserne skal aftales for hver ydelse.',
    },
  },
  {
    id: 'throughput',
    group: 'performance',
    alsoCalled: { en: 'capacity, requests per minute', da: 'kapacitet, kald pr. minut' },
    hours: 'service',
    metric: {
      name: { en: 'Throughput', da: 'Gennemløb' },
      purpose: {
        en: 'shows that the service can carry the agreed volume',
        da: 'viser, at ydelsen kan bære den aftalte mængde',
      },
      kind: 'rate',
      definition: {
        en: 'The number of valid requests that the service accepts and completes per minute.',
        da: 'Antallet af gyldige kald, som ydelsen modtager og gennemfører pr. minut.',
      },
      formula: formula(
        { en: 'Completed requests divided by minutes.', da: 'Gennemførte kald divideret med minutter.' },
        operation(symbol('K'), 'divide', symbol('M')),
        {
          K: { en: 'valid requests accepted and completed', da: 'gyldige kald, der er modtaget og gennemført' },
          M: { en: 'minutes of the measurement', da: 'målingens minutter' },
        },
      ),
      unit: 'requestPerMinute',
      direction: 'higherIsBetter',
      decimals: 0,
      rounding: rounded(0),
      window: { kind: 'hour' },
      edgeRules: { partialWindow: 'notMeasured', missingData: 'leftOut' },
    },
    targets: [{ target: quantity('atLeast', '1000', 'requestPerMinute'), source: { en: 'VDS', da: 'VDS' } }],
    pitfall: {
      en: 'Means nothing without conditions: connections, size of a request, and what happens beyond the limit.',
      da: 'Siger intet uden betingelser: antal forbindelser, kaldets størrelse, og hvad der sker over grænsen.',
    },
  },
  {
    id: 'error-rate',
    group: 'performance',
    alsoCalled: { en: 'failed requests, server errors', da: 'fejlprocent, serverfejl' },
    hours: 'service',
    metric: {
      name: { en: 'Error rate', da: 'Fejlrate' },
      purpose: {
        en: 'shows how much of the use fails though the service is up',
        da: 'viser, hvor meget af brugen der fejler, selv om ydelsen er oppe',
      },
      kind: 'ratio',
      definition: {
        en: 'The share of valid requests that were answered with a server error.',
        da: 'Den andel af de gyldige kald, der blev besvaret med en serverfejl.',
      },
      formula: formula(
        { en: 'Failed requests divided by valid requests.', da: 'Fejlede kald divideret med gyldige kald.' },
        share(symbol('F'), symbol('V')),
        {
          F: { en: 'valid requests answered with a server error', da: 'gyldige kald besvaret med en serverfejl' },
          V: {
            en: 'valid requests; throttled ones and errors of the caller are none',
            da: 'gyldige kald; begrænsede kald og kalderens egne fejl regnes ikke for gyldige',
          },
        },
      ),
      unit: 'percent',
      direction: 'lowerIsBetter',
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
      { target: quantity('atMost', '1', 'percent'), source: NO_SOURCE },
      {
        target: quantity('atMost', '5', 'percent'),
        source: {
          en: 'Google Vision 2018–20 counts more than this as downtime',
          da: 'Google Vision 2018–20 regner mere end dette for nedetid',
        },
      },
    ],
    pitfall: {
      en: 'Define a valid request: throttling and errors of the caller do not belong in either number.',
      da: 'Definer et gyldigt kald: begrænsede kald og kalderens egne fejl hører ikke til i nogen af tallene.',
    },
  },
];
