import type { FieldTable } from './fieldTable.ts';

/** What follows when a promise is not kept. */
export const remedyFields: FieldTable = {
  consequences: {
    en: { label: 'Consequences', why: 'What happens when a target is missed, a duty is not met or an event occurs.' },
    da: {
      label: 'Konsekvenser',
      why: 'Hvad der sker, når et servicemål ikke nås, en opgave ikke udføres, eller en begivenhed indtræffer.',
    },
    internal: {
      en: { why: 'Escalation and improvement instead of money.' },
      da: { why: 'Eskalering og forbedring i stedet for penge.' },
    },
  },
  'consequences/*/name': {
    en: { label: 'Name', example: 'Service credit for availability' },
    da: { label: 'Navn', example: 'Servicekredit for tilgængelighed' },
  },
  'consequences/*/trigger': { en: { label: 'When' }, da: { label: 'Hvornår' } },
  'consequences/*/trigger/share': {
    en: { label: 'After this share of the time allowed', example: '75%' },
    da: { label: 'Når så stor en del af fristen er gået', example: '75 %' },
  },
  'consequences/*/trigger/kind': { en: { label: 'Triggered by' }, da: { label: 'Udløses af' } },
  'consequences/*/trigger/objectives': {
    en: { label: 'Targets', why: 'Choose none to mean every target. Money needs its targets named.' },
    da: {
      label: 'Servicemål',
      why: 'Vælg ingen, hvis alle servicemål er omfattet. Gælder det penge, skal servicemålene vælges.',
    },
  },
  misses: { en: { label: 'Misses' }, da: { label: 'Overskridelser' } },
  windows: { en: { label: 'Out of measurement periods' }, da: { label: 'Ud af måleperioder' } },
  consecutive: { en: { label: 'In a row' }, da: { label: 'I træk' } },
  window: { en: { label: 'Period' }, da: { label: 'Periode' } },
  share: { en: { label: 'Share' }, da: { label: 'Andel' } },
  event: { en: { label: 'Event' }, da: { label: 'Begivenhed' } },
  'consequences/*/action': { en: { label: 'Then' }, da: { label: 'Så' } },
  'consequences/*/action/kind': { en: { label: 'Consequence' }, da: { label: 'Konsekvens' } },
  rule: { en: { label: 'How the credit is calculated' }, da: { label: 'Hvordan servicekreditten beregnes' } },
  'rule/kind': { en: { label: 'Calculated by' }, da: { label: 'Beregnes efter' } },
  'rule/on': { en: { label: 'Bands of' }, da: { label: 'Trin af' } },
  'rule/per': { en: { label: 'For every' }, da: { label: 'For hver' } },
  'per/amount': { en: { label: 'Size of a unit' }, da: { label: 'Enhedens størrelse' } },
  'per/unit': { en: { label: 'Unit' }, da: { label: 'Enhed' } },
  'unit/kind': { en: { label: 'Counted in' }, da: { label: 'Tælles i' } },
  'unit/time': { en: { label: 'Unit of time' }, da: { label: 'Tidsenhed' } },
  'unit/name': {
    en: { label: 'Unit in words', example: 'late delivery' },
    da: { label: 'Enhed med ord', example: 'forsinket levering' },
  },
  completion: { en: { label: 'A unit counts when' }, da: { label: 'En enhed tæller, når den er' } },
  offset: { en: { label: 'Free before it counts' }, da: { label: 'Fri, før det tæller' } },
  factor: {
    en: { label: 'Times the fee of the outage', example: '10' },
    da: { label: 'Gange vederlaget for nedetiden', example: '10' },
  },
  weightedByAffectedShare: {
    en: { label: 'By the share of users affected' },
    da: { label: 'Efter andelen af berørte brugere' },
  },
  fixed: { en: { label: 'Points for each miss' }, da: { label: 'Point for hver overskridelse' } },
  perUnit: {
    en: {
      label: 'Points for every unit',
      why: 'For example 1 point for every commenced hour. They come on top of fixed ones.',
    },
    da: {
      label: 'Point for hver enhed',
      why: 'For eksempel 1 point for hver påbegyndt time. De lægges oven i de faste.',
    },
  },
  'perUnit/points': { en: { label: 'Points' }, da: { label: 'Point' } },
  'perUnit/per': { en: { label: 'For every' }, da: { label: 'For hver' } },
  repeatFactor: {
    en: { label: 'Repeated misses count times', example: '2' },
    da: { label: 'Gentagne overskridelser tæller gange', example: '2' },
  },
  atRisk: {
    en: { label: 'At risk', why: 'The share of the fee that can be lost at most.' },
    da: { label: 'Risikobeløb', why: 'Den andel af vederlaget, der højst kan mistes.' },
  },
  categoryShare: { en: { label: 'Share of the category' }, da: { label: 'Kategoriens andel' } },
  weight: { en: { label: 'Weight' }, da: { label: 'Vægt' } },
  amount: { en: { label: 'Amount' }, da: { label: 'Beløb' } },
  'consequences/*/action/rule/amount': { en: { label: 'How many' }, da: { label: 'Hvor mange' } },
  'consequences/*/action/rule/unit': { en: { label: 'Of fee' }, da: { label: 'Vederlag for' } },
  'consequences/*/action/of': {
    en: { label: 'Of what', example: 'the fee for the month' },
    da: { label: 'Af hvad', example: 'månedens vederlag' },
  },
  proRata: { en: { label: 'In proportion' }, da: { label: 'Forholdsmæssigt' } },
  length: { en: { label: 'Length' }, da: { label: 'Længde' } },
  implementedWithin: { en: { label: 'Carried out within' }, da: { label: 'Gennemført inden for' } },
  'consequences/*/action/to': {
    en: { label: 'To', why: 'The roles that are told.' },
    da: { label: 'Til', why: 'De roller, der får besked.' },
  },
  toText: {
    en: {
      label: 'Also to',
      why: 'Those who have no role in the agreement.',
      example: 'the head of the user’s department',
    },
    da: { label: 'Også til', why: 'De, der ikke har en rolle i aftalen.', example: 'lederen af brugerens afdeling' },
  },
  step: { en: { label: 'Step of the escalation ladder' }, da: { label: 'Eskaleringstrin' } },
  exerciseWithin: { en: { label: 'Must be used' }, da: { label: 'Skal udnyttes' } },
  refundProRata: {
    en: { label: 'What is prepaid is refunded in proportion' },
    da: { label: 'Forudbetaling tilbagebetales forholdsmæssigt' },
  },
  automatic: {
    en: { label: 'Happens by itself', why: 'Otherwise somebody must ask for it.' },
    da: { label: 'Sker af sig selv', why: 'Ellers skal nogen bede om det.' },
  },

  remedies: {
    en: {
      label: 'Rules for all remedies',
      why: 'From what credits are calculated, their limits, how they are claimed and paid.',
    },
    da: {
      label: 'Regler for alle beføjelser',
      why: 'Hvad servicekredit beregnes af, dens grænser, og hvordan den kræves og udbetales.',
    },
  },
  'remedies/pointPrice': { en: { label: 'What points are worth' }, da: { label: 'Hvad point er værd' } },
  'remedies/pointPrice/kind': { en: { label: 'Priced' }, da: { label: 'Prissættes' } },
  'remedies/limits': {
    en: { label: 'Limits', why: 'The most or the least that is paid in a period.' },
    da: { label: 'Grænser', why: 'Det meste eller mindste, der betales i en periode.' },
  },
  'remedies/limits/*/kind': { en: { label: 'Limit' }, da: { label: 'Grænse' } },
  'remedies/limits/*/amount': { en: { label: 'Of' }, da: { label: 'På' } },
  'remedies/limits/*/of': { en: { label: 'Of which fee' }, da: { label: 'Af hvilket vederlag' } },
  'remedies/stacking': {
    en: { label: 'Several credits at once', why: 'What happens when one period gives more than one credit.' },
    da: {
      label: 'Flere servicekreditter samtidig',
      why: 'Hvad der sker, når én periode giver mere end én servicekredit.',
    },
  },
  'remedies/oneCauseSeveralObjectives': {
    en: { label: 'One cause may count under several targets' },
    da: { label: 'Én årsag kan tælle under flere servicemål' },
  },
  'remedies/earnBack': {
    en: { label: 'Earning back', why: 'The provider wins a credit back by beating the target afterwards.' },
    da: { label: 'Tilbageoptjening', why: 'Leverandøren vinder servicekredit tilbage ved siden at overgå målet.' },
  },
  'remedies/earnBack/windows': { en: { label: 'Within periods' }, da: { label: 'Inden for perioder' } },
  'remedies/earnBack/margin': { en: { label: 'By at least' }, da: { label: 'Med mindst' } },
  'remedies/earnBack/share': { en: { label: 'Wins back' }, da: { label: 'Vinder tilbage' } },
  'remedies/earnBack/blockedByRepeat': {
    en: { label: 'Not after a repeated miss' },
    da: { label: 'Ikke efter gentagen overskridelse' },
  },
  'remedies/claim': { en: { label: 'How a credit is obtained' }, da: { label: 'Hvordan servicekredit opnås' } },
  'remedies/claim/kind': { en: { label: 'Obtained' }, da: { label: 'Opnås' } },
  'remedies/claim/steps': { en: { label: 'Steps' }, da: { label: 'Trin' } },
  'remedies/claim/steps/*/name': {
    en: { label: 'Step', example: 'Notice of the claim' },
    da: { label: 'Trin', example: 'Anmeldelse af kravet' },
  },
  'remedies/claim/steps/*/channel': { en: { label: 'Sent to' }, da: { label: 'Sendes til' } },
  'remedies/claim/steps/*/deadline': {
    en: { label: 'Deadline', why: 'A length and what it is counted from.' },
    da: { label: 'Frist', why: 'En længde, og hvad den regnes fra.' },
  },
  'remedies/claim/steps/*/content': { en: { label: 'Must contain' }, da: { label: 'Skal indeholde' } },
  'remedies/claim/answer': { en: { label: 'Answered' }, da: { label: 'Besvares' } },
  'remedies/claim/payOut': { en: { label: 'Paid out' }, da: { label: 'Udbetales' } },
  'remedies/claim/lostIfLate': { en: { label: 'Lost when too late' }, da: { label: 'Bortfalder, hvis for sent' } },
  'remedies/claim/lostIfIncomplete': {
    en: { label: 'Lost when incomplete' },
    da: { label: 'Bortfalder, hvis ufuldstændigt' },
  },
  'remedies/claim/deniedInArrears': {
    en: { label: 'Not while the customer is in arrears' },
    da: { label: 'Ikke, mens kunden er i restance' },
  },
  'remedies/claim/dispute': { en: { label: 'When the claim is disputed' }, da: { label: 'Når kravet bestrides' } },
  'remedies/form': { en: { label: 'Paid as' }, da: { label: 'Betales som' } },
  'remedies/formText': { en: { label: 'Payment in words' }, da: { label: 'Betaling med ord' } },
  'remedies/expiry': { en: { label: 'Credits expire after' }, da: { label: 'Servicekredit bortfalder efter' } },
  'remedies/transferable': {
    en: { label: 'Credits can be transferred' },
    da: { label: 'Servicekredit kan overdrages' },
  },
  'remedies/legalCharacter': {
    en: {
      label: 'Legal character',
      why: 'A price adjustment, liquidated damages and a penalty are treated differently in law.',
    },
    da: {
      label: 'Retlig karakter',
      why: 'Prisnedsættelse, aftalt erstatning og konventionalbod behandles forskelligt i retten.',
    },
  },
  'remedies/exclusive': {
    en: {
      label: 'The only remedy',
      why: 'The customer then has no other claim for the same miss, except for the carve-outs.',
    },
    da: {
      label: 'Eneste beføjelse',
      why: 'Kunden har så ikke andre krav for samme overskridelse bortset fra undtagelserne.',
    },
  },
  'remedies/carveOuts': {
    en: { label: 'Carve-outs', why: 'What an exclusive remedy leaves untouched.' },
    da: { label: 'Undtaget herfra', why: 'Hvad en eksklusiv beføjelse ikke berører.' },
  },
  'remedies/liabilityCap': { en: { label: 'Cap on liability' }, da: { label: 'Ansvarsbegrænsning' } },
  'remedies/liabilityCap/percent': { en: { label: 'Percentage of the fee' }, da: { label: 'Procent af vederlaget' } },
  'remedies/liabilityCap/amount': { en: { label: 'Or an amount' }, da: { label: 'Eller et beløb' } },
  'remedies/liabilityCap/creditsCount': {
    en: { label: 'Credits count towards it' },
    da: { label: 'Servicekredit regnes med' },
  },
  'remedies/excludesIndirectLoss': {
    en: { label: 'Indirect loss is excluded' },
    da: { label: 'Indirekte tab er undtaget' },
  },
  'remedies/examples': {
    en: { label: 'Worked examples', why: 'Printed in the agreement; shows both sides what the rule means.' },
    da: { label: 'Regneeksempler', why: 'Udskrives i aftalen; viser begge parter, hvad reglen betyder.' },
  },
  'remedies/examples/*/about': { en: { label: 'About' }, da: { label: 'Om' } },
  'remedies/examples/*/metric': { en: { label: 'Metric' }, da: { label: 'Målepunkt' } },
  given: { en: { label: 'Given' }, da: { label: 'Givet' } },
  stated: { en: { label: 'Result as stated' }, da: { label: 'Resultat som angivet' } },
  moments: { en: { label: 'Points in time' }, da: { label: 'Tidspunkter' } },
  weekday: { en: { label: 'Weekday' }, da: { label: 'Ugedag' } },
  time: { en: { label: 'Time' }, da: { label: 'Klokken' } },
  'remedies/bonus': {
    en: { label: 'Bonus', why: 'When beating the target pays.' },
    da: { label: 'Bonus', why: 'Når det betaler sig at overgå målet.' },
  },
  'remedies/bonus/perPoint': { en: { label: 'Per point' }, da: { label: 'Pr. point' } },

  warranties: {
    en: {
      label: 'Warranties',
      why: 'What a party stands behind, for how long, and what it does when it does not hold.',
    },
    da: { label: 'Garantier', why: 'Hvad en part indestår for, hvor længe, og hvad den gør, når det ikke holder.' },
  },
  'warranties/*/party': { en: { label: 'Given by' }, da: { label: 'Gives af' } },
  'warranties/*/text': {
    en: {
      label: 'Warrants that',
      why: 'Goes on after “warrants that”, without a full stop.',
      example: 'the services are performed with reasonable skill and care',
    },
    da: {
      label: 'Garanterer, at',
      why: 'Fortsætter efter »garanterer, at«, uden punktum.',
      example: 'ydelserne udføres fagligt forsvarligt',
    },
  },
  'warranties/*/period': { en: { label: 'For' }, da: { label: 'I' } },
  'warranties/*/periodFrom': { en: { label: 'Counted from' }, da: { label: 'Regnet fra' } },
  'warranties/*/remedy': { en: { label: 'When it does not hold' }, da: { label: 'Når den ikke holder' } },
};
