import { describe, expect, it } from 'vitest';
import { claims } from '#core/document/blocks/claims.ts';
import { creditBase, creditLimits } from '#core/document/blocks/creditLimits.ts';
import { liability } from '#core/document/blocks/liability.ts';
import { workedExamples } from '#core/document/blocks/workedExamples.ts';
import { anAgreement, type AgreementParts } from '#tests/builders/agreement.ts';
import { printedBy } from '#tests/builders/printedLines.ts';

type Remedies = NonNullable<AgreementParts['remedies']>;

const withRemedies = (remedies: Remedies, more: AgreementParts = {}) =>
  anAgreement({ charges: [{ id: 'fee', name: { en: 'Subscription', da: 'Abonnement' } }], remedies, ...more });

const invoice = { kind: 'invoice' as const };

describe('the basis of credits', () => {
  it('names what percentages are taken of', () => {
    const base: Remedies['base'] = {
      kind: 'charges',
      charges: ['fee'],
      period: 'billingCycle',
      periodOf: 'claim',
      excludesVat: true,
      excludesOneOff: true,
    };
    expect(printedBy(creditBase, withRemedies({ base }))).toEqual([
      'Unless a clause says otherwise, a Service Credit stated as a percentage is a percentage of the amount payable as “Subscription” for the billing cycle in which the claim is made, excluding VAT and one-off charges.',
    ]);
    expect(printedBy(creditBase, withRemedies({ base }), 'da')).toEqual([
      'Medmindre andet er angivet, beregnes en Servicekredit, der er angivet i procent, af det beløb, der skal betales som ”Abonnement”, for den faktureringsperiode, hvor kravet fremsættes, ekskl. moms og engangsvederlag.',
    ]);
  });

  it.each([
    ['serviceFee', 'the fee for the Service affected', 'vederlaget for den berørte Ydelse'],
    [
      'sliceOfService',
      'the part of the fee for the Service affected that relates to the part affected',
      'den del af vederlaget for den berørte Ydelse, der vedrører den berørte del',
    ],
    [
      'outageTimeFee',
      'the part of the fee for the Service affected that falls on the time of the outage',
      'den del af vederlaget for den berørte Ydelse, der falder på tiden for driftsafbrydelsen',
    ],
    ['allFees', 'all fees payable under the Agreement', 'det samlede vederlag efter Aftalen'],
    ['invoice', 'the total of the invoice', 'fakturaens samlede beløb'],
    ['charges', 'the fees', 'vederlaget'],
    ['orderValue', 'the value of the order concerned', 'værdien af den pågældende ordre'],
  ] as const)('has words for a base of the kind %s', (kind, english, danish) => {
    expect(printedBy(creditBase, withRemedies({ base: { kind } }))[0]).toMatch(
      new RegExp(`a percentage of ${english}\\.$`),
    );
    expect(printedBy(creditBase, withRemedies({ base: { kind } }), 'da')[0]).toMatch(new RegExp(`af ${danish}\\.$`));
  });

  it('says what a point is worth, by price or by ladder', () => {
    const price: Remedies = {
      base: invoice,
      pointPrice: { kind: 'perPoint', pays: { kind: 'percent', percent: '1' } },
    };
    expect(printedBy(creditBase, withRemedies(price), 'da').at(-1)).toBe(
      'For hvert bodspoint udgør Servicekreditten 1 % af fakturaens samlede beløb.',
    );
    const ladder: Remedies = {
      pointPrice: {
        kind: 'ladder',
        bands: [
          {
            range: { from: { value: '5', inclusive: true } },
            pays: { kind: 'amount', money: { amount: '100', currency: 'EUR' } },
          },
        ],
      },
    };
    expect(printedBy(creditBase, withRemedies(ladder)).slice(1)).toEqual([
      'Penalty points | Service Credit',
      '5 or more | €100',
    ]);
  });

  it.each([
    ['priceAdjustment', /adjust the price .* not a penalty\.$/, /regulering af vederlaget .* ikke bod\.$/],
    [
      'liquidatedDamages',
      /liquidated damages.*not a penalty\.$/,
      /^Bod efter Aftalen er en erstatning, hvis størrelse /,
    ],
    [
      'konventionalbod',
      /agreed penalty \(konventionalbod\).*without the Customer having to prove a loss\.$/,
      /er konventionalbod.*uden at Kunden skal godtgøre at have lidt et tab\.$/,
    ],
    ['goodwill', /without admitting liability\.$/, /pr\. kulance og uden at anerkende et ansvar\.$/],
  ] as const)('states the legal character %s', (legalCharacter, english, danish) => {
    expect(printedBy(creditBase, withRemedies({ legalCharacter }))[0]).toMatch(english);
    expect(printedBy(creditBase, withRemedies({ legalCharacter }), 'da')[0]).toMatch(danish);
  });

  it('says how credits are given, how long they last and whether they can be passed on', () => {
    const remedies: Remedies = { form: 'setOff', expiry: { amount: '12', unit: 'month' }, transferable: false };
    expect(printedBy(creditBase, withRemedies(remedies))).toEqual([
      'The Customer may set Service Credits off against the next invoice. A Service Credit that has not been used within 12 months of being given lapses. The Customer shall not transfer Service Credits to others.',
    ]);
    expect(printedBy(creditBase, withRemedies(remedies), 'da')[0]).toMatch(
      /^Kunden kan modregne Servicekreditter i den næste faktura\./,
    );
  });

  it('says what an exclusive remedy leaves untouched', () => {
    const exclusive: Remedies = { exclusive: true, carveOuts: ['grossNegligence', 'dataLoss', 'terminationRight'] };
    expect(printedBy(creditBase, withRemedies(exclusive))[0]).toBe(
      'Service Credits are the sole and exclusive remedy of the Customer for a failure to meet a Service Level. This does not apply in the event of gross negligence or loss of data. The rights of termination stated in the Agreement are not affected.',
    );
    expect(printedBy(creditBase, withRemedies(exclusive), 'da')[0]).toMatch(
      /Dette gælder ikke ved grov uagtsomhed eller tab af data\. Retten til at opsige eller ophæve Aftalen/,
    );
    expect(printedBy(creditBase, withRemedies({ exclusive: false }))[0]).toMatch(/^Service Credits do not limit/);
  });

  it('limits liability and says whether credits count', () => {
    const remedies: Remedies = {
      liabilityCap: {
        percent: '100',
        amount: { kind: 'amount', money: { amount: '500000', currency: 'DKK' } },
        per: 'year',
        of: { kind: 'allFees' },
        creditsCount: true,
      },
      excludesIndirectLoss: true,
    };
    expect(printedBy(liability, withRemedies(remedies))[0]).toBe(
      'Per year, the total liability of the Provider under the Agreement shall not exceed the lower of 100% of all fees payable under the Agreement and DKK 500,000. Service Credits count towards this limit. No party is liable for indirect loss.',
    );
  });
});

