import type { Block, Clause, Table } from '#core/document/document.ts';
import {
  blank,
  bullets,
  definition,
  fact,
  introduction,
  link,
  numbered,
  paragraph,
  reference,
  styled,
  table,
  term,
  text,
  titled,
  value,
} from '#tests/builders/documentNodes.ts';
import type { Say } from '#tests/builders/sampleDocument.ts';

export function sampleClauses(say: Say): readonly Block[] {
  return [definitions(say), services(say), serviceLevels(say), credits(say), general(say)];
}

function definitions(say: Say): Clause {
  return titled(
    '1',
    'definitions',
    say('Definitions', 'Definitioner'),
    introduction('definitions-intro', say('In this agreement:', 'I denne aftale betyder:')),
    {
      kind: 'definitions',
      id: 'definitions-list',
      entries: [
        definition(
          'def-availability',
          say('Availability', 'Tilgængelighed'),
          say(
            'the share of the agreed hours in a calendar month in which a Service can be used, measured under clause ',
            'den andel af den aftalte driftstid i en kalendermåned, hvor en Ydelse kan bruges, målt efter punkt ',
          ),
          reference('measurement', '3.2'),
          '.',
        ),
        definition(
          'def-downtime',
          say('Downtime', 'Nedetid'),
          say(
            'each whole minute in which a Service cannot be used, ',
            'hvert helt minut, hvor en Ydelse ikke kan bruges, ',
          ),
          text(say('less', 'fratrukket'), 'italic'),
          say(' planned maintenance.', ' planlagt vedligeholdelse.'),
        ),
        definition(
          'def-service',
          say('Service', 'Ydelse'),
          say('a service described in clause ', 'en ydelse beskrevet i punkt '),
          reference('services', '2'),
          say(' and ', ' og '),
          reference('annex-levels', say('Annex\u00A01', 'Bilag\u00A01')),
          '.',
        ),
      ],
    },
  );
}

function services(say: Say): Clause {
  return titled(
    '2',
    'services',
    say('Services', 'Ydelser'),
    titled(
      '2.1',
      'scope',
      say('Scope', 'Omfang'),
      paragraph(
        'scope-text',
        say('The Provider supplies ', 'Leverandøren leverer '),
        value('services/hosting/name', say('Managed hosting', 'Drift og hosting')),
        say(
          ' to the Customer on the terms of this agreement, with the care and skill that a good provider of such services shows, at all hours unless this agreement says otherwise. See ',
          ' til Kunden på denne aftales vilkår, med den omhu og faglighed, som en god leverandør af sådanne ydelser udviser, hele døgnet medmindre andet følger af denne aftale. Se ',
        ),
        link('https://aero-hosting.dk/status', 'aero-hosting.dk/status'),
        '.',
      ),
      bullets(
        'scope-list',
        say('servers and storage in two data centres in Denmark;', 'servere og lager i to datacentre i Danmark;'),
        say('monitoring every minute, day and night; and', 'overvågning hvert minut, dag og nat; og'),
        say('support in Danish and English.', 'support på dansk og engelsk.'),
      ),
      paragraph('scope-after', say('Anything else is agreed in writing.', 'Alt andet aftales skriftligt.')),
    ),
    numbered(
      '2.2',
      'cooperation',
      [say('The Customer shall:', 'Kunden skal:')],
      numbered('2.2(a)', 'cooperation-access', [
        say('give access to the systems the ', 'give adgang til de systemer, som '),
        term('def-service', say('Service', 'Ydelsen')),
        say(' needs;', ' kræver;'),
      ]),
      numbered(
        '2.2(b)',
        'cooperation-people',
        [say('name people who:', 'udpege personer, som:')],
        numbered('2.2(b)(i)', 'cooperation-people-decide', [say('may decide; and', 'kan træffe beslutning; og')]),
        numbered('2.2(b)(ii)', 'cooperation-people-reach', [
          say('can be reached within two hours; and', 'kan træffes inden for to timer; og'),
        ]),
      ),
      numbered('2.2(c)', 'cooperation-report', [
        say('report a fault without delay, as clause ', 'melde fejl uden ophold, jf. punkt '),
        reference('cooperation-people-reach', '2.2(b)(ii)'),
        say(' allows.', ' .'),
      ]),
    ),
    numbered('2.3', 'cooperation-late', [
      say('If the Customer does not do as clause ', 'Opfylder Kunden ikke punkt '),
      reference('cooperation-access', '2.2(a)'),
      say(' says, deadlines move by the same time.', ', udskydes fristerne tilsvarende.'),
    ]),
  );
}

