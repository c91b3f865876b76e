import { inData, inText, put, type Fault } from './fault.ts';

const DUTY = 'duties/monitor/text';

/** One clause of the agreement's own. */
const clause = (en: string, da: string) => [
  { id: 'planted', component: 'support', title: { en: 'More', da: 'Mere' }, text: { en, da } },
];

const inClause = (rule: Fault['rule'], en: string, da: string): readonly Fault[] =>
  (['en', 'da'] as const).map((language) => ({
    rule,
    language,
    name: `in a clause: ${language === 'en' ? en : da}`,
    sample: 'customer-saas',
    path: 'clauses/planted/text',
    plant: put('clauses', clause(en, da)),
  }));

export const wordingFaults: readonly Fault[] = [
  ...inText('vague-time', DUTY, 'fix every fault as soon as possible', 'løse enhver fejl hurtigst muligt'),
  ...inText('vague-time', DUTY, 'answer the Customer promptly', 'svare Kunden straks'),
  ...inClause(
    'vague-time',
    'Faults are remedied by the Provider without undue delay.',
    'Leverandøren afhjælper fejl uden ugrundet ophold.',
  ),
  ...inText('vague-effort', DUTY, 'use reasonable endeavours to answer calls', 'bestræbe sig på at besvare opkald'),
  ...inClause(
    'vague-effort',
    'The Provider strives to keep users informed.',
    'Leverandøren tilstræber at holde brugerne orienteret.',
  ),
  ...inText('vague-amount', DUTY, 'supply adequate bandwidth', 'stille tilstrækkelig båndbredde til rådighed'),
  ...inClause(
    'vague-amount',
    'The Provider staffs the desk appropriately.',
    'Leverandøren bemander servicedesken passende.',
  ),
  ...inText('vague-escape', DUTY, 'give notice of maintenance where possible', 'så vidt muligt varsle vedligeholdelse'),
  ...inClause(
    'vague-escape',
    'Changes are announced by the Provider as necessary.',
    'Leverandøren varsler ændringer efter behov.',
  ),
  ...inClause('weak-modal', 'The Provider should report the results.', 'Leverandøren bør rapportere resultaterne.'),
  ...inText(
    'weak-modal',
    DUTY,
    'may report the results by day 10',
    'kan rapportere resultaterne senest den 10. arbejdsdag',
  ),
  ...inText('absolute-promise', DUTY, 'never lose data', 'aldrig miste data'),
  ...inData(
    'absolute-promise',
    '100 % with nothing excluded',
    ['customer-saas', 'objectives/uptime-guarantee/target'],
    (agreement) => {
      put('exclusions', [])(agreement);
      for (const metric of agreement.metrics) metric.exclusions = [];
      put('objectives/uptime-guarantee/target/value', '100')(agreement);
    },
  ),
  ...inClause(
    'aim-and-guarantee-mixed',
    'The Provider aims at 100 % but guarantees 99.5 %.',
    'Leverandøren tilstræber 100 %, men garanterer 99,5 %.',
  ),
  ...inText(
    'passive-no-actor',
    'continuity/communication',
    'Users are informed within 30 minutes.',
    'Der sendes besked inden for 30 minutter.',
  ),
  ...inText(
    'and-or',
    DUTY,
    'warn by email and/or phone within 4 hours',
    'varsle pr. e-mail og/eller telefon inden for 4 timer',
  ),
  ...inText(
    'open-list-exclusion',
    'exclusions/customer-cause/text',
    'failures at the Customer, such as power cuts',
    'svigt hos Kunden, f.eks. strømafbrydelser',
  ),
  ...inText('ambiguous-day', DUTY, 'send the log within 2 days', 'sende loggen inden 2 dage'),
  ...inClause('ambiguous-month', 'Uptime of the portal is 99.9 % monthly.', 'Portalens oppetid er 99,9 % pr. måned.'),
  ...inData('ambiguous-month', 'no time zone', ['customer-saas', 'timeZone'], (agreement) => {
    put('timeZone', undefined)(agreement);
    for (const metric of agreement.metrics) if (metric.window !== undefined) delete metric.window.timeZone;
  }),
  ...inClause(
    'percent-vs-point',
    'A credit is due for each 0.5 % below the target.',
    'Der gives kredit for hver 0,5 % under målet.',
  ),
  ...inClause('number-words-differ', 'Notice is thirty (60) days.', 'Varslet er tredive (60) dage.'),
  ...inClause(
    'number-words-differ',
    'Claims are made within twenty-one (20) days.',
    'Krav rejses inden enogtyve (20) dage.',
  ),
  ...inClause('locale-number', 'Availability is at least 99,9 %.', 'Tilgængeligheden er mindst 99.9 %.'),
  ...inClause('ambiguous-date', 'The service starts on 03/04/2026.', 'Ydelsen begynder den 03/04/2026.'),
  ...inText(
    'mixed-term',
    'metrics/uptime/definition',
    'The uptime of Kajplan as a share of the month.',
    'Kajplans oppetid som andel af måneden.',
  ),
  ...inText('unprintable-sign', DUTY, 'send 👍 within 4 hours', 'sende 👍 inden for 4 timer'),
  ...inText('hidden-sign', DUTY, 'answer within \u202E8 sruoh\u202C', 'svare inden for \u202E8 remit\u202C'),
  ...inData(
    'hidden-sign',
    'a party that looks like another',
    ['customer-saas', 'parties/fjordblik/legalName'],
    put('parties/fjordblik/legalName', 'Fjord\u200Bblik A/S'),
  ),
  ...inData('false-friend', 'a response time of nobody', ['customer-saas', 'metrics/reaction/clock'], (agreement) => {
    put('metrics/reaction/name', { en: 'Response time', da: 'Svartid' })(agreement);
    put('metrics/reaction/definition', undefined)(agreement);
    put('metrics/reaction/clock', undefined)(agreement);
  }),
  ...inData(
    'language-versions-differ',
    'other hours',
    ['customer-saas', DUTY],
    put(DUTY, { en: 'answer within 4 hours', da: 'svare inden for 8 timer' }),
  ),
  ...inData(
    'language-versions-differ',
    'nothing says which prevails',
    ['customer-saas', 'prevailingLanguage'],
    put('prevailingLanguage', undefined),
  ),
  ...inText('placeholder', DUTY, 'report to [●] by day 10', 'rapportere til [indsæt navn] senest dag 10'),
  ...inData(
    'placeholder',
    'in a name',
    ['customer-saas', 'parties/havnegaard/signatories/signatory-customer/name'],
    (agreement) => {
      const [first] = agreement.parties.find(({ id }) => id === 'havnegaard')?.signatories ?? [];
      if (first !== undefined) first.name = 'TBD';
    },
  ),
];