describe('the limits of credits', () => {
  it('are caps and floors, and say how credits go together and are won back', () => {
    const remedies: Remedies = {
      limits: [
        { id: 'cap', kind: 'cap', amount: { kind: 'percent', percent: '50' }, per: 'month', of: { kind: 'allFees' } },
        {
          id: 'floor',
          kind: 'floor',
          amount: { kind: 'amount', money: { amount: '1', currency: 'USD' } },
          per: 'billingCycle',
        },
      ],
      stacking: 'highest',
      oneCauseSeveralObjectives: false,
      earnBack: { windows: 3, share: '50', blockedByRepeat: true },
      bonus: { text: { en: 'no bonus is paid', da: 'der betales ingen bonus' } },
    };
    expect(printedBy(creditLimits, withRemedies(remedies))).toEqual([
      'Per month, the total of Service Credits shall not exceed 50% of all fees payable under the Agreement.',
      'A Service Credit is given only if the total exceeds USD 1 per billing cycle.',
      'If several Service Credits are owed for the same period, only the highest of them is given. One cause gives rise to a Service Credit under one Service Level only.',
      'The Provider earns back 50% of a Service Credit if the result for the same Service Level meets it in each of the following 3 Measurement Periods. A further failure to meet the Service Level in those periods excludes earning back.',
      'No bonus is paid.',
    ]);
    expect(printedBy(creditLimits, withRemedies(remedies), 'da').slice(0, 2)).toEqual([
      'Servicekreditter kan pr. måned tilsammen højst udgøre 50 % af det samlede vederlag efter Aftalen.',
      'En Servicekredit ydes kun, hvis det samlede beløb pr. faktureringsperiode overstiger 1 USD.',
    ]);
  });

  it('show a blank where the amount of a cap is missing', () => {
    const open = withRemedies({ limits: [{ id: 'cap', kind: 'cap' }] });
    expect(printedBy(creditLimits, open)[0]).toMatch(/shall not exceed \[.+\]\.$/);
  });
});

const within = (amount: string, anchor: 'awareness' | 'monthEnd' | 'claimReceipt') => ({
  kind: 'length' as const,
  length: { amount, unit: 'day' as const },
  direction: 'after' as const,
  anchor,
});

