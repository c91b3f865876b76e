import { describe, expect, it } from 'vitest';
import { credits } from '#core/document/blocks/credits.ts';
import { anAgreement, type AgreementParts } from '#tests/builders/agreement.ts';
import { printedBy, writingOf } from '#tests/builders/printedLines.ts';

type Consequence = NonNullable<AgreementParts['consequences']>[number];
type CreditAction = Extract<NonNullable<Consequence['action']>, { kind: 'credit' }>;
type Rule = CreditAction['rule'];

const percent = (value: string) => ({ kind: 'percent' as const, percent: value });
const commencedHour = {
  amount: '1',
  unit: { kind: 'time' as const, time: 'hour' as const },
  completion: 'commenced' as const,
};

function agreementWith(rule: Rule, more: Partial<Consequence> & { base?: CreditAction['base'] } = {}) {
  const { base = { kind: 'serviceFee', period: 'month', periodOf: 'miss' } as const, ...consequence } = more;
  return anAgreement({
    metrics: [
      {
        id: 'uptime',
        name: { en: 'Uptime', da: 'Oppetid' },
        kind: 'availability',
        unit: 'percent',
        direction: 'higherIsBetter',
        window: { kind: 'calendarMonth' },
      },
      {
        id: 'fix',
        name: { en: 'Resolution time', da: 'Løsningstid' },
        kind: 'duration',
        unit: 'hour',
        window: { kind: 'hour' },
      },
    ],
    objectives: [
      { id: 'up', metric: 'uptime' },
      { id: 'fixed', metric: 'fix' },
    ],
    consequences: [
      {
        id: 'credit',
        name: { en: 'Uptime credit', da: 'Kredit for oppetid' },
        trigger: { kind: 'objectiveMissed', objectives: ['up'] },
        action: { kind: 'credit', rule, base },
        ...consequence,
      },
    ],
  });
}

const owedEn = (amount: string) =>
  `If the Service Level for Uptime is not met in a calendar month, the Provider shall give the Customer a Service Credit of ${amount}.`;
const owedDa = (amount: string) =>
  `Hvis Servicemålet for Oppetid ikke opfyldes i en kalendermåned, skal Leverandøren yde Kunden en Servicekredit på ${amount}.`;
const feeEn = 'the fee for the Service affected for the month in which the Service Level was not met';
const feeDa = 'vederlaget for den berørte Ydelse for den måned, hvor Servicemålet ikke blev opfyldt';

const inOneSentence: readonly (readonly [Rule, string, string])[] = [
  [
    { kind: 'perUnit', per: commencedHour, pays: percent('5') },
    '5% for each commenced hour of Downtime beyond what the Service Level allows',
    '5 % pr. påbegyndt time Nedetid ud over det, som Servicemålet tillader',
  ],
  [
    {
      kind: 'perUnit',
      per: { amount: '0.1', unit: { kind: 'percentagePoint' }, completion: 'completed' },
      pays: { kind: 'amount', money: { amount: '500', currency: 'DKK' } },
    },
    'DKK 500 for each completed 0.1 percentage points by which the result is below the Service Level',
    '500 kr. pr. fuldførte 0,1 procentpoint, som resultatet ligger under Servicemålet',
  ],
  [
    {
      kind: 'perUnit',
      per: { amount: '10', unit: { kind: 'time', time: 'minute' }, completion: 'commenced' },
      pays: percent('1'),
    },
    '1% for each commenced period of 10 minutes of Downtime beyond what the Service Level allows',
    '1 % pr. påbegyndt periode på 10 minutter Nedetid ud over det, som Servicemålet tillader',
  ],
  [{ kind: 'multiplier', factor: '3' }, `3 times ${feeEn}`, `3 gange ${feeDa}`],
  [
    { kind: 'proportional', weightedByAffectedShare: true },
    `the part of ${feeEn} that corresponds to the ratio of the Downtime to the Service Hours in the Measurement Period, multiplied by the share of users or functions affected`,
    `den del af ${feeDa}, der svarer til forholdet mellem Nedetiden og den Aftalte Driftstid i Måleperioden, ganget med andelen af berørte brugere eller funktioner`,
  ],
  [{ kind: 'flat', pays: percent('5'), per: 'incident' }, '5% for each Incident', '5 % pr. Hændelse'],
  [
    { kind: 'pool', atRisk: '12', categoryShare: '40', weight: '25' },
    `25% of 40% of the amount at risk, which is 12% of ${feeEn}`,
    `25 % af 40 % af risikobeløbet, der er 12 % af ${feeDa}`,
  ],
  [
    { kind: 'feeDays', amount: '1', unit: 'day', per: commencedHour },
    'the fee for 1 day for each commenced hour of Downtime beyond what the Service Level allows',
    'vederlaget for 1 dag pr. påbegyndt time Nedetid ud over det, som Servicemålet tillader',
  ],
];

