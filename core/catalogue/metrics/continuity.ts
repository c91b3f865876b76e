import { NO_SOURCE, type CatalogueEntry } from '#core/catalogue/entry.ts';
import { formula, operation, quantity, rounded, share, symbol, within } from '#core/catalogue/formula.ts';

/** What happens when something breaks. */
export const continuityEntries: readonly CatalogueEntry[] = [
  {
    id: 'rto',
    group: 'continuity',
    alsoCalled: { en: 'RTO, disaster recovery', da: 'RTO, katastrofeberedskab, genopretning' },
    hours: 'none',
    metric: {
      name: { en: 'Recovery time (RTO)', da: 'Maksimal genopretningstid (RTO)' },
      purpose: {
        en: 'shows how long the service may be gone after a disaster',
        da: 'viser, hvor længe ydelsen kan være væk efter en katastrofe',
      },
      kind: 'duration',
      definition: {
        en: 'The time from the declaration of a disaster until the service can be used again.',
        da: 'Tiden fra en katastrofe er erklæret, til ydelsen kan bruges igen.',
      },
      formula: formula(
        { en: 'Service restored less declaration.', da: 'Ydelsen genoprettet med fradrag af erklæringen.' },
        operation(symbol('G'), 'subtract', symbol('E')),
        {
          G: { en: 'time at which the service was restored', da: 'tidspunktet, hvor ydelsen var genoprettet' },
          E: { en: 'time of the declaration', da: 'tidspunktet for erklæringen' },
        },
      ),
      unit: 'hour',
      direction: 'lowerIsBetter',
      decimals: 1,
      rounding: rounded(1),
      clock: {
        start: { en: 'the declaration of the disaster', da: 'erklæringen af katastrofen' },
        stop: { en: 'the service can be used again', da: 'ydelsen kan bruges igen' },
        pauses: [],
        outOfHours: 'runs',
      },
      window: { kind: 'perItem' },
      edgeRules: { missingData: 'countsAsFailed' },
    },
    targets: [
      { target: within('8', 'hour'), source: { en: 'HonorFlight, standard', da: 'HonorFlight, standard' } },
      { target: within('4', 'hour'), source: { en: 'HonorFlight, priority', da: 'HonorFlight, prioriteret' } },
      {
        target: within('30', 'second'),
        source: { en: 'Azure SQL with a replica elsewhere', da: 'Azure SQL med kopi på et andet sted' },
      },
    ],
    pitfall: {
      en: 'Say who declares a disaster and by when, and whether its time counts as Downtime.',
      da: 'Angiv, hvem der erklærer en katastrofe og hvornår, og om tiden tæller som Nedetid.',
    },
  },
  {
    id: 'rpo',
    group: 'continuity',
    alsoCalled: { en: 'RPO, data loss', da: 'RPO, tab af data' },
    hours: 'none',
    metric: {
      name: { en: 'Data loss (RPO)', da: 'Maksimalt datatab (RPO)' },
      purpose: {
        en: 'shows how much work may have to be done again',
        da: 'viser, hvor meget arbejde der kan skulle gøres om',
      },
      kind: 'duration',
      definition: {
        en: 'The time before the failure from which data are lost when the service has been restored.',
        da: 'Den tid forud for svigtet, hvorfra data er tabt, når ydelsen er genoprettet.',
      },
      formula: formula(
        { en: 'Failure less the latest data restored.', da: 'Svigtet med fradrag af de seneste genskabte data.' },
        operation(symbol('S'), 'subtract', symbol('D')),
        {
          S: { en: 'time of the failure', da: 'tidspunktet for svigtet' },
          D: { en: 'time of the latest data restored', da: 'tidspunktet for de seneste genskabte data' },
        },
      ),
      unit: 'hour',
      direction: 'lowerIsBetter',
      decimals: 1,
      rounding: rounded(1),
      window: { kind: 'perItem' },
      edgeRules: { missingData: 'countsAsFailed' },
    },
    targets: [
      { target: within('24', 'hour'), source: { en: 'HonorFlight', da: 'HonorFlight' } },
      { target: within('4', 'hour'), source: NO_SOURCE },
      {
        target: within('5', 'second'),
        source: { en: 'Azure SQL with a replica elsewhere', da: 'Azure SQL med kopi på et andet sted' },
      },
    ],
    pitfall: {
      en: 'It cannot be shorter than the interval of the backups and the time to copy them.',
      da: 'Det kan ikke være kortere end intervallet mellem sikkerhedskopierne og tiden til at kopiere dem.',
    },
  },
  {
    id: 'mttr',
    group: 'continuity',
    alsoCalled: { en: 'MTTR, mean time to repair', da: 'MTTR, gennemsnitlig reparationstid' },
    hours: 'service',
    metric: {
      name: { en: 'Mean time to restore (MTTR)', da: 'Gennemsnitlig genopretningstid (MTTR)' },
      purpose: {
        en: 'shows how long a failure usually lasts',
        da: 'viser, hvor længe et svigt i gennemsnit varer',
      },
      kind: 'duration',
      definition: {
        en: 'The mean time from the beginning of a failure until the service can be used again.',
        da: 'Den gennemsnitlige tid fra et svigts begyndelse, til ydelsen kan bruges igen.',
      },
      formula: formula(
        { en: 'Time to restore divided by failures.', da: 'Genopretningstid divideret med antal svigt.' },
        operation(symbol('G'), 'divide', symbol('S')),
        {
          G: {
            en: 'time to restore of all failures, added up, in hours',
            da: 'alle svigts genopretningstid, lagt sammen, i timer',
          },
          S: { en: 'number of failures', da: 'antallet af svigt' },
        },
      ),
      unit: 'hour',
      direction: 'lowerIsBetter',
      decimals: 1,
      rounding: rounded(1),
      countsFrom: 'firstSign',
      window: { kind: 'calendarQuarter' },
      edgeRules: { partialWindow: 'fullWindow', missingData: 'countsAsFailed' },
    },
    targets: [{ target: quantity('atMost', '4', 'hour'), source: NO_SOURCE }],
    pitfall: {
      en: 'R can mean repair, restore, respond or resolve; and a mean lets one outage of 20 hours hide.',
      da: 'R kan stå for reparere, genoprette, reagere eller løse; og et gennemsnit kan skjule ét nedbrud på 20 timer.',
    },
  },
  {
    id: 'mtbf',
    group: 'continuity',
    alsoCalled: { en: 'MTBF, reliability', da: 'MTBF, pålidelighed' },
    hours: 'service',
    metric: {
      name: { en: 'Mean time between failures (MTBF)', da: 'Gennemsnitlig tid mellem fejl (MTBF)' },
      purpose: {
        en: 'shows how long the service usually runs undisturbed',
        da: 'viser, hvor længe ydelsen i gennemsnit kører uforstyrret',
      },
      kind: 'duration',
      definition: {
        en: 'The operating time divided by the number of failures in it.',
        da: 'Driftstiden divideret med antallet af svigt i den.',
      },
      formula: formula(
        { en: 'Operating time divided by failures.', da: 'Driftstid divideret med antal svigt.' },
        operation(symbol('D'), 'divide', symbol('S')),
        {
          D: { en: 'operating time in hours', da: 'driftstid i timer' },
          S: { en: 'number of failures', da: 'antallet af svigt' },
        },
      ),
      unit: 'hour',
      direction: 'higherIsBetter',
      decimals: 0,
      rounding: rounded(0),
      window: { kind: 'calendarYear' },
      edgeRules: { partialWindow: 'proRata', missingData: 'countsAsFailed' },
    },
    targets: [{ target: quantity('atLeast', '720', 'hour'), source: NO_SOURCE }],
    pitfall: {
      en: 'Needs a definition of a failure; with MTTR it gives availability: MTBF ÷ (MTBF + MTTR).',
      da: 'Kræver en definition af et svigt; sammen med MTTR giver den tilgængeligheden: MTBF ÷ (MTBF + MTTR).',
    },
  },
  {
    id: 'backup-success',
    group: 'continuity',
    alsoCalled: { en: 'backup jobs', da: 'backup, backupjob' },
    hours: 'none',
    metric: {
      name: { en: 'Backup success', da: 'Gennemførte sikkerhedskopier' },
      purpose: {
        en: 'shows whether data are copied as planned',
        da: 'viser, om data kopieres som planlagt',
      },
      kind: 'ratio',
      definition: {
        en: 'The share of the planned backup jobs that ended without an error.',
        da: 'Den andel af de planlagte sikkerhedskopieringer, der sluttede uden fejl.',
      },
      formula: formula(
        { en: 'Successful jobs divided by planned jobs.', da: 'Gennemførte kopieringer divideret med planlagte.' },
        share(symbol('G'), symbol('P')),
        {
          G: { en: 'jobs that ended without an error', da: 'kopieringer, der sluttede uden fejl' },
          P: { en: 'planned jobs', da: 'planlagte kopieringer' },
        },
      ),
      unit: 'percent',
      direction: 'higherIsBetter',
      decimals: 1,
      rounding: rounded(1),
      window: { kind: 'calendarMonth' },
      edgeRules: { partialWindow: 'fullWindow', missingData: 'countsAsFailed' },
    },
    targets: [
      { target: quantity('atLeast', '98', 'percent'), source: NO_SOURCE },
      { target: quantity('atLeast', '99', 'percent'), source: NO_SOURCE },
    ],
    pitfall: {
      en: 'A job that ended well is not data that can be restored: agree a restore test too.',
      da: 'En gennemført kopiering er ikke det samme som data, der kan gendannes: aftal også en gendannelsestest.',
    },
  },
  {
    id: 'restore-test',
    group: 'continuity',
    alsoCalled: { en: 'recovery test, restore success', da: 'gendannelsesprøve, gendannelse' },
    hours: 'none',
    metric: {
      name: { en: 'Restore test success', da: 'Gennemførte gendannelsestest' },
      purpose: {
        en: 'shows that backups can be used',
        da: 'viser, at sikkerhedskopierne kan bruges',
      },
      kind: 'ratio',
      definition: {
        en: 'The share of the planned restore tests in which the data were restored complete and within the recovery time.',
        da: 'Den andel af de planlagte gendannelsestest, hvor data blev gendannet fuldstændigt og inden for genopretningstiden.',
      },
      formula: formula(
        { en: 'Successful tests divided by planned tests.', da: 'Vellykkede test divideret med planlagte test.' },
        share(symbol('V'), symbol('P')),
        {
          V: { en: 'successful restore tests', da: 'vellykkede gendannelsestest' },
          P: { en: 'planned restore tests', da: 'planlagte gendannelsestest' },
        },
      ),
      unit: 'percent',
      direction: 'higherIsBetter',
      decimals: 0,
      rounding: rounded(0),
      window: { kind: 'calendarYear' },
      edgeRules: { partialWindow: 'fullWindow', missingData: 'countsAsFailed' },
    },
    targets: [{ target: quantity('atLeast', '100', 'percent'), source: NO_SOURCE }],
    pitfall: {
      en: 'With one test a year the result is all or nothing: say what follows a failed test.',
      da: 'Med én test om året er resultatet alt eller intet: angiv, hvad der følger af en mislykket test.',
    },
  },
  {
    id: 'durability',
    group: 'continuity',
    alsoCalled: { en: 'data loss, lost objects', da: 'datatab, mistede data, holdbarhed' },
    hours: 'none',
    metric: {
      name: { en: 'Data durability', da: 'Databestandighed' },
      purpose: {
        en: 'shows that what was stored is still there and unchanged',
        da: 'viser, at det, der er gemt, stadig er der og er uændret',
      },
      kind: 'ratio',
      definition: {
        en: 'The share of the stored objects that can be read back complete and unchanged.',
        da: 'Den andel af de gemte objekter, der kan læses fuldstændigt og uændret.',
      },
      formula: formula(
        {
          en: 'Stored objects without those lost, divided by stored objects.',
          da: 'Gemte objekter uden de mistede divideret med gemte objekter.',
        },
        share(operation(symbol('G'), 'subtract', symbol('L')), symbol('G')),
        {
          G: { en: 'objects stored during the period', da: 'objekter gemt i perioden' },
          L: { en: 'objects among them that were lost or altered', da: 'de af dem, der er mistet eller ændret' },
        },
      ),
      unit: 'percent',
      direction: 'higherIsBetter',
      decimals: 9,
      rounding: rounded(9),
      window: { kind: 'calendarYear' },
      edgeRules: { partialWindow: 'fullWindow', missingData: 'countsAsFailed' },
    },
    targets: [{ target: quantity('atLeast', '99.999999999', 'percent'), source: NO_SOURCE }],
    pitfall: {
      en: 'Durable is not available: data can be safe and out of reach. What somebody deletes is not lost.',
      da: 'Bestandig er ikke tilgængelig: Data kan være i behold og uden for rækkevidde. Det, nogen sletter, er ikke mistet.',
    },
  },
];