describe('claims', () => {
  it('are not needed where credits are automatic', () => {
    const automatic = withRemedies({ claim: { kind: 'automatic' } });
    expect(printedBy(claims, automatic)).toEqual([
      'The Provider shall calculate Service Credits and give them without a claim.',
    ]);
    expect(printedBy(claims, automatic, 'da')).toEqual([
      'Leverandøren skal opgøre og yde Servicekreditter, uden at der fremsættes krav om dem.',
    ]);
  });

  const notice = {
    id: 'notice',
    name: { en: 'Notice', da: 'Varsel' },
    by: 'customer',
    deadline: within('1', 'awareness'),
  };
  const full = {
    id: 'full',
    by: 'customer',
    channel: { en: 'email', da: 'e-mail' },
    deadline: within('30', 'monthEnd'),
    content: [
      { en: 'the dates', da: 'datoerne' },
      { en: 'the logs', da: 'logfilerne' },
    ],
  };

  it('are made in one step, with what they must contain', () => {
    const onClaim = withRemedies({
      claim: { kind: 'onClaim', steps: [full], answer: within('10', 'claimReceipt'), lostIfLate: true },
    });
    expect(printedBy(claims, onClaim)).toEqual([
      'A Service Credit is given only if the Customer claims it. The Customer shall submit the claim by email, within 30 days after the end of the calendar month. It shall state: the dates; the logs.',
      'The Provider shall confirm or reject the claim in writing, with reasons, within 10 days after receipt of the claim.',
      'A claim that is submitted later than stated in this clause is lost.',
    ]);
    expect(printedBy(claims, onClaim, 'da')[0]).toBe(
      'En Servicekredit ydes kun, hvis Kunden fremsætter krav om den. Kunden skal senest 30 dage efter kalendermånedens udløb fremsende kravet ved e-mail. Heri skal følgende angives: datoerne; logfilerne.',
    );
  });

  it('are made in several steps in their order', () => {
    const twoSteps = withRemedies({ claim: { kind: 'onClaim', steps: [notice, full], deniedInArrears: true } });
    expect(printedBy(claims, twoSteps)).toEqual([
      'A Service Credit is given only if the Customer claims it. A claim is made in these steps, in this order:',
      '- Notice: The Customer shall submit this, within 1 day after becoming aware of the matter.',
      '- The Customer shall submit the claim by email, within 30 days after the end of the calendar month. It shall state: the dates; the logs.',
      'No Service Credit is owed for a period in which the Customer is in arrears with a payment under the Agreement.',
    ]);
  });

  it('show a blank where a step has no deadline', () => {
    const open = withRemedies({ claim: { kind: 'onClaim', steps: [{ id: 'claim' }] } });
    expect(printedBy(claims, open)[0]).toMatch(/submit the claim, \[.+\]\.$/);
  });
});

describe('worked examples', () => {
  it('are printed as they were stated, right or wrong', () => {
    const examples: Remedies['examples'] = [
      {
        id: 'points',
        about: 'kpi',
        given: [{ name: { en: 'tickets', da: 'sager' }, value: '22', unit: 'count' }],
        stated: [{ name: { en: 'shortfall', da: 'afvigelse' }, value: '8.20', unit: 'percentagePoint' }],
        moments: [{ name: { en: 'due', da: 'frist' }, weekday: 'tuesday', time: '23:00' }],
        text: { en: '18 of 22 were in time', da: '18 af 22 var rettidige' },
      },
    ];
    const agreement = withRemedies({ examples }, { consequences: [{ id: 'kpi', name: { en: 'KPI 1', da: 'KPI 1' } }] });
    expect(printedBy(workedExamples, agreement)).toEqual([
      'Example of the calculation for “KPI 1”: 18 of 22 were in time.',
      'Given: tickets: 22',
      'Result: shortfall: 8.20 percentage points',
      expect.stringMatching(/^Due: Tuesday at 23:00$/i),
    ]);
    expect(printedBy(workedExamples, agreement, 'da')).toContain('Resultat: afvigelse: 8,20 procentpoint');
  });

  it('that have only points in time are examples of a deadline', () => {
    const examples: Remedies['examples'] = [
      {
        id: 'clock',
        metric: 'fix',
        given: [],
        stated: [],
        moments: [{ name: { en: 'due', da: 'frist' }, weekday: 'tuesday', time: '23:00' }],
      },
    ];
    const agreement = withRemedies({ examples }, { metrics: [{ id: 'fix', name: { en: 'Fixing', da: 'Rettelse' } }] });
    expect(printedBy(workedExamples, agreement)[0]).toBe('Example of a deadline for “Fixing”:');
    expect(printedBy(workedExamples, agreement, 'da')[0]).toBe('Eksempel på en frist for ”Rettelse”:');
  });
});

it('says nothing where nothing was agreed', () => {
  for (const writer of [creditBase, creditLimits, claims, workedExamples]) {
    expect(printedBy(writer, anAgreement())).toEqual([]);
    expect(printedBy(writer, anAgreement({ remedies: {} }))).toEqual([]);
  }
});