function serviceLevels(say: Say): Clause {
  return titled(
    '3',
    'service-levels',
    say('Service levels', 'Serviceniveauer'),
    titled(
      '3.1',
      'targets',
      say('Targets', 'Mål'),
      introduction(
        'targets-intro',
        say(
          'The Provider meets these targets in each calendar month:',
          'Leverandøren opfylder disse mål i hver kalendermåned:',
        ),
      ),
      targets(say),
    ),
    titled(
      '3.2',
      'measurement',
      say('Measurement', 'Måling'),
      {
        kind: 'keyValue',
        id: 'measurement-facts',
        summary: say('How availability is measured', 'Hvordan tilgængelighed måles'),
        rows: [
          fact(
            'measure-point',
            say('Measured at', 'Måles ved'),
            say('the demarcation point of the Provider', 'Leverandørens demarkationspunkt'),
          ),
          fact(
            'measure-how',
            say('Method', 'Metode'),
            say(
              'one request a minute; two failed in a row count as Downtime',
              'ét kald i minuttet; to fejlede i træk tæller som Nedetid',
            ),
          ),
          fact(
            'measure-formula',
            say('Formula', 'Formel'),
            say(
              '(agreed minutes − Downtime) ÷ agreed minutes × 100',
              '(aftalte minutter − Nedetid) ÷ aftalte minutter × 100',
            ),
          ),
          fact(
            'measure-report',
            say('Reported', 'Rapporteres'),
            blank('reporting/day', say('day of the month', 'dag i måneden')),
          ),
        ],
      },
      styled('note', 'measurement-note', say('Figures are rounded to two decimals.', 'Tal afrundes til to decimaler.')),
    ),
  );
}

function targets(say: Say): Table {
  const rows = Array.from({ length: 45 }, (_, index) => [
    `${say('Service', 'Ydelse')} ${index + 1}`,
    index % 4 === 0
      ? say(
          'Availability in each calendar month, measured at the demarcation point',
          'Tilgængelighed i hver kalendermåned, målt ved demarkationspunktet',
        )
      : say('Response time', 'Svartid'),
    index % 4 === 0 ? say('99.9%', '99,9 %') : say('1,200 ms', '1.200 ms'),
    say('monthly', 'månedlig'),
  ]);
  return table(
    'targets-table',
    say('Targets by service', 'Mål for hver ydelse'),
    [
      { width: 3, align: 'left' },
      { width: 5, align: 'left' },
      { width: 2, align: 'right' },
      { width: 2, align: 'centre' },
    ],
    [[say('Service', 'Ydelse'), say('Metric', 'Måling'), say('Target', 'Mål'), say('Period', 'Periode')], ...rows],
  );
}

function credits(say: Say): Clause {
  return titled(
    '4',
    'credits',
    say('Service credits', 'Servicebod'),
    numbered(
      '4.1',
      'credits-right',
      [
        say('If ', 'Er '),
        term('def-availability', say('Availability', 'Tilgængelighed')),
        say(
          ' is below the target, the Customer has a credit of the monthly fee:',
          ' under målet, har Kunden krav på en bod af det månedlige vederlag:',
        ),
      ],
      table(
        'credits-table',
        say('Credits by availability', 'Bod efter tilgængelighed'),
        [
          { width: 2, align: 'left' },
          { width: 1, align: 'right' },
        ],
        [
          [say('Availability', 'Tilgængelighed'), say('Credit', 'Bod')],
          [say('99.5% or more, below 99.9%', '99,5 % eller mere, under 99,9 %'), say('5%', '5 %')],
          [say('below 99.5%', 'under 99,5 %'), say('10%', '10 %')],
        ],
      ),
      paragraph(
        'credits-after',
        say('Credits are set off against the next invoice.', 'Bod modregnes i den næste faktura.'),
      ),
    ),
    numbered('4.2', 'credits-cap', [
      say('Credits in a year do not exceed ', 'Bod i et år overstiger ikke '),
      blank('credits/cap', say('yearly cap', 'årligt loft')),
      say(' (see clause ', ' (se punkt '),
      reference('credits-right', '4.1'),
      ').',
    ]),
  );
}

function general(say: Say): Clause {
  return titled(
    '5',
    'general',
    say('General', 'Almindelige bestemmelser'),
    titled(
      '5.1',
      'law',
      say('Law and venue', 'Lovvalg og værneting'),
      paragraph(
        'law-text',
        say(
          'Danish law applies. The City Court of Copenhagen is the venue.',
          'Dansk ret finder anvendelse. Værneting er Københavns Byret.',
        ),
      ),
    ),
    titled(
      '5.2',
      'rank',
      say('Order of precedence', 'Rangorden'),
      paragraph(
        'rank-text',
        say('This agreement goes before ', 'Denne aftale går forud for '),
        reference('annex-levels', say('Annex\u00A01', 'Bilag\u00A01')),
        say(' and ', ' og '),
        reference('annex-contacts', say('Annex\u00A02', 'Bilag\u00A02')),
        '.',
      ),
    ),
  );
}
