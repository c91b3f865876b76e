import type { Consequence } from '#core/agreement/consequence.ts';
import type { Remedies } from '#core/agreement/remedies.ts';
import { COMMERCIAL, CUSTOMER, length, twins, within, type PartOf, type Twins, type UsualSet } from './usualSet.ts';

const chronic = (misses: number, windows: number): NonNullable<Consequence['trigger']> => ({
  kind: 'repeatedMiss',
  objectives: [],
  misses,
  windows,
  consecutive: false,
  window: 'calendarMonth',
});

const plan = (id: string, misses: number, windows: number): Consequence => ({
  id,
  name: twins('Improvement plan', 'Forbedringsplan'),
  trigger: chronic(misses, windows),
  action: {
    kind: 'improvementPlan',
    due: within('10', 'workingDay', 'reportDelivery'),
    implementedWithin: length('60', 'day'),
    content: twins(
      'the causes, the measures, the persons responsible and the dates',
      'årsager, tiltag, ansvarlige personer og datoer',
    ),
  },
});

const commercial: readonly Consequence[] = [
  plan('usual-plan', 2, 3),
  {
    id: 'chronic-exit',
    name: twins('Right to terminate after repeated misses', 'Ret til ophævelse efter gentagne overskridelser'),
    trigger: chronic(3, 6),
    action: {
      kind: 'terminationRight',
      notice: length('30', 'day'),
      exerciseWithin: within('60', 'day', 'reportDelivery'),
      refundProRata: true,
    },
  },
];

const internal: readonly Consequence[] = [
  {
    id: 'usual-justification',
    name: twins('Written explanation', 'Skriftlig begrundelse'),
    trigger: { kind: 'objectiveMissed', objectives: [] },
    action: { kind: 'writtenJustification', due: within('5', 'workingDay', 'reportDelivery') },
  },
  plan('usual-plan', 2, 3),
  {
    id: 'usual-escalation',
    name: twins('Escalation', 'Eskalering'),
    trigger: chronic(3, 6),
    action: {
      kind: 'escalation',
      text: twins(
        'the managements of both units, who decide together on resources and priorities',
        'begge enheders ledelser, som sammen beslutter ressourcer og prioritering',
      ),
    },
  },
];

interface Position {
  readonly capPercent: string;
  readonly claim: NonNullable<Remedies['claim']>;
  readonly stacking: NonNullable<Remedies['stacking']>;
  readonly exclusive: boolean;
  readonly carveOuts: Remedies['carveOuts'];
  readonly legalCharacter: NonNullable<Remedies['legalCharacter']>;
  readonly form: NonNullable<Remedies['form']>;
  readonly oneCauseSeveralObjectives: boolean;
  readonly excludesIndirectLoss: boolean;
}

/** Every position answers the same questions, so that choosing another leaves nothing of the one before. */
function answersOf({ capPercent, ...position }: Position): PartOf<Remedies> {
  return {
    limits: [
      { id: 'usual-cap', kind: 'cap', amount: { kind: 'percent', percent: capPercent }, per: 'month', services: [] },
    ],
    ...position,
  };
}

const claimWithin = (amount: string): NonNullable<Remedies['claim']> => ({
  kind: 'onClaim',
  steps: [
    {
      id: 'usual-claim',
      name: twins('Claim', 'Krav'),
      by: CUSTOMER,
      channel: twins('email to the contact person of the Provider', 'e-mail til Leverandørens kontaktperson'),
      deadline: within(amount, 'day', 'reportDelivery'),
      content: [
        twins('the Service Level that was not met', 'det Servicemål, der ikke er opfyldt'),
        twins('the period concerned', 'den pågældende periode'),
      ],
    },
  ],
  answer: within('10', 'workingDay', 'claimReceipt'),
  payOut: within('30', 'day', 'claimConfirmation'),
  lostIfLate: true,
});

function preset(
  id: string,
  texts: { name: Twins; about: Twins; provider: Twins; customer: Twins },
  position: Position,
) {
  const { name, about, provider, customer } = texts;
  return {
    id: `remedies-${id}`,
    at: 'remedies',
    suits: COMMERCIAL,
    name,
    about,
    means: { provider, customer },
    manner: 'replace',
    answers: { remedies: answersOf(position) },
  } satisfies UsualSet;
}

