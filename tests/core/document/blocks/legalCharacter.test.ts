import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#core/agreement/language.ts';
import { blockWriters } from '#core/document/blocks/blockWriters.ts';
import { credits } from '#core/document/blocks/credits.ts';
import { claims } from '#core/document/blocks/claims.ts';
import { creditBase, creditLimits } from '#core/document/blocks/creditLimits.ts';
import { anAgreement, type AgreementParts } from '#tests/builders/agreement.ts';
import { printedBy } from '#tests/builders/printedLines.ts';

type Remedies = NonNullable<AgreementParts['remedies']>;
type LegalCharacter = NonNullable<Remedies['legalCharacter']>;

const percent = (number: string) => ({ kind: 'percent', percent: number }) as const;

/** Everything that names what is owed. */
function agreementWith(legalCharacter: LegalCharacter, more: Remedies = {}) {
  return anAgreement({
    metrics: [{ id: 'uptime', name: { en: 'Uptime', da: 'Oppetid' }, window: { kind: 'calendarMonth' } }],
    objectives: [{ id: 'up', metric: 'uptime' }],
    consequences: [
      {
        id: 'flat',
        trigger: { kind: 'objectiveMissed', objectives: ['up'] },
        automatic: true,
        action: { kind: 'credit', rule: { kind: 'flat', pays: percent('5') } },
      },
      {
        id: 'steps',
        automatic: false,
        action: {
          kind: 'credit',
          rule: { kind: 'steps', on: 'measuredValue', bands: [{ range: {}, pays: percent('10') }] },
        },
      },
      { id: 'none', action: { kind: 'credit', rule: { kind: 'none' } } },
    ],
    remedies: {
      legalCharacter,
      base: { kind: 'invoice', period: 'month', periodOf: 'payment' },
      pointPrice: { kind: 'perPoint', pays: percent('1') },
      limits: [
        { id: 'cap', kind: 'cap', amount: percent('50'), per: 'month' },
        { id: 'floor', kind: 'floor', amount: percent('1') },
      ],
      stacking: 'highest',
      oneCauseSeveralObjectives: true,
      earnBack: { windows: 3 },
      claim: { kind: 'onClaim', payOut: { kind: 'date', date: '2027-03-01' }, deniedInArrears: true },
      form: 'creditOrRefundAtEnd',
      expiry: { amount: '12', unit: 'month' },
      transferable: false,
      exclusive: true,
      liabilityCap: { percent: '100', creditsCount: true },
      ...more,
    },
  });
}

function allWords(legalCharacter: LegalCharacter, language: 'en' | 'da', more: Remedies = {}): string {
  const agreement = agreementWith(legalCharacter, more);
  return [credits, creditBase, creditLimits, claims]
    .flatMap((writer) => printedBy(writer, agreement, language))
    .join('\n');
}

const STACKINGS = ['sum', 'highest', 'onePerIncident', 'mostFavourable'] as const;
const FORMS = ['creditOnInvoice', 'setOff', 'refund', 'creditOrRefundAtEnd'] as const;

