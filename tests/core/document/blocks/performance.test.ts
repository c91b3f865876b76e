import { describe, expect, it } from 'vitest';
import { conditions, exclusions } from '#core/document/blocks/exclusions.ts';
import { goals } from '#core/document/blocks/goals.ts';
import { maintenance } from '#core/document/blocks/maintenance.ts';
import { anAgreement, type AgreementParts } from '#tests/builders/agreement.ts';
import { printedBy, writingOf } from '#tests/builders/printedLines.ts';

const metrics = [
  { id: 'uptime', code: 'S1', name: { en: 'Availability', da: 'Tilgængelighed' } },
  { id: 'latency', name: { en: 'Latency', da: 'Svartid' } },
];
const services = [
  { id: 'mail', name: { en: 'Mail', da: 'Mail' } },
  { id: 'web', name: { en: 'Web', da: 'Web' } },
];

describe('conditions', () => {
  const agreement = anAgreement({
    metrics: [
      { ...metrics[0], id: 'uptime', conditions: ['zones'] },
      { id: 'latency', name: { en: 'Latency' } },
    ],
    objectives: [{ id: 'o', metric: 'latency', conditions: ['zones'] }],
    conditions: [
      {
        id: 'zones',
        text: { en: 'The instances run in several zones.', da: 'Instanserne kører i flere zoner.' },
        comparator: 'atLeast',
        value: '2',
        of: { en: 'zones', da: 'zoner' },
      },
      { id: 'paid', text: { en: 'the fees are paid', da: 'vederlaget er betalt' } },
    ],
  });

  it('are said with their number and what they hold for', () => {
    expect(printedBy(conditions, agreement)).toEqual([
      'A Service Level applies only while each condition stated for it is met:',
      '- The instances run in several zones (at least 2 zones). This is a condition for: S1 Availability and Latency.',
      '- The fees are paid. This is a condition for every Service Level.',
    ]);
    expect(printedBy(conditions, agreement, 'da')[2]).toBe(
      '- Vederlaget er betalt. Dette er en betingelse for alle Servicemål.',
    );
  });

  it('have anchors that tables refer to', () => {
    expect(conditions(writingOf(agreement), null)[1]).toMatchObject({
      kind: 'clause',
      level: 3,
      anchor: 'conditions-zones',
    });
  });
});

describe('exclusions', () => {
  const agreement = anAgreement({
    metrics,
    exclusions: [
      {
        id: 'planned',
        kind: 'plannedMaintenance',
        metrics: ['uptime'],
        cap: { time: { amount: '4', unit: 'hour' }, count: 2, per: 'month' },
        notice: { amount: '7', unit: 'day' },
      },
      {
        id: 'force',
        kind: 'forceMajeure',
        text: { en: 'war', da: 'krig' },
        notice: { amount: '24', unit: 'hour' },
        proof: { en: 'a statement of the authority.', da: 'en udtalelse fra myndigheden' },
      },
      { id: 'open' },
    ],
  });

  it('say what is left out, for which service levels, how much, and on which terms', () => {
    expect(printedBy(exclusions, agreement)).toEqual([
      'The following is left out when results are calculated:',
      '- Planned maintenance. This applies only to: S1 Availability. No more than 4 hours and 2 occasions per month is left out. The exclusion applies only if the Provider has given the Customer notice at least 7 days in advance.',
      '- War. The exclusion applies only if the Provider has informed the Customer within 24 hours of becoming aware of the matter. Proof required: a statement of the authority.',
      expect.stringMatching(/^- \[.+\]\.$/),
    ]);
    expect(printedBy(exclusions, agreement, 'da')[1]).toBe(
      '- Planlagt vedligeholdelse. Dette gælder kun for: S1 Tilgængelighed. Der ses højst bort fra 4 timer og 2 gange pr. måned. Undtagelsen gælder kun, hvis Leverandøren har varslet Kunden mindst 7 dage forinden.',
    );
  });
});

const maintenanceOf = (parts: AgreementParts, language: 'en' | 'da' = 'en') =>
  printedBy(maintenance, anAgreement({ services, ...parts }), language);