export const usualRemedies: readonly UsualSet[] = [
  {
    id: 'consequences-commercial',
    at: 'consequences',
    suits: COMMERCIAL,
    name: twins('When targets are missed repeatedly', 'Når servicemål gentagne gange ikke nås'),
    about: twins(
      'An improvement plan after two misses in three months, a right to terminate after three in six. Add credits for single misses yourself.',
      'En forbedringsplan efter to overskridelser på tre måneder, en ret til ophævelse efter tre på seks. Tilføj selv servicekredit for enkelte overskridelser.',
    ),
    manner: 'fill',
    answers: { consequences: commercial },
  },
  {
    id: 'consequences-internal',
    at: 'consequences',
    suits: ['internal'],
    name: twins('Explain, improve, escalate', 'Begrund, forbedr, eskalér'),
    about: twins(
      'A written explanation after one miss, an improvement plan after two in three months, escalation after three in six. No money.',
      'En skriftlig begrundelse efter én overskridelse, en forbedringsplan efter to på tre måneder, eskalering efter tre på seks. Ingen penge.',
    ),
    manner: 'fill',
    answers: { consequences: internal },
  },
  preset(
    'provider',
    {
      name: twins('Provider’s terms', 'Leverandørens vilkår'),
      about: twins(
        'On claim within 15 days, at most 10% of the monthly fee, credits are the only remedy.',
        'Efter krav inden for 15 dage, højst 10 % af månedens vederlag, servicekredit er eneste beføjelse.',
      ),
      provider: twins('The cost of a bad month is known and small.', 'Prisen for en dårlig måned er kendt og lav.'),
      customer: twins(
        'Credits must be asked for in time, and larger losses stay uncovered.',
        'Servicekredit skal kræves i tide, og større tab dækkes ikke.',
      ),
    },
    {
      capPercent: '10',
      claim: claimWithin('15'),
      stacking: 'highest',
      exclusive: true,
      carveOuts: ['wilfulBreach', 'grossNegligence'],
      legalCharacter: 'priceAdjustment',
      form: 'creditOnInvoice',
      oneCauseSeveralObjectives: false,
      excludesIndirectLoss: true,
    },
  ),
  preset(
    'balanced',
    {
      name: twins('Balanced', 'Afbalanceret'),
      about: twins(
        'On claim within 30 days, at most 25% of the monthly fee, the only remedy except for the serious cases.',
        'Efter krav inden for 30 dage, højst 25 % af månedens vederlag, eneste beføjelse bortset fra de alvorlige tilfælde.',
      ),
      provider: twins(
        'The risk has a limit, except for what is grave.',
        'Risikoen har en grænse, bortset fra det alvorlige.',
      ),
      customer: twins(
        'A noticeable credit, and the way out and to damages stays open when it is serious.',
        'Mærkbar servicekredit, og vejen til ophævelse og erstatning er åben, når det er alvorligt.',
      ),
    },
    {
      capPercent: '25',
      claim: claimWithin('30'),
      stacking: 'sum',
      exclusive: true,
      carveOuts: ['wilfulBreach', 'grossNegligence', 'dataLoss', 'confidentiality', 'personalData', 'terminationRight'],
      legalCharacter: 'priceAdjustment',
      form: 'creditOrRefundAtEnd',
      oneCauseSeveralObjectives: false,
      excludesIndirectLoss: true,
    },
  ),
  preset(
    'customer',
    {
      name: twins('Customer’s terms', 'Kundens vilkår'),
      about: twins(
        'Without a claim, at most 50% of the monthly fee, other remedies stay.',
        'Uden krav, højst 50 % af månedens vederlag, andre beføjelser består.',
      ),
      provider: twins(
        'Every miss costs at once, and damages may come on top.',
        'Enhver overskridelse koster straks, og erstatning kan komme oveni.',
      ),
      customer: twins(
        'Credits come by themselves, and nothing else is given up.',
        'Servicekredit kommer af sig selv, og intet andet opgives.',
      ),
    },
    {
      capPercent: '50',
      claim: {
        kind: 'automatic',
        steps: [],
        payOut: within('30', 'day', 'monthEnd'),
        lostIfLate: false,
      },
      stacking: 'sum',
      exclusive: false,
      carveOuts: [],
      legalCharacter: 'liquidatedDamages',
      form: 'creditOrRefundAtEnd',
      oneCauseSeveralObjectives: true,
      excludesIndirectLoss: false,
    },
  ),
];
