import type { Disputes, Term } from '#core/agreement/term.ts';
import { COMMERCIAL, EVERY, length, PROVIDER, twins, within, type Twins, type UsualSet } from './usualSet.ts';

type Step = Disputes['ladder'][number];

const talk: Step = {
  id: 'step-negotiation',
  kind: 'negotiation',
  who: twins('the contact persons of the parties', 'parternes kontaktpersoner'),
  within: length('10', 'workingDay'),
};
const managements: Step = {
  id: 'step-escalation',
  kind: 'escalation',
  who: twins('the managements of the parties', 'parternes ledelser'),
  within: length('10', 'workingDay'),
};
const institute = twins('the Danish Institute of Arbitration', 'Voldgiftsinstituttet');
const copenhagen = twins('Copenhagen', 'København');
const mediation: Step = {
  id: 'step-mediation',
  kind: 'mediation',
  institution: institute,
  within: length('45', 'day'),
};
const arbitration: Step = { id: 'step-arbitration', kind: 'arbitration', institution: institute, place: copenhagen };
const court: Step = { id: 'step-court', kind: 'court', place: copenhagen };

interface Ladder {
  readonly id: string;
  readonly suits: UsualSet['suits'];
  readonly name: Twins;
  readonly about: Twins;
}

function ladder(shown: Ladder, steps: readonly Step[]): UsualSet {
  return { ...shown, at: 'disputes/ladder', manner: 'fill', answers: { disputes: { ladder: steps } } };
}

const ladders: readonly UsualSet[] = [
  ladder(
    {
      id: 'disputes-arbitration',
      suits: COMMERCIAL,
      name: twins('Ending in arbitration', 'Med voldgift til sidst'),
      about: twins(
        'Talks, managements, mediation, arbitration in Copenhagen. Private and final.',
        'Forhandling, ledelser, mediation, voldgift i København. Fortroligt og endeligt.',
      ),
    },
    [talk, managements, mediation, arbitration],
  ),
  ladder(
    {
      id: 'disputes-court',
      suits: COMMERCIAL,
      name: twins('Ending in court', 'Med domstolene til sidst'),
      about: twins(
        'Talks, managements, mediation, the courts of Copenhagen. Public, with appeal.',
        'Forhandling, ledelser, mediation, domstolene i København. Offentligt og med anke.',
      ),
    },
    [talk, managements, mediation, court],
  ),
  ladder(
    {
      id: 'disputes-internal',
      suits: ['internal'],
      name: twins('Within the organisation', 'Inden for organisationen'),
      about: twins(
        'Talks, the managements of the units, a decision by the steering group.',
        'Forhandling, enhedernes ledelser, en afgørelse i styregruppen.',
      ),
    },
    [
      talk,
      { ...managements, who: twins('the managements of both units', 'begge enheders ledelser') },
      {
        id: 'step-board',
        kind: 'board',
        who: twins('the steering group', 'styregruppen'),
        within: length('20', 'workingDay'),
      },
    ],
  ),
];

const grounds: Term['grounds'] = [
  {
    id: 'breach',
    text: twins(
      'the other party is in material breach of the Agreement and has not remedied the breach after written notice',
      'den anden part væsentligt misligholder Aftalen og ikke har afhjulpet misligholdelsen efter skriftligt påkrav',
    ),
    cure: length('30', 'day'),
  },
  {
    id: 'insolvency',
    text: twins(
      'the other party is declared bankrupt or has stopped its payments, unless the estate may and does enter into the Agreement',
      'den anden part tages under konkurs eller har standset sine betalinger, medmindre boet har ret til at indtræde i Aftalen og gør det',
    ),
  },
  {
    id: 'payment',
    party: PROVIDER,
    text: twins(
      'the Customer has not paid an undisputed invoice after written notice',
      'Kunden ikke har betalt en uomtvistet faktura efter skriftligt påkrav',
    ),
    cure: length('20', 'workingDay'),
  },
  {
    id: 'force-majeure',
    text: twins(
      'an event beyond the control of the other party has prevented it from performing for 60 days in a row',
      'en begivenhed uden for den anden parts kontrol har hindret opfyldelsen i 60 sammenhængende dage',
    ),
  },
];

const exit: Term['exit'] = {
  assistance: length('3', 'month'),
  assistanceCharge: 'timeAndMaterials',
  plan: within('20', 'workingDay', 'terminationNotice'),
  documentation: within('5', 'workingDay', 'agreementEnd'),
  dataReturn: within('30', 'day', 'agreementEnd'),
  dataFormat: twins(
    'a common, machine-readable format with a description of all fields',
    'et almindeligt, maskinlæsbart format med en beskrivelse af alle felter',
  ),
  deletion: within('60', 'day', 'agreementEnd'),
  deletionCertificate: true,
};

export const usualEnding: readonly UsualSet[] = [
  {
    id: 'grounds',
    at: 'term/grounds',
    suits: COMMERCIAL,
    name: twins('The usual grounds', 'De sædvanlige grunde'),
    about: twins(
      'Material breach, insolvency, unpaid invoices, long force majeure.',
      'Væsentlig misligholdelse, konkurs, ubetalte fakturaer, langvarig force majeure.',
    ),
    manner: 'fill',
    answers: { term: { grounds } },
  },
  {
    id: 'notice-periods',
    at: 'term/noticePeriods',
    suits: EVERY,
    name: twins('Three months, either way', 'Tre måneder, begge veje'),
    about: twins(
      'Each party may give notice of three months to the end of a month.',
      'Begge parter kan opsige med tre måneders varsel til udgangen af en måned.',
    ),
    manner: 'fill',
    answers: {
      term: { noticePeriods: [{ id: 'notice', kind: 'convenience', length: length('3', 'month'), toEndOf: 'month' }] },
    },
  },
  {
    id: 'exit',
    at: 'term/exit',
    suits: COMMERCIAL,
    name: twins('The usual steps', 'De sædvanlige skridt'),
    about: twins(
      'Help for three months, a plan, data back within 30 days and deleted within 60, confirmed in writing.',
      'Bistand i tre måneder, en plan, data retur inden for 30 dage og slettet inden for 60, bekræftet skriftligt.',
    ),
    manner: 'fill',
    answers: { term: { exit } },
  },
  ...ladders,
];