describe('a credit', () => {
  it.each(inOneSentence)('says in English and Danish what is owed under rule %#', (rule, english, danish) => {
    expect(printedBy(credits, agreementWith(rule))[1]).toBe(owedEn(english));
    expect(printedBy(credits, agreementWith(rule), 'da')[1]).toBe(owedDa(danish));
  });

  it('prints steps as bands that leave no value in two of them', () => {
    const steps: Rule = {
      kind: 'steps',
      on: 'measuredValue',
      bands: [
        {
          range: { from: { value: '99.0', inclusive: true }, to: { value: '99.9', inclusive: false } },
          pays: percent('10'),
        },
        { range: { to: { value: '99.0', inclusive: false } }, pays: percent('30') },
      ],
    };
    expect(printedBy(credits, agreementWith(steps))).toEqual([
      '## Uptime credit',
      'If the Service Level for Uptime is not met in a calendar month, the Provider shall give the Customer a Service Credit that depends on the result as follows:',
      'Result | Service Credit',
      '99.0% or more but less than 99.9% | 10%',
      'less than 99.0% | 30%',
      `A percentage in this clause is a percentage of ${feeEn}.`,
    ]);
    expect(printedBy(credits, agreementWith(steps), 'da').slice(2)).toEqual([
      'Resultat | Servicekredit',
      'mindst 99,0 %, men under 99,9 % | 10 %',
      'under 99,0 % | 30 %',
      `En procentsats i dette punkt beregnes af ${feeDa}.`,
    ]);
  });

  it('counts the items that were missed as numbers', () => {
    const steps: Rule = {
      kind: 'steps',
      on: 'missedItems',
      bands: [{ range: { from: { value: '3', inclusive: true } }, pays: { kind: 'points', points: '2' } }],
    };
    expect(printedBy(credits, agreementWith(steps)).slice(2, 4)).toEqual([
      'Number of items missed | Service Credit',
      '3 or more | 2 penalty points',
    ]);
  });

  it('has penalty points, fixed and for each unit, and more for a repetition', () => {
    const points: Rule = {
      kind: 'points',
      fixed: '3',
      perUnit: { points: '1', per: { amount: '1', unit: { kind: 'percentagePoint' }, completion: 'commenced' } },
      repeatFactor: '1.5',
    };
    expect(printedBy(credits, agreementWith(points)).slice(1)).toEqual([
      'If the Service Level for Uptime is not met in a calendar month, the Provider incurs 3 penalty points and a further 1 penalty point for each commenced percentage point by which the result is below the Service Level.',
      'If the same Service Level is not met in the following Measurement Period either, the penalty points for that period are multiplied by 1.5.',
    ]);
    expect(printedBy(credits, agreementWith(points), 'da')[1]).toBe(
      'Hvis Servicemålet for Oppetid ikke opfyldes i en kalendermåned, pålægges Leverandøren 3 bodspoint og yderligere 1 bodspoint pr. påbegyndt procentpoint, som resultatet ligger under Servicemålet.',
    );
  });

  it('leaves the hour itself uncharged where the hour is what was missed', () => {
    const hour = agreementWith(
      { kind: 'feeDays', amount: '1', unit: 'hour' },
      { trigger: { kind: 'objectiveMissed', objectives: ['fixed'] }, automatic: true },
    );
    expect(printedBy(credits, hour).slice(1)).toEqual([
      'If the Service Level for Resolution time is not met in a clock hour, the Provider shall not charge for that hour.',
      'This applies without a claim.',
    ]);
  });

  it('says that nothing is owed, or repeats the words of the parties', () => {
    expect(printedBy(credits, agreementWith({ kind: 'none' }))[1]).toMatch(/, no Service Credit is owed\.$/);
    expect(printedBy(credits, agreementWith({ kind: 'none' }), 'da')[1]).toMatch(/, ydes der ingen Servicekredit\.$/);
    const own: Rule = { kind: 'text', text: { en: 'we talk', da: 'vi taler' } };
    expect(printedBy(credits, agreementWith(own))[1]).toMatch(/, the following applies: We talk\.$/);
  });

  it('says which units are free, its own cap, its level, its dates and what was written', () => {
    const rule: Rule = {
      kind: 'perUnit',
      per: commencedHour,
      pays: percent('5'),
      offset: '2',
      cap: { kind: 'amount', money: { amount: '5000', currency: 'DKK' } },
    };
    const more = {
      automatic: false,
      validity: { from: '2027-01-01' },
      asWritten: { en: 'five per hour', da: 'fem pr. time' },
    };
    expect(printedBy(credits, agreementWith(rule, more), 'da').slice(2)).toEqual([
      'De første 2 timer regnes ikke med.',
      'Servicekreditten efter dette punkt kan hver gang højst udgøre 5.000 kr.',
      `En procentsats i dette punkt beregnes af ${feeDa}.`,
      'Servicekreditten efter dette punkt ydes kun, hvis Kunden fremsætter krav om den.',
      expect.stringMatching(/^Med parternes egne ord: ”fem pr\. time”\. Dette gælder fra .*1\. januar 2027\.$/),
    ]);
  });

  it('shows a blank for the base where a percentage has none, and none where no percentage is paid', () => {
    const unbased = (rule: Rule) => anAgreement({ consequences: [{ id: 'c', action: { kind: 'credit', rule } }] });
    expect(printedBy(credits, unbased({ kind: 'flat', pays: percent('5') })).at(-1)).toMatch(
      /^A percentage in this clause is a percentage of \[.+\]\.$/,
    );
    const amount: Rule = { kind: 'flat', pays: { kind: 'amount', money: { amount: '10', currency: 'EUR' } } };
    expect(printedBy(credits, unbased(amount)).join(' ')).not.toContain('Percentages');
  });

  it('is counted in the terms of what was missed: time over the limit, delay of a duty, items', () => {
    const perHour: Rule = { kind: 'perUnit', per: commencedHour, pays: percent('1') };
    const fixed = agreementWith(perHour, { trigger: { kind: 'objectiveMissed', objectives: ['fixed'] } });
    expect(printedBy(credits, fixed)[1]).toMatch(/for each commenced hour by which the Service Level is exceeded\.$/);
    expect(printedBy(credits, fixed, 'da')[1]).toMatch(/pr\. påbegyndt time, som Servicemålet overskrides med\.$/);
    const late = agreementWith(perHour, { trigger: { kind: 'dutyMissed', duties: [] } });
    expect(printedBy(credits, late)[1]).toMatch(/for each commenced hour of delay\.$/);
    const items: Rule = {
      kind: 'perUnit',
      per: { amount: '1', unit: { kind: 'item', name: { en: 'lost ticket', da: 'tabt sag' } } },
      pays: { kind: 'points', points: '1.0' },
    };
    expect(printedBy(credits, agreementWith(items))[1]).toMatch(/incurs 1\.0 penalty point for each lost ticket\.$/);
  });

  it('is not printed for other consequences, and not at all without one', () => {
    expect(printedBy(credits, anAgreement())).toEqual([]);
    expect(printedBy(credits, anAgreement({ consequences: [{ id: 'n', action: { kind: 'none' } }] }))).toEqual([]);
  });

  it('has the anchor of its consequence, whatever stands before it', () => {
    const [first] = credits(writingOf(agreementWith({ kind: 'none' })), null);
    expect(first).toMatchObject({ kind: 'clause', level: 2, anchor: 'credit-credit' });
  });
});