describe('maintenance', () => {
  const policy = {
    id: 'night',
    services: ['mail'],
    timeZone: 'UTC',
    windows: [
      { recurs: 'weekly' as const, days: ['sunday' as const], from: '22:00', to: '04:00' },
      { recurs: 'monthly' as const, nth: 2, days: ['saturday' as const], from: '01:00', to: '05:00' },
    ],
    notice: { amount: '7', unit: 'day' as const },
    noticeChannel: { en: 'email', da: 'e-mail' },
    cap: { count: 2, per: 'quarter' as const },
    countsAsDowntime: false,
    emergency: { notice: { amount: '2', unit: 'hour' as const }, countsAsDowntime: true },
    freezes: [{ name: { en: 'year end', da: 'årsafslutning' }, from: '12-20', to: '01-05' }],
  };

  it('names windows, notice, cap, emergencies and freezes, and what counts as downtime', () => {
    expect(maintenanceOf({ maintenance: [policy] })).toEqual([
      'The Provider may carry out Planned Maintenance of the Service “Mail” in the following maintenance windows only:',
      '* Sunday, 22:00–04:00 (time zone UTC).',
      '* The second Saturday of each month, 01:00–05:00 (time zone UTC).',
      'The Provider shall give the Customer notice of Planned Maintenance at least 7 days in advance by email. Planned Maintenance is limited to 2 occasions per quarter. Planned Maintenance does not count as Downtime when it has been announced and carried out as stated here.',
      'The Provider shall give the Customer notice of emergency maintenance at least 2 hours in advance. Emergency maintenance counts as Downtime.',
      'The Provider shall not carry out Planned Maintenance from 20 December to 5 January (year end).',
    ]);
  });

  it('does the same in Danish', () => {
    expect(maintenanceOf({ maintenance: [policy] }, 'da')).toEqual([
      'Leverandøren må kun udføre Planlagt Vedligeholdelse af Ydelsen ”Mail” i følgende servicevinduer:',
      '* Søndag kl. 22.00-4.00 (tidszone UTC).',
      '* Den anden lørdag i hver måned kl. 1.00-5.00 (tidszone UTC).',
      'Leverandøren skal varsle Planlagt Vedligeholdelse over for Kunden mindst 7 dage forinden pr. e-mail. Planlagt Vedligeholdelse er begrænset til 2 gange pr. kvartal. Planlagt Vedligeholdelse regnes ikke som Nedetid, når arbejdet er varslet og udført som anført her.',
      'Leverandøren skal varsle akut vedligeholdelse over for Kunden mindst 2 timer forinden. Akut vedligeholdelse regnes som Nedetid.',
      'Leverandøren må ikke udføre Planlagt Vedligeholdelse fra den 20. december til den 5. januar (årsafslutning).',
    ]);
  });

  it('names the services once where several policies with windows stand beside each other', () => {
    const lines = maintenanceOf({ maintenance: [policy, { ...policy, id: 'other', services: ['mail', 'web'] }] });
    expect(lines.filter((line) => /“Mail”|“Web”/u.test(line))).toEqual([
      'The Provider may carry out Planned Maintenance of the Service “Mail” in the following maintenance windows only:',
      'The Provider may carry out Planned Maintenance of the Services “Mail” and “Web” in the following maintenance windows only:',
    ]);
    expect(lines).toContainEqual(expect.stringContaining('Emergency maintenance of this Service counts as Downtime.'));
    expect(lines).toContainEqual(
      expect.stringContaining('Emergency maintenance of these Services counts as Downtime.'),
    );
  });

  it('asks which weekday of the month is meant rather than taking the first', () => {
    const windows = [{ recurs: 'monthly' as const, days: ['sunday' as const], from: '01:00', to: '05:00' }];
    expect(maintenanceOf({ maintenance: [{ id: 'm', windows }] })[1]).toMatch(
      /^\* The \[.+\] Sunday of each month, 01:00–05:00\.$/,
    );
  });

  it('names the services in every sentence where several policies stand beside each other', () => {
    const lines = maintenanceOf({
      maintenance: [
        { id: 'a', services: ['mail'], countsAsDowntime: true },
        { id: 'b', services: ['web'], countsAsDowntime: false },
      ],
    });
    expect(lines).toEqual([
      'Planned Maintenance of the Service “Mail” counts as Downtime.',
      'Planned Maintenance of the Service “Web” does not count as Downtime when it has been announced and carried out as stated here.',
    ]);
  });
});

describe('goals', () => {
  const agreement = anAgreement({
    services,
    metrics,
    roles: [{ id: 'manager', name: { en: 'Service manager', da: 'Serviceansvarlig' } }],
    objectives: [
      { id: 'o', metric: 'uptime', target: { kind: 'value', comparator: 'atLeast', value: '99.9', unit: 'percent' } },
    ],
    goals: [
      {
        id: 'g',
        statement: { en: 'Fewer interruptions', da: 'Færre afbrydelser' },
        owner: 'manager',
        specific: {
          service: 'mail',
          outcome: { en: 'mail arrives in the morning', da: 'mail kommer frem om morgenen' },
        },
        measurable: { objectives: ['o'] },
        achievable: {
          baseline: { value: '99.94', unit: 'percent' },
          evidence: { en: 'a year of measurements', da: 'et års målinger' },
        },
        relevant: { need: { en: 'orders come by mail', da: 'ordrer kommer pr. mail' } },
        timeBound: { due: '2027-12-31', firstEvaluation: '2027-04-12' },
      },
      { id: 'bare' },
    ],
  });

  it('are printed letter by letter of SMART', () => {
    expect(printedBy(goals, agreement)).toEqual([
      'The parties have agreed on the following goals:',
      'Fewer interruptions.',
      'Specific: Mail: mail arrives in the morning',
      'Measurable: S1 Availability: at least 99.9%',
      'Achievable: Starting point: 99.94% // Shown by a year of measurements',
      'Relevant: Orders come by mail',
      'Time-bound: To be reached by 31 December 2027 // First evaluated on 12 April 2027',
      'Owner: Service manager',
      expect.stringMatching(/^\[.+\]\.$/),
    ]);
    expect(printedBy(goals, agreement, 'da')).toContain(
      'Tidsbestemt: Skal være nået senest den 31. december 2027 // Evalueres første gang den 12. april 2027',
    );
  });
});

it('gives nothing where nothing has been entered', () => {
  for (const write of [conditions, exclusions, maintenance, goals]) {
    expect(printedBy(write, anAgreement())).toEqual([]);
    expect(printedBy(write, anAgreement({ maintenance: [{ id: 'm' }] }), 'da')).toEqual([]);
  }
});
