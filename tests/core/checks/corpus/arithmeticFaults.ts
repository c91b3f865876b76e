import { add, all, inData, inText, put, type Fault } from './fault.ts';

const S = 'customer-saas';
const hours = (amount: string) => ({ kind: 'duration', comparator: 'atMost', length: { amount, unit: 'hour' } });
const BANDS = 'consequences/uptime-credit/action/rule/bands';
const band = (from: [string, boolean] | null, to: [string, boolean] | null, percent: string) => ({
  range: {
    ...(from === null ? {} : { from: { value: from[0], inclusive: from[1] } }),
    ...(to === null ? {} : { to: { value: to[0], inclusive: to[1] } }),
  },
  pays: { kind: 'percent', percent },
});
/** The table of a promise of 99.9 %. */
const table = (...bands: readonly unknown[]) =>
  all(put('objectives/uptime-guarantee/target/value', '99.9'), put(BANDS, bands));

export const arithmeticFaults: readonly Fault[] = [
  ...inData(
    'response-ge-resolution',
    'as long as the resolution',
    [S, 'objectives/reaction-p2/target'],
    all(put('objectives/reaction-p2/target', hours('4')), put('objectives/resolution-p2/target', hours('4'))),
  ),
  ...inData(
    'priority-not-monotone',
    'P2 before P1',
    [S, 'objectives/resolution-p2/target'],
    all(
      put('objectives/resolution-p1/target', hours('8')),
      put('objectives/resolution-p2/target', hours('4')),
      put('objectives/resolution-p1/attainment', undefined),
      put('objectives/resolution-p2/attainment', undefined),
    ),
  ),
  ...inData(
    'priority-gap',
    'words for the lowest',
    [S, 'objectives/resolution-p4/target'],
    all(
      put('objectives/resolution-p4/target', {
        kind: 'text',
        text: { en: 'as agreed by both', da: 'som begge aftaler' },
      }),
      put('objectives/resolution-p4/attainment', undefined),
    ),
  ),
  ...inData(
    'priority-criteria-overlap',
    'many users twice',
    [S, 'priorityScheme/priorities/p2/criteria'],
    all(
      put('priorityScheme/method', 'criteria'),
      put('priorityScheme/priorities/p1/criteria', {
        en: 'many users cannot work',
        da: 'mange brugere kan ikke arbejde',
      }),
      put('priorityScheme/priorities/p2/criteria', {
        en: 'many users work slowly',
        da: 'mange brugere arbejder langsomt',
      }),
    ),
  ),
  ...inData(
    'tier-gap',
    '99.0 falls through',
    [S, BANDS],
    table(band(['99.0', false], ['99.9', false], '10'), band(null, ['99.0', false], '25')),
  ),
  ...inData(
    'tier-overlap',
    '99.5 twice',
    [S, `${BANDS}/1`],
    table(band(['99.5', true], ['99.9', false], '10'), band(null, ['99.5', true], '25')),
  ),
  ...inData(
    'tier-not-monotone',
    'worse pays less',
    [S, `${BANDS}/1`],
    table(band(['99.0', true], ['99.9', false], '10'), band(null, ['99.0', false], '5')),
  ),
  ...inData(
    'tier-top-mismatch',
    'from 99.5 only',
    [S, BANDS],
    table(band(['99.0', true], ['99.5', false], '10'), band(null, ['99.0', false], '25')),
  ),
  ...inData(
    'tier-top-mismatch',
    'pays what keeps the target',
    [S, `${BANDS}/0`],
    table(band(['99.0', true], ['99.95', false], '10'), band(null, ['99.0', false], '25')),
  ),
  ...inData(
    'cap-below-top-tier',
    'a cap of 5 %',
    [S, 'remedies/limits/monthly-cap/amount'],
    all(
      put('remedies/limits/monthly-cap/amount', { kind: 'percent', percent: '2' }),
      put('remedies/limits/monthly-cap/of', undefined),
      put('remedies/limits/monthly-cap/services', []),
    ),
  ),
  ...inData(
    'cap-no-period',
    'at most 50 %',
    [S, 'remedies/limits/monthly-cap/per'],
    put('remedies/limits/monthly-cap/per', undefined),
  ),
  ...inData('credit-no-base', 'of what?', [S, 'remedies/base'], (agreement) => {
    put('remedies/base', undefined)(agreement);
    for (const { action } of agreement.consequences) if (action?.kind === 'credit') delete action.base;
  }),
  ...inData('credit-window-mismatch', 'a quarter of one month', [S, 'remedies/base/period'], (agreement) => {
    put('metrics/uptime/window', { kind: 'calendarQuarter', timeZone: 'Europe/Copenhagen' })(agreement);
    put('remedies/base', { kind: 'serviceFee', period: 'month' })(agreement);
    for (const { action } of agreement.consequences) if (action?.kind === 'credit') delete action.base;
  }),
  ...inData(
    'credit-stacking-undefined',
    'nothing said',
    [S, 'remedies/stacking'],
    all(put('remedies/stacking', undefined), put('remedies/oneCauseSeveralObjectives', undefined)),
  ),
  ...inData(
    'claim-deadline-missing',
    'on request',
    [S, 'remedies/claim/steps'],
    put('remedies/claim', { kind: 'onClaim', steps: [{ id: 'ask', name: { en: 'Claim', da: 'Krav' } }] }),
  ),
  ...inData(
    'claim-before-report',
    '7 days against 20',
    [S, 'remedies/claim/steps/ask/deadline'],
    all(
      put('remedies/claim', {
        kind: 'onClaim',
        steps: [
          {
            id: 'ask',
            deadline: { kind: 'length', length: { amount: '7', unit: 'day' }, direction: 'after', anchor: 'monthEnd' },
          },
        ],
      }),
      put('governance/reports/monthly-report/due', {
        kind: 'length',
        length: { amount: '20', unit: 'day' },
        direction: 'after',
        anchor: 'monthEnd',
      }),
    ),
  ),
  ...inData(
    'availability-impossible',
    'maintenance that counts',
    [S, 'objectives/uptime-guarantee/target'],
    all(
      put('objectives/uptime-guarantee/target/value', '99.9'),
      put('maintenance/night-window/services', []),
      put('maintenance/night-window/countsAsDowntime', true),
      put('maintenance/night-window/cap', { time: { amount: '4', unit: 'hour' }, per: 'month' }),
    ),
  ),
  ...inText(
    'budget-text-mismatch',
    'duties/monitor/text',
    'keep 99.5 %, that is at most 3 h 30 min a month',
    'holde 99,5 %, dvs. højst 3 timer 30 min. om måneden',
  ),
  ...inData(
    'sample-longer-than-budget',
    'once an hour',
    [S, 'metrics/uptime/measurement/interval'],
    put('metrics/uptime/measurement/interval', { amount: '12', unit: 'hour' }),
  ),
  ...inData(
    'window-shorter-than-unit',
    'judged by the hour',
    [S, 'metrics/resolution/window'],
    all(
      put('metrics/resolution/window', { kind: 'hour' }),
      put('objectives/resolution-p4/target', {
        kind: 'duration',
        comparator: 'atMost',
        length: { amount: '2', unit: 'day' },
      }),
    ),
  ),
  ...inData('rpo-below-backup', 'daily copies', [S, 'continuity/plans/recovery-main/rpo'], (agreement) => {
    put('continuity/plans/recovery-main/rpo', { amount: '1', unit: 'hour' })(agreement);
    for (const backup of agreement.continuity?.backups ?? []) backup.interval = { amount: '1', unit: 'day' };
  }),
  ...inData(
    'rto-vs-availability',
    'nothing said of disasters',
    [S, 'continuity/excludedFromAvailability'],
    (agreement) => {
      put('continuity/excludedFromAvailability', undefined)(agreement);
      agreement.exclusions = agreement.exclusions.filter(({ kind }) => kind !== 'disaster');
      for (const metric of agreement.metrics) metric.exclusions = [];
      put('continuity/plans/recovery-main/rto', { amount: '24', unit: 'hour' })(agreement);
    },
  ),
  ...inData(
    'rto-vs-resolution',
    'what is a disaster?',
    [S, 'continuity/disaster'],
    all(
      put('continuity/disaster', undefined),
      put('objectives/resolution-p1/target', hours('4')),
      put('continuity/plans/recovery-main/rto', { amount: '24', unit: 'hour' }),
    ),
  ),
  ...inData(
    'composite-unsupported',
    'three at 99.9 %',
    [S, 'objectives/uptime-guarantee/target'],
    all(
      put('objectives/uptime-guarantee/target/value', '99.9'),
      put(
        'services/kajplan/supplierCommitments',
        ['a', 'b', 'c'].map((id) => ({
          id,
          supplier: id,
          value: { value: '99.9', unit: 'percent' },
          period: 'month',
          composition: 'serial',
        })),
      ),
    ),
  ),
  ...inData(
    'ola-weaker-than-sla',
    'six hours behind four',
    [S, 'services/user-support/supplierCommitments/desk/value'],
    all(
      put('metrics/resolution/subject', { kind: 'services', services: ['user-support'] }),
      put('objectives/resolution-p1/target', hours('4')),
      put('services/user-support/supplierCommitments', [
        { id: 'desk', supplier: 'Desk', value: { value: '6', unit: 'hour' } },
      ]),
    ),
  ),
  ...inData(
    'level-weaker',
    'weaker than the group',
    ['multi-level-group', 'objectives/availability-ferries/target'],
    put('objectives/availability-ferries/target/value', '90'),
  ),
  ...inData(
    'level-not-comparable',
    'another unit',
    ['multi-level-group', 'objectives/availability-ferries/target'],
    put('objectives/availability-ferries/target', { kind: 'value', comparator: 'atLeast', value: '99', unit: 'score' }),
  ),
  ...inData(
    'level-conflicting-parents',
    'two for one service',
    ['multi-level-group', 'levels/second/services'],
    add('levels', {
      id: 'second',
      kind: 'service',
      name: { en: 'Second', da: 'Anden' },
      parent: 'ports',
      services: ['terminal'],
    }),
  ),
  ...inData('price-mismatch', 'one fee, two prices', [S, 'charges/planted/amount'], (agreement) => {
    const charge = agreement.charges.find(({ id }) => id === 'kajplan-fee');
    if (charge?.amount !== undefined)
      agreement.charges.push({ ...structuredClone(charge), id: 'planted', amount: { ...charge.amount, amount: '1' } });
  }),
];
