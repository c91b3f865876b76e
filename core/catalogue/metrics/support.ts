import { NO_SOURCE, type CatalogueEntry } from '#core/catalogue/entry.ts';
import { formula, operation, quantity, rounded, share, symbol, within } from '#core/catalogue/formula.ts';

/** How people are helped. */
export const supportEntries: readonly CatalogueEntry[] = [
  {
    id: 'response-time',
    group: 'support',
    alsoCalled: { en: 'reaction time, time to respond', da: 'responstid, påbegyndelsestid' },
    hours: 'support',
    metric: {
      name: { en: 'Response time', da: 'Reaktionstid' },
      purpose: {
        en: 'shows how soon somebody takes care of what was reported',
        da: 'viser, hvor hurtigt nogen tager sig af det anmeldte',
      },
      kind: 'duration',
      definition: {
        en: 'The time from receipt of a report until a qualified person has answered it.',
        da: 'Tiden fra modtagelsen af en henvendelse, til en kvalificeret medarbejder har besvaret den.',
      },
      formula: formula(
        { en: 'First qualified answer less receipt.', da: 'Første kvalificerede svar med fradrag af modtagelsen.' },
        operation(symbol('S'), 'subtract', symbol('M')),
        {
          S: { en: 'time of the first qualified answer', da: 'tidspunktet for det første kvalificerede svar' },
          M: { en: 'time of receipt', da: 'tidspunktet for modtagelsen' },
        },
      ),
      unit: 'hour',
      direction: 'lowerIsBetter',
      decimals: 2,
      rounding: rounded(2),
      clock: {
        start: { en: 'receipt of the report', da: 'modtagelsen af henvendelsen' },
        stop: {
          en: 'the first answer by a qualified person; an automatic reply is no answer',
          da: 'det første svar fra en kvalificeret medarbejder; et automatisk svar er intet svar',
        },
        pauses: [],
        outOfHours: 'startsAtOpening',
      },
      window: { kind: 'calendarMonth' },
      edgeRules: {
        partialWindow: 'fullWindow',
        missingData: 'countsAsFailed',
        minimumSample: 10,
        belowMinimum: 'oneMissAllowed',
      },
    },
    targets: [
      {
        target: within('15', 'minute'),
        attainment: '90',
        source: { en: 'most urgent, a Danish agency', da: 'mest presserende, en dansk styrelse' },
      },
      {
        target: within('1', 'hour'),
        attainment: '90',
        source: { en: 'most urgent, CSU East Bay', da: 'mest presserende, CSU East Bay' },
      },
      {
        target: within('2', 'workingHour'),
        source: { en: 'most urgent, CVTC', da: 'mest presserende, CVTC' },
      },
      {
        target: within('3', 'hour'),
        source: { en: 'most urgent, Deakin University', da: 'mest presserende, Deakin University' },
      },
    ],
    pitfall: {
      en: 'An automatic reply is no response, and what arrives at night must start its clock at opening.',
      da: 'Et automatisk svar er ingen reaktion, og det, der kommer om natten, skal tælle fra åbningstid.',
    },
  },
  {
    id: 'resolution-time',
    group: 'support',
    alsoCalled: { en: 'time to resolve, repair time, fix', da: 'fejlrettelsestid, afhjælpning, retableringstid' },
    hours: 'support',
    metric: {
      name: { en: 'Resolution time', da: 'Løsningstid' },
      purpose: {
        en: 'shows how long a fault stands in the way of work',
        da: 'viser, hvor længe en fejl står i vejen for arbejdet',
      },
      kind: 'duration',
      definition: {
        en: 'The time from registration of a fault until it has been resolved, less the time in which the clock stands still.',
        da: 'Tiden fra registreringen af en fejl, til den er løst, med fradrag af den tid, hvor uret står stille.',
      },
      formula: formula(
        {
          en: 'Resolution less registration less pauses.',
          da: 'Løsning med fradrag af registrering og pauser.',
        },
        operation(operation(symbol('L'), 'subtract', symbol('R')), 'subtract', symbol('P')),
        {
          L: { en: 'time of resolution', da: 'tidspunktet for løsningen' },
          R: { en: 'time of registration', da: 'tidspunktet for registreringen' },
          P: { en: 'length of all pauses', da: 'pausernes samlede længde' },
        },
      ),
      unit: 'hour',
      direction: 'lowerIsBetter',
      decimals: 2,
      rounding: rounded(2),
      clock: {
        start: { en: 'registration of the fault', da: 'registreringen af fejlen' },
        stop: {
          en: 'the fault has been resolved, or a workaround restores the use of the service',
          da: 'fejlen er løst, eller en midlertidig løsning genopretter brugen af ydelsen',
        },
        pauses: [
          {
            en: 'while information or access is awaited that whoever reported the fault was asked for',
            da: 'mens der afventes oplysninger eller adgang, som den, der har meldt fejlen, er anmodet om',
          },
        ],
        outOfHours: 'pauses',
      },
      window: { kind: 'calendarMonth' },
      edgeRules: {
        partialWindow: 'fullWindow',
        missingData: 'countsAsFailed',
        minimumSample: 10,
        belowMinimum: 'oneMissAllowed',
      },
    },
    targets: [
      {
        target: within('4', 'hour'),
        attainment: '90',
        source: { en: 'most urgent, CSU East Bay', da: 'mest presserende, CSU East Bay' },
      },
      { target: within('2', 'hour'), source: { en: 'most urgent, SLU and UNT', da: 'mest presserende, SLU og UNT' } },
      {
        target: within('8', 'hour'),
        source: { en: 'most urgent, a Danish agency', da: 'mest presserende, en dansk styrelse' },
      },
      {
        target: within('1', 'day'),
        source: { en: 'most urgent, Deakin University', da: 'mest presserende, Deakin University' },
      },
    ],
    pitfall: {
      en: 'Say whether the clock runs at night, whether a workaround counts, and which reasons stop the clock.',
      da: 'Angiv, om tiden løber om natten, om en midlertidig løsning tæller, og hvilke grunde der standser uret.',
    },
  },
  {
    id: 'resolution-rate',
    group: 'support',
    alsoCalled: { en: 'success rate, resolved in time', da: 'succesrate, løst til tiden' },
    hours: 'support',
    metric: {
      name: { en: 'Resolution rate', da: 'Løsningsgrad' },
      purpose: {
        en: 'shows how many faults are resolved within their limit',
        da: 'viser, hvor mange fejl der løses inden for fristen',
      },
      kind: 'ratio',
      definition: {
        en: 'The share of the faults due in the Measurement Period that were resolved within their time limit.',
        da: 'Den andel af de fejl, der skulle løses i Måleperioden, som blev løst inden for deres frist.',
      },
      formula: formula(
        {
          en: 'Faults resolved in time divided by faults due.',
          da: 'Fejl løst til tiden divideret med fejl med frist i perioden.',
        },
        share(symbol('L'), symbol('F')),
        {
          L: { en: 'faults resolved within their time limit', da: 'fejl løst inden for deres frist' },
          F: {
            en: 'faults whose time limit ended in the Measurement Period, open ones included',
            da: 'fejl, hvis frist udløb i Måleperioden, også de uløste',
          },
        },
      ),
      unit: 'percent',
      direction: 'higherIsBetter',
      decimals: 1,
      rounding: rounded(1),
      window: { kind: 'calendarMonth' },
      edgeRules: {
        partialWindow: 'fullWindow',
        missingData: 'countsAsFailed',
        minimumSample: 10,
        belowMinimum: 'oneMissAllowed',
      },
    },
    targets: [
      { target: quantity('atLeast', '90', 'percent'), source: { en: 'CSU East Bay', da: 'CSU East Bay' } },
      {
        target: quantity('atLeast', '80', 'percent'),
        source: { en: 'CSU East Bay, lower priorities', da: 'CSU East Bay, lavere prioriteter' },
      },
      {
        target: quantity('atLeast', '75', 'percent'),
        source: { en: 'Newcastle, telephones', da: 'Newcastle, telefoni' },
      },
    ],
    pitfall: {
      en: 'Counted by what was closed, old open faults never count: count what was due.',
      da: 'Tælles der efter lukkede sager, tæller gamle åbne fejl aldrig med: tæl dem, hvis frist er udløbet.',
    },
  },
  {
    id: 'first-contact-resolution',
    group: 'support',
    alsoCalled: { en: 'FCR, first call resolution', da: 'straksafklaring, førstegangsløsning' },
    hours: 'support',
    metric: {
      name: { en: 'First-contact resolution', da: 'Løst ved første kontakt' },
      purpose: {
        en: 'shows how many people are helped at once',
        da: 'viser, hvor mange der får hjælp med det samme',
      },
      kind: 'ratio',
      definition: {
        en: 'The share of eligible contacts that were resolved at the first contact, without a new contact about the same matter within 7 days.',
        da: 'Den andel af de omfattede henvendelser, der blev løst ved første kontakt, uden ny henvendelse om samme sag inden for 7 dage.',
      },
      formula: formula(
        {
          en: 'Resolved at the first contact divided by eligible contacts.',
          da: 'Løst ved første kontakt divideret med omfattede henvendelser.',
        },
        share(symbol('L'), symbol('H')),
        {
          L: { en: 'contacts resolved at the first contact', da: 'henvendelser løst ved første kontakt' },
          H: {
            en: 'contacts that the service desk can resolve by itself',
            da: 'henvendelser, som servicedesken selv kan løse',
          },
        },
      ),
      unit: 'percent',
      direction: 'higherIsBetter',
      decimals: 0,
      rounding: rounded(0),
      window: { kind: 'calendarMonth' },
      edgeRules: {
        partialWindow: 'fullWindow',
        missingData: 'leftOut',
        minimumSample: 20,
        belowMinimum: 'pooledWithNext',
      },
    },
    targets: [
      {
        target: quantity('atLeast', '70', 'percent'),
        source: NO_SOURCE,
      },
    ],
    pitfall: {
      en: 'Say which contacts are eligible and how soon a second contact counts as the same.',
      da: 'Angiv, hvilke henvendelser der er omfattet, og hvor længe en ny henvendelse regnes for den samme.',
    },
  },
  {
    id: 'speed-of-answer',
    group: 'support',
    alsoCalled: { en: 'ASA, waiting time, telephone queue', da: 'ventetid, telefonkø, svartid i telefonen' },
    hours: 'support',
    metric: {
      name: { en: 'Average speed of answer', da: 'Gennemsnitlig ventetid' },
      purpose: {
        en: 'shows how long callers wait',
        da: 'viser, hvor længe opkald venter',
      },
      kind: 'duration',
      definition: {
        en: 'The mean time that answered calls spent in the queue.',
        da: 'Den gennemsnitlige tid, som besvarede opkald stod i kø.',
      },
      formula: formula(
        { en: 'Queue time divided by answered calls.', da: 'Ventetid divideret med besvarede opkald.' },
        operation(symbol('K'), 'divide', symbol('B')),
        {
          K: {
            en: 'time in the queue of all answered calls, in seconds',
            da: 'alle besvarede opkalds tid i kø i sekunder',
          },
          B: { en: 'answered calls', da: 'besvarede opkald' },
        },
      ),
      unit: 'second',
      direction: 'lowerIsBetter',
      decimals: 0,
      rounding: rounded(0),
      window: { kind: 'calendarMonth' },
      edgeRules: {
        partialWindow: 'fullWindow',
        missingData: 'leftOut',
        minimumSample: 20,
        belowMinimum: 'notJudged',
      },
    },
    targets: [
      { target: quantity('atMost', '30', 'second'), source: { en: 'UT Austin', da: 'UT Austin' } },
      {
        target: quantity('atMost', '15', 'second'),
        source: { en: 'a published sample clause, weekly', da: 'en offentliggjort standardklausul, ugentligt' },
      },
    ],
    pitfall: {
      en: 'A mean hides the longest waits, and calls given up do not show in it: agree abandonment too.',
      da: 'Et gennemsnit skjuler de længste ventetider, og opgivne opkald ses ikke i det: aftal også andelen af opgivne opkald.',
    },
  },
  {
    id: 'abandonment',
    group: 'support',
    alsoCalled: { en: 'abandoned calls, drop-outs', da: 'afbrudte opkald, frafald' },
    hours: 'support',
    metric: {
      name: { en: 'Abandonment', da: 'Opgivne opkald' },
      purpose: {
        en: 'shows how many callers give up waiting',
        da: 'viser, hvor mange der opgiver at vente',
      },
      kind: 'ratio',
      definition: {
        en: 'The share of offered calls that ended in the queue before they were answered.',
        da: 'Den andel af de indkomne opkald, der sluttede i køen, før de blev besvaret.',
      },
      formula: formula(
        { en: 'Abandoned calls divided by offered calls.', da: 'Opgivne opkald divideret med indkomne opkald.' },
        share(symbol('O'), symbol('I')),
        {
          O: { en: 'calls that ended in the queue', da: 'opkald, der sluttede i køen' },
          I: { en: 'offered calls', da: 'indkomne opkald' },
        },
      ),
      unit: 'percent',
      direction: 'lowerIsBetter',
      decimals: 1,
      rounding: rounded(1),
      window: { kind: 'calendarMonth' },
      edgeRules: {
        partialWindow: 'fullWindow',
        missingData: 'leftOut',
        minimumSample: 20,
        belowMinimum: 'notJudged',
      },
    },
    targets: [
      { target: quantity('atMost', '7', 'percent'), source: { en: 'UT Austin', da: 'UT Austin' } },
      {
        target: quantity('atMost', '2', 'percent'),
        source: { en: 'a published sample clause, weekly', da: 'en offentliggjort standardklausul, ugentligt' },
      },
    ],
    pitfall: {
      en: 'Say whether calls given up within the first seconds count.',
      da: 'Angiv, om opkald, der opgives inden for de første sekunder, tæller med.',
    },
  },
];
