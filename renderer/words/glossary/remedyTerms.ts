import type { GlossaryTerm } from './glossaryTerm.ts';

/** Remedies, liability, law. */
export const remedyTerms: readonly GlossaryTerm[] = [
  {
    en: 'penalty, liquidated damages',
    da: 'bod',
    alsoDanish: ['dagbod'],
    meaning: {
      en: 'An agreed amount that is owed on breach, without proof of a loss. Not the same as a fine (bøde), which an authority imposes.',
      da: 'Et aftalt beløb, der skyldes ved brud uden bevis for et tab. Ikke det samme som en bøde, som en myndighed pålægger.',
    },
  },
  {
    en: 'agreed penalty (doctrine)',
    da: 'konventionalbod',
    meaning: {
      en: 'The legal term for an agreed penalty. In Denmark an unreasonable amount can be reduced.',
      da: 'Det juridiske udtryk for en aftalt bod. En urimelig bod kan nedsættes.',
    },
  },
  {
    en: 'penalty point',
    da: 'bodspoint',
    meaning: {
      en: 'A miss gives points, points have a price. Say how they are rounded and capped.',
      da: 'Et brud giver point, og point har en pris. Skriv, hvordan de afrundes, og hvad loftet er.',
    },
  },
  {
    en: 'subject to penalty / not subject',
    da: 'bodsbelagt / ikke bodsbelagt',
  },
  {
    en: 'maximum penalty, cap',
    da: 'maksimumbod',
    alsoDanish: ['bodsloft'],
    meaning: {
      en: 'The most that is owed in a period. Below the highest step, that step is never paid in full.',
      da: 'Det højeste beløb i en periode. Er det lavere end øverste trin, betales det trin aldrig fuldt ud.',
    },
  },
  {
    en: 'service credit',
    da: 'servicekredit',
    alsoDanish: ['kompensation', 'kreditering'],
    meaning: {
      en: 'A deduction from what the customer pays, when a target was missed.',
      da: 'Et fradrag i det, kunden betaler, når et mål ikke er nået.',
    },
  },
  {
    en: 'refund',
    da: 'refusion',
    alsoDanish: ['tilbagebetaling', 'refundere'],
    meaning: {
      en: 'Money is paid back.',
      da: 'Penge betales tilbage.',
    },
  },
  {
    en: 'set-off',
    da: 'modregning',
    meaning: {
      en: 'What one is owed is deducted from what one owes.',
      da: 'Det, man har til gode, trækkes fra det, man skylder.',
    },
  },
  {
    en: 'price reduction',
    da: 'forholdsmæssigt afslag',
    alsoDanish: ['nedslag'],
    meaning: {
      en: 'The price is lowered in proportion to the lower value.',
      da: 'Prisen sættes ned i forhold til den lavere værdi.',
    },
  },
  {
    en: 'incentive, bonus',
    da: 'incitament',
    alsoDanish: ['bonus'],
  },
  {
    en: 'fee, remuneration',
    da: 'vederlag',
  },
  {
    en: 'maintenance fee',
    da: 'vedligeholdelsesvederlag',
  },
  {
    en: 'invoice, invoicing',
    da: 'faktura / fakturering',
  },
  {
    en: 'excl. VAT',
    da: 'ekskl. moms',
  },
  {
    en: 'price indexation',
    da: 'prisregulering',
    meaning: {
      en: 'The price follows an index. Name the index and the month it counts from.',
      da: 'Prisen følger et indeks. Skriv hvilket og fra hvilken måned.',
    },
  },
  {
    en: 'payment terms',
    da: 'betalingsbetingelser',
  },
  {
    en: 'breach, default',
    da: 'misligholdelse',
    alsoDanish: ['væsentlig misligholdelse'],
    meaning: {
      en: 'Not doing what was agreed. A material breach may end the agreement.',
      da: 'Ikke at gøre det aftalte. Væsentlig misligholdelse kan føre til ophævelse.',
    },
  },
  {
    en: 'remedies for breach',
    da: 'misligholdelsesbeføjelser',
    meaning: {
      en: 'What one may do when the other party breaches.',
      da: 'Det, man må gøre, når den anden part misligholder.',
    },
  },
  {
    en: 'delay',
    da: 'forsinkelse',
  },
  {
    en: 'damages',
    da: 'erstatning',
    meaning: {
      en: 'Money for a loss that was suffered and can be shown.',
      da: 'Penge for et tab, der er lidt og kan bevises.',
    },
  },
  {
    en: 'loss; indirect loss',
    da: 'tab; indirekte tab',
  },
  {
    en: 'limitation of liability',
    da: 'ansvarsbegrænsning',
    meaning: {
      en: 'The most that a party is liable for. Say how it relates to credits.',
      da: 'Det højeste, en part hæfter for. Skriv, hvordan det forholder sig til bod og kreditter.',
    },
  },
  {
    en: 'warranty, guarantee',
    da: 'garanti',
    alsoDanish: ['indeståelse'],
    meaning: {
      en: 'The Danish “garanti” is stronger than the English “target”: use it only where it is meant.',
      da: '»Garanti« er stærkere end det engelske »target«: brug det kun, hvor det er ment.',
    },
  },
  {
    en: 'exclusive remedy',
    da: 'eneste beføjelse',
    alsoDanish: ['udtømmende beføjelse'],
    meaning: {
      en: 'No other right follows from the miss. Say what is excepted: gross negligence, intent, loss of data.',
      da: 'Ingen anden ret følger af bruddet. Skriv undtagelserne: grov uagtsomhed, forsæt, tab af data.',
    },
  },
  {
    en: 'force majeure',
    da: 'force majeure',
    meaning: {
      en: 'Events beyond a party’s control, which it could not foresee or avoid.',
      da: 'Begivenheder uden for en parts kontrol, som den ikke kunne forudse eller undgå.',
    },
  },
  {
    en: 'reservation, exception',
    da: 'forbehold / undtagelse',
  },
  {
    en: 'insurance',
    da: 'forsikring',
  },
  {
    en: 'claim, complaint',
    da: 'krav / reklamation',
    meaning: {
      en: 'Says that a right is asserted. Needs a deadline and the day it counts from.',
      da: 'At gøre en ret gældende. Kræver en frist og den dag, den regnes fra.',
    },
  },
  {
    en: 'time limit, deadline',
    da: 'frist',
    meaning: {
      en: 'A length of time and the event it counts from.',
      da: 'Et tidsrum og den begivenhed, det regnes fra.',
    },
  },
  {
    en: 'notice of termination (for convenience)',
    da: 'opsigelse',
    meaning: {
      en: 'Ends the agreement with notice and without a breach.',
      da: 'Bringer aftalen til ophør med varsel og uden misligholdelse.',
    },
  },
  {
    en: 'notice period',
    da: 'opsigelsesvarsel',
    meaning: {
      en: 'The time from the notice until the agreement ends.',
      da: 'Tiden fra opsigelsen til aftalen ophører.',
    },
  },
  {
    en: 'non-terminable',
    da: 'uopsigelig',
  },
  {
    en: 'termination for cause, rescission',
    da: 'ophævelse',
    alsoDanish: ['hæve'],
    meaning: {
      en: 'Ends the agreement because of a breach. Not the same as notice (opsigelse).',
      da: 'Bringer aftalen til ophør på grund af misligholdelse. Ikke det samme som opsigelse.',
    },
  },
  {
    en: 'withdrawal right (before completion)',
    da: 'udtrædelsesret',
    alsoDanish: ['udtræden'],
  },
  {
    en: 'cessation, end of contract',
    da: 'ophør',
    meaning: {
      en: 'The agreement ends, for whatever reason.',
      da: 'Aftalen slutter, uanset hvorfor.',
    },
  },
  {
    en: 'exit assistance',
    da: 'ophørsbistand',
    alsoDanish: ['assistance ved ophør'],
    meaning: {
      en: 'The provider helps the customer to move to another.',
      da: 'Leverandøren hjælper kunden med at flytte til en anden.',
    },
  },
  {
    en: 'exit plan',
    da: 'ophørsplan',
  },
  {
    en: 'surrender and deletion of data',
    da: 'udlevering og sletning af data',
  },
  {
    en: 'assignment, transfer',
    da: 'overdragelse',
  },
  {
    en: 'dispute; dispute resolution',
    da: 'tvist; tvistløsning',
  },
  {
    en: 'mediation / arbitration',
    da: 'mediation / voldgift',
    meaning: {
      en: 'A mediator helps the parties to agree; an arbitral tribunal decides instead of the courts.',
      da: 'En mediator hjælper parterne til enighed; en voldgiftsret afgør sagen i stedet for domstolene.',
    },
  },
  {
    en: 'governing law',
    da: 'lovvalg',
    meaning: {
      en: 'Which country’s law decides what the agreement means.',
      da: 'Hvilket lands ret der afgør, hvad aftalen betyder.',
    },
  },
  {
    en: 'venue',
    da: 'værneting',
    meaning: {
      en: 'Which court deals with a dispute.',
      da: 'Hvilken domstol der behandler en tvist.',
    },
  },
  {
    en: 'courts',
    da: 'domstolene',
  },
  {
    en: 'unreasonable',
    da: 'urimelig(t)',
  },
];