describe('what is owed for a missed service level', () => {
  it.each([
    ['priceAdjustment', /Service Credit/, /Liquidated Damages|Penalt/],
    ['goodwill', /Service Credit/, /Liquidated Damages|Penalt/],
    ['liquidatedDamages', /Liquidated Damages/, /Service Credit|Penalt/],
    ['konventionalbod', /Penalty|Penalties/, /Service Credit|Liquidated Damages/],
  ] as const)('is called by its legal character in English: %s', (character, own, foreign) => {
    for (const stacking of STACKINGS) {
      for (const form of FORMS) {
        const words = allWords(character, 'en', { stacking, form });
        expect(words).toMatch(own);
        expect(words).not.toMatch(foreign);
      }
    }
  });

  it.each([
    ['priceAdjustment', /Servicekredit/, /\b[Bb]od(?:en|sbeløb|sbelagt)\b/],
    ['goodwill', /Servicekredit/, /\b[Bb]od(?:en|sbeløb|sbelagt)?\b/],
    ['liquidatedDamages', /\bbod\b/, /[Ss]ervicekredit/],
    ['konventionalbod', /\bbod\b/, /[Ss]ervicekredit/],
  ] as const)('is called by its legal character in Danish: %s', (character, own, foreign) => {
    for (const stacking of STACKINGS) {
      for (const form of FORMS) {
        const words = allWords(character, 'da', { stacking, form });
        expect(words).toMatch(own);
        expect(words).not.toMatch(foreign);
      }
    }
  });

  it('reads as a penalty in Danish', () => {
    const agreement = agreementWith('konventionalbod', { form: 'setOff' });
    expect(printedBy(credits, agreement, 'da').slice(0, 3)).toEqual([
      '## Bod vedrørende Oppetid',
      'Hvis Servicemålet for Oppetid ikke opfyldes i en kalendermåned, skal Leverandøren betale Kunden en bod på 5 %.',
      'Leverandøren skal afregne boden efter dette punkt, uden at der fremsættes krav om den.',
    ]);
    expect(printedBy(creditLimits, agreement, 'da').slice(1)).toEqual([
      'Bod betales kun, hvis det samlede beløb overstiger 1 % af fakturaens samlede beløb for den måned, hvor boden betales.',
      'Skyldes der flere bodsbeløb for samme periode, betales kun det højeste af dem. Én årsag kan udløse bod efter mere end ét bodsbelagt Servicemål.',
      'Leverandøren genvinder en bod, hvis resultatet for samme Servicemål opfylder målet i hver af de følgende 3 Måleperioder.',
    ]);
    expect(printedBy(creditBase, agreement, 'da').slice(3, 5)).toEqual([
      'Kunden kan modregne forfalden bod i den næste faktura. Bod, der ikke er modregnet inden for 12 måneder, efter at den er forfaldet, bortfalder. Kunden kan ikke overdrage krav på bod til andre.',
      'Bod er den eneste misligholdelsesbeføjelse, som Kunden har ved manglende opfyldelse af et Servicemål.',
    ]);
  });

  it('agrees with the verb in English', () => {
    expect(printedBy(claims, agreementWith('liquidatedDamages'))).toEqual([
      'Liquidated Damages are paid only if the Customer claims them.',
      'The Provider shall settle the Liquidated Damages by 1 March 2027.',
      'No Liquidated Damages are owed for a period in which the Customer is in arrears with a payment under the Agreement.',
    ]);
    expect(printedBy(claims, agreementWith('konventionalbod'))[0]).toBe(
      'A Penalty is paid only if the Customer claims it.',
    );
  });

  it('leaves room beside an exclusive remedy for the other consequences the agreement states', () => {
    const agreement = anAgreement({
      consequences: [{ id: 'plan', action: { kind: 'improvementPlan' } }],
      remedies: { exclusive: true },
    });
    expect(printedBy(creditBase, agreement)[0]).toMatch(
      /^Apart from the other consequences stated in the Agreement, Service Credits are the sole/,
    );
    expect(printedBy(creditBase, agreement, 'da')[0]).toMatch(
      /^Bortset fra de øvrige følger, der er fastsat i Aftalen, er Servicekreditter den eneste/,
    );
  });

  it('names the general base once where only points are paid', () => {
    const pointsOnly = anAgreement({
      consequences: [{ id: 'p', action: { kind: 'credit', rule: { kind: 'points', fixed: '3' } } }],
      remedies: { base: { kind: 'allFees' }, pointPrice: { kind: 'perPoint', pays: percent('1') } },
    });
    expect(printedBy(creditBase, pointsOnly)).toEqual([
      'For each penalty point, the Service Credit is 1% of all fees payable under the Agreement.',
    ]);
    expect(printedBy(creditBase, agreementWith('priceAdjustment'))[1]).toMatch(/^Unless a clause says otherwise/);
  });
});

describe('an agreement within one organisation', () => {
  const period = { amount: '1', unit: 'month' } as const;
  const internal = anAgreement({
    type: 'internal',
    support: { languages: ['english'], rootCause: {}, reopen: {} },
    duties: [{ id: 'd', party: 'customer', effect: { kind: 'charge' } }],
    consequences: [
      { id: 'refund', action: { kind: 'refund' } },
      { id: 'free', action: { kind: 'freePeriod', length: period } },
      { id: 'plan', action: { kind: 'improvementPlan' } },
      { id: 'end', action: { kind: 'terminationRight', refundProRata: true } },
    ],
    term: { kind: 'fixed', exit: { assistance: period, assistanceCharge: 'fixed' } },
    disputes: { ladder: [{ id: 'b', kind: 'board' }], serviceContinues: true },
    governance: { reports: [{ id: 'r' }], indexation: {}, changeControl: { answerWithin: period } },
    security: { subProcessorNotice: period, audit: { costBorneBy: 'customer' } },
    continuity: { plans: [{ id: 'p' }], tests: [{ id: 't', kind: 'restore' }] },
  });
  const FORBIDDEN = {
    en: /\b(?:fees?|pay|paid|refund|charge|cost|court|arbitration)\b/i,
    da: /vederlag|betal|omkostning|domstol|voldgift/i,
  };
  const tags = [
    'channels',
    'root_cause',
    'other_consequences',
    'term',
    'exit',
    'disputes',
    'reports',
    'change_control',
    'indexation',
    'security_controls',
    'audit',
    'recovery',
    'continuity_tests',
  ] as const;

  it.each(LANGUAGES)('says nothing of money, courts or law: %s', (language) => {
    const lines = tags.flatMap((tag) => printedBy(blockWriters[tag], internal, language));
    const duties = printedBy(blockWriters.duties, internal, language, 'customer');
    expect(lines.length).toBeGreaterThan(12);
    expect([...lines, ...duties].filter((line) => FORBIDDEN[language].test(line))).toEqual([]);
  });

  it('speaks of money where it is meant as a contract', () => {
    const contract = { ...internal, legalForce: 'contract' as const };
    expect(printedBy(blockWriters.exit, contract)[0]).toMatch(/the Provider shall .* fixed amount/);
  });
});
