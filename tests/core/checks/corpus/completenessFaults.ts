import { add, all, inData, put, type Fault } from './fault.ts';

const S = 'customer-saas';
const AS_IN_MASTER = { en: 'the master agreement governs it', da: 'rammeaftalen gælder' };
const EXIT = { en: 'Help at the end', da: 'Hjælp ved ophør' };

export const completenessFaults: readonly Fault[] = [
  ...inData('missing-component', 'no disaster recovery', [S, 'continuity'], put('continuity', undefined)),
  ...inData(
    'missing-component',
    'left out without a reason',
    [S, 'omissions/0/reason'],
    all(put('warranties', []), put('omissions', [{ component: 'warranties' }])),
  ),
  ...inData(
    'omission-contradicted',
    'an answered section is left out',
    [S, 'omissions/0'],
    all(put('clauses', []), put('omissions', [{ component: 'term', reason: AS_IN_MASTER }])),
  ),
  ...inData(
    'omission-contradicted',
    'an answered section that clauses are about, too, is left out',
    [S, 'omissions/0'],
    all(
      put('omissions', [{ component: 'term', reason: AS_IN_MASTER }]),
      put('clauses', [{ id: 'exit', component: 'term', title: EXIT, text: EXIT }]),
    ),
  ),
  ...inData(
    'omission-contradicted',
    'a clause is about what is left out',
    [S, 'clauses/exit'],
    all(
      put('term', undefined),
      put('omissions', [{ component: 'term', reason: AS_IN_MASTER }]),
      put('clauses', [{ id: 'exit', component: 'term', title: EXIT, text: EXIT }]),
    ),
  ),
  ...inData(
    'party-incomplete',
    'no address',
    [S, 'parties/havnegaard/address'],
    put('parties/havnegaard/address', undefined),
  ),
  ...inData(
    'party-incomplete',
    'no name',
    [S, 'parties/havnegaard/legalName'],
    put('parties/havnegaard/legalName', undefined),
  ),
  ...inData(
    'cvr-invalid',
    'a wrong check digit',
    [S, 'parties/fjordblik/registrationNumber'],
    put('parties/fjordblik/registrationNumber', '12345678'),
  ),
  ...inData(
    'cvr-invalid',
    'a wrong check digit of a location number',
    [S, 'parties/fjordblik/registrationNumber'],
    all(
      put('parties/fjordblik/registrationScheme', 'gln'),
      put('parties/fjordblik/registrationNumber', '5798000420527'),
    ),
  ),
  ...inData(
    'cvr-invalid',
    'a VAT number without the form of its country',
    [S, 'parties/fjordblik/registrationNumber'],
    all(
      put('parties/fjordblik/registrationScheme', 'vat'),
      put('parties/fjordblik/registrationNumber', 'SE5567037485'),
    ),
  ),
  ...inData(
    'party-same',
    'one company on both sides',
    [S, 'parties/havnegaard/registrationNumber'],
    put('parties/havnegaard/registrationNumber', '34183007'),
  ),
  ...inData(
    'signatory-missing',
    'nobody signs',
    [S, 'parties/havnegaard/signatories'],
    put('parties/havnegaard/signatories', []),
  ),
  ...inData(
    'internal-signed-as-contract',
    'a governing law',
    ['internal-service-desk', 'disputes/law'],
    put('disputes/law', 'denmark'),
  ),
  ...inData(
    'contact-missing',
    'an escalation to nobody',
    [S, 'support/escalations/escalation-2/role'],
    all(
      put('support/escalations/escalation-2/role', undefined),
      put('support/escalations/escalation-2/contact', undefined),
    ),
  ),
  ...inData(
    'service-undescribed',
    'only a name',
    [S, 'services/kajplan/description'],
    all(put('services/kajplan/description', undefined), put('services/kajplan/inScope', [])),
  ),
  ...inData(
    'service-no-metric',
    'a service nobody measures',
    [S, 'services/portal/noServiceLevel'],
    add('services', {
      id: 'portal',
      name: { en: 'Portal', da: 'Portal' },
      description: { en: 'reports on the web', da: 'rapporter på nettet' },
      hours: 'always',
    }),
  ),
  ...inData(
    'metric-no-service',
    'uptime of nothing',
    [S, 'metrics/uptime/subject'],
    put('metrics/uptime/subject', undefined),
  ),
  ...inData('metric-no-consequence', 'an orphan', [S, 'metrics/api-latency/reportedIn'], (agreement) => {
    put('metrics/api-latency/reportedIn', undefined)(agreement);
    put('governance/reviews', [])(agreement);
    agreement.consequences = agreement.consequences.filter(
      ({ trigger }) =>
        !(trigger !== undefined && 'objectives' in trigger && trigger.objectives.includes('api-latency-guarantee')),
    );
    agreement.goals = [];
  }),
  ...inData(
    'remedy-no-metric',
    'credit for poor service',
    [S, 'consequences/uptime-credit/trigger/objectives'],
    put('consequences/uptime-credit/trigger', { kind: 'objectiveMissed', objectives: [] }),
  ),
  ...inData(
    'goal-no-metric',
    'a wish',
    [S, 'goals/fewer-interruptions/measurable/objectives'],
    put('goals/fewer-interruptions/measurable/objectives', []),
  ),
  ...inData(
    'responsibility-no-owner',
    'a duty of nobody',
    [S, 'duties/monitor/party'],
    all(put('duties/monitor/party', undefined), put('duties/monitor/assignments', [])),
  ),
  ...inData(
    'responsibility-no-owner',
    'no A in the row',
    [S, 'duties/monitor/assignments'],
    put('duties/monitor/assignments', [{ role: 'operations', as: 'responsible' }]),
  ),
  ...inData(
    'raci-multi-a',
    'two A',
    [S, 'duties/monitor/assignments'],
    put('duties/monitor/assignments', [
      { role: 'operations', as: 'accountable' },
      { role: 'director', as: 'accountable' },
    ]),
  ),
  ...inData(
    'duty-no-effect',
    'the Customer cooperates',
    [S, 'duties/answer-questions/effect'],
    put('duties/answer-questions/effect', undefined),
  ),
  ...inData(
    'defined-unused',
    'a term nobody uses',
    [S, 'definitions/hotfix'],
    add('definitions', {
      id: 'hotfix',
      term: { en: 'Hotfix', da: 'Hotfix' },
      meaning: { en: 'a change made outside the release calendar', da: 'en ændring uden for udgivelseskalenderen' },
    }),
  ),
  ...inData(
    'used-undefined',
    'a capitalised term',
    [S, 'duties/monitor/text'],
    put('duties/monitor/text', {
      en: 'call the Customer within 15 minutes after a Critical Event',
      da: 'ringe til Kunden inden 15 minutter efter en Kritisk Begivenhed',
    }),
  ),
  ...inData(
    'used-undefined',
    'a party that nobody is called',
    ['internal-service-desk', 'metrics/resolution/clock/pauses/0'],
    put('metrics/resolution/clock/pauses', [
      { en: 'while an answer of the Customer is awaited', da: 'mens Kundens svar afventes' },
    ]),
  ),
  ...inData(
    'term-redefined',
    'two definitions',
    [S, 'definitions/second/term'],
    put('definitions', [
      {
        id: 'first',
        term: { en: 'Yard', da: 'Plads' },
        meaning: { en: 'the area in Fredericia', da: 'arealet i Fredericia' },
      },
      {
        id: 'second',
        term: { en: 'Yard', da: 'Plads' },
        meaning: { en: 'the area in Kolding', da: 'arealet i Kolding' },
      },
    ]),
  ),
  ...inData(
    'circular-definition',
    'each by the other',
    [S, 'definitions/first/meaning'],
    put('definitions', [
      { id: 'first', term: { en: 'Open', da: 'Åben' }, meaning: { en: 'not Shut', da: 'ikke Lukket' } },
      { id: 'second', term: { en: 'Shut', da: 'Lukket' }, meaning: { en: 'not Open', da: 'ikke Åben' } },
    ]),
  ),
  ...inData(
    'broken-reference',
    'a typed number',
    [S, 'duties/monitor/text'],
    put('duties/monitor/text', {
      en: 'report as stated in clause 99.1 within 4 hours',
      da: 'rapportere som angivet i pkt. 99.1 inden for 4 timer',
    }),
  ),
  ...inData(
    'annex-missing',
    'an annex that is not there',
    [S, 'duties/monitor/text'],
    put('duties/monitor/text', {
      en: 'report as stated in Annex 9 within 4 hours',
      da: 'rapportere som angivet i bilag 9 inden for 4 timer',
    }),
  ),
  ...inData('precedence-missing', 'no ranks', [S, 'documents/data-processing-agreement/precedence'], (agreement) => {
    for (const document of agreement.documents) {
      delete document.precedence;
      delete document.precedenceScope;
    }
  }),
  ...inData(
    'document-unidentified',
    'what a copy has no number of',
    [S, 'documents/data-processing-agreement/number'],
    all(
      put('documents/data-processing-agreement/number', undefined),
      put('documents/data-processing-agreement/date', undefined),
    ),
  ),
  ...inData(
    'dpa-missing',
    'personal data without an agreement',
    [S, 'security/dataProcessingAgreement'],
    put('security/dataProcessingAgreement', undefined),
  ),
];