const customer = (id: string, name: string) => ({ id, role: 'customer' as const, roleName: { en: name } });

describe('credits at a level', () => {
  const levels: AgreementParts['levels'] = [
    { id: 'group', kind: 'corporate' },
    { id: 'north', kind: 'customer', parent: 'group', party: 'customer-north', name: { en: 'North' } },
    { id: 'mail', kind: 'service', parent: 'north', name: { en: 'Mail' } },
  ];
  const customers = anAgreement({
    levels,
    parties: [customer('customer-north', 'North'), customer('customer-south', 'South')],
  });
  const owedAt = (level: string | undefined) =>
    printedBy(credits, {
      ...agreementWith({ kind: 'flat', pays: percent('5') }, level === undefined ? {} : { level }),
      levels: customers.levels,
      parties: customers.parties,
    }).find((line) => line.includes('shall give'));

  it('are given to the customer the level, or one above it, is about', () => {
    expect(owedAt('north')).toContain('shall give North a Service Credit');
    expect(owedAt('mail')).toContain('shall give North a Service Credit');
  });

  it('are given to all who receive the services where no customer is named', () => {
    expect(owedAt('group')).toContain('shall give North and South a Service Credit');
    expect(owedAt(undefined)).toContain('shall give North and South a Service Credit');
  });
});
