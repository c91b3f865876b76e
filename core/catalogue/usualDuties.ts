import type { Duty } from '#core/agreement/duty.ts';
import { COMMERCIAL, CUSTOMER, EVERY, PROVIDER, twins, within, type Twins, type UsualSet } from './usualSet.ts';

const ROLES = [
  { id: 'pm', party: PROVIDER, name: twins('Service manager', 'Serviceansvarlig') },
  { id: 'po', party: PROVIDER, name: twins('Operations', 'Drift') },
  { id: 'sd', party: PROVIDER, name: twins('Support desk', 'Servicedesk') },
  { id: 'cm', party: CUSTOMER, name: twins('Contract manager', 'Kontraktansvarlig') },
  { id: 'co', party: CUSTOMER, name: twins('Service owner', 'Serviceejer') },
  { id: 'u', party: CUSTOMER, name: twins('Users', 'Brugere') },
  { id: 't', name: twins('Third party', 'Tredjemand') },
];

const LETTERS = {
  R: 'responsible',
  A: 'accountable',
  B: 'accountableAndResponsible',
  C: 'consulted',
  I: 'informed',
} as const;

/** The roles in the order of `ROLES`, a letter each: `B` is A/R, a dot nothing. */
function assigned(letters: string): Duty['assignments'] {
  return ROLES.flatMap(({ id }, index) => {
    const letter = letters.charAt(index);
    return letter in LETTERS ? [{ role: id, as: LETTERS[letter as keyof typeof LETTERS] }] : [];
  });
}

function duty(id: string, letters: string, name: Twins, rest: Omit<Duty, 'id' | 'assignments' | 'name'>): Duty {
  return { id, name, assignments: assigned(letters), ...rest };
}

const commonDuties: readonly Duty[] = [
  duty('monitor', 'ARCII..', twins('Monitor and record results', 'Overvåge og registrere resultater'), {
    party: PROVIDER,
    text: twins(
      'monitor the Services and record the results for each Service Level',
      'overvåge Ydelserne og registrere resultaterne for hvert Servicemål',
    ),
  }),
  duty('register', 'ICB.CR.', twins('Register and classify incidents', 'Registrere og klassificere hændelser'), {
    party: PROVIDER,
    text: twins(
      'register every incident that is reported, give it a Priority and confirm both to the person who reported it',
      'registrere enhver anmeldt hændelse, give den en Prioritet og bekræfte begge dele over for anmelderen',
    ),
  }),
  duty('reclassify', 'CCR.A..', twins('Change a priority', 'Ændre en prioritet'), {
    party: PROVIDER,
    text: twins(
      'change a Priority when the facts give reason to, and state the reason',
      'ændre en Prioritet, når forholdene giver grund til det, og oplyse begrundelsen',
    ),
  }),
  duty('restore', 'IBC.I.C', twins('Restore a service', 'Genoprette en ydelse'), {
    party: PROVIDER,
    text: twins(
      'restore a Service that does not work, in the order of the Priorities',
      'genoprette en Ydelse, der ikke fungerer, i prioriteternes rækkefølge',
    ),
  }),
  duty('root-cause', 'ARCIC.C', twins('Find the root cause', 'Finde årsagen'), {
    party: PROVIDER,
    text: twins(
      'find the cause of every incident of the highest Priority and report it with what prevents a repetition',
      'finde årsagen til enhver hændelse med højeste Prioritet og rapportere den sammen med det, der hindrer en gentagelse',
    ),
  }),
  duty('maintenance', 'ARIICI.', twins('Announce planned maintenance', 'Varsle planlagt vedligeholdelse'), {
    party: PROVIDER,
    text: twins(
      'announce planned maintenance in time, with its beginning, its end and what it affects',
      'varsle planlagt vedligeholdelse i tide med begyndelse, slutning og omfang',
    ),
  }),
  duty('freeze', 'CR.IA..', twins('Approve changes in a freeze period', 'Godkende ændringer i en frysperiode'), {
    party: CUSTOMER,
    text: twins(
      'decide on a change that the provider asks to make in a freeze period',
      'tage stilling til en ændring, som leverandøren ønsker at foretage i en frysperiode',
    ),
    effect: { kind: 'none', metrics: [], text: twins('the change is not made', 'ændringen foretages ikke') },
  }),
  duty('access', '.IICB..', twins('Give access, test data and decisions', 'Give adgang, testdata og beslutninger'), {
    party: CUSTOMER,
    text: twins(
      'give the access, the test data and the decisions that the provider needs and has asked for',
      'give den adgang, de testdata og de beslutninger, som leverandøren har brug for og har bedt om',
    ),
    deadline: within('2', 'workingDay', 'request'),
    effect: { kind: 'pauseClock', metrics: [] },
  }),
  duty('backup', 'AR.IC.C', twins('Back up and test restoring', 'Sikkerhedskopiere og teste gendannelse'), {
    party: PROVIDER,
    text: twins(
      'back up the data of the Services and test at least once a year that they can be restored',
      'sikkerhedskopiere Ydelsernes data og mindst én gang om året teste, at de kan gendannes',
    ),
  }),
  duty('disaster', 'RR.CA..', twins('Declare a disaster', 'Erklære en katastrofe'), {
    party: PROVIDER,
    text: twins(
      'propose the declaration of a disaster as soon as its conditions are met',
      'indstille, at en katastrofe erklæres, så snart betingelserne er opfyldt',
    ),
  }),
  duty('report', 'BCCII..', twins('Report service levels', 'Rapportere servicemål'), {
    party: PROVIDER,
    text: twins('report the results for each Service Level', 'rapportere resultaterne for hvert Servicemål'),
    deadline: within('10', 'workingDay', 'monthEnd'),
  }),
  duty('security', 'ARIII.C', twins('Give notice of security incidents', 'Underrette om sikkerhedshændelser'), {
    party: PROVIDER,
    text: twins(
      'give notice of a security incident that affects the Services or their data',
      'underrette om en sikkerhedshændelse, der berører Ydelserne eller deres data',
    ),
    deadline: within('24', 'hour', 'awareness'),
  }),
];

const review = duty('review', 'R..AC..', twins('Review and renew the agreement', 'Gennemgå og forny aftalen'), {
  party: PROVIDER,
  text: twins(
    'call a yearly review of the Agreement in good time before it ends or is renewed',
    'indkalde til en årlig gennemgang af Aftalen i god tid, før den ophører eller fornyes',
  ),
});

const commercialDuties: readonly Duty[] = [
  duty('claim', 'RC.BI..', twins('Claim and approve credits', 'Kræve og godkende servicekredit'), {
    party: CUSTOMER,
    text: twins(
      'claim a credit within the time and with the content that the Agreement states',
      'gøre krav på servicekredit inden for fristen og med det indhold, som Aftalen angiver',
    ),
    effect: { kind: 'none', metrics: [], text: twins('the credit is not owed', 'servicekreditten skyldes ikke') },
  }),
  review,
  duty('exit', 'AR.CR.C', twins('Exit plan and data return', 'Ophørsplan og udlevering af data'), {
    party: PROVIDER,
    text: twins(
      'prepare an exit plan and hand over the data when the Agreement ends',
      'udarbejde en ophørsplan og udlevere data, når Aftalen ophører',
    ),
  }),
];

export const usualDuties: readonly UsualSet[] = [
  {
    id: 'duties-commercial',
    at: 'duties',
    suits: COMMERCIAL,
    name: twins('The usual responsibilities', 'De sædvanlige opgaver'),
    about: twins(
      'Fifteen duties with seven roles, from monitoring to exit. Roles that are missing are created.',
      'Femten opgaver med syv roller, fra overvågning til ophør. Roller, der mangler, oprettes.',
    ),
    manner: 'fill',
    answers: { roles: ROLES, duties: [...commonDuties, ...commercialDuties] },
  },
  {
    id: 'duties-internal',
    at: 'duties',
    suits: ['internal'],
    name: twins('The usual responsibilities', 'De sædvanlige opgaver'),
    about: twins(
      'Thirteen duties with seven roles, from monitoring to the yearly review. Roles that are missing are created.',
      'Tretten opgaver med syv roller, fra overvågning til den årlige gennemgang. Roller, der mangler, oprettes.',
    ),
    manner: 'fill',
    answers: { roles: ROLES, duties: [...commonDuties, review] },
  },
  {
    id: 'escalations',
    at: 'support/escalations',
    suits: EVERY,
    name: twins('Three usual steps', 'Tre sædvanlige trin'),
    about: twins(
      'The service manager at half the time allowed, operations at three quarters, the service owner when it has passed.',
      'Den serviceansvarlige efter halvdelen af fristen, driften efter tre fjerdedele, serviceejeren, når den er gået.',
    ),
    manner: 'fill',
    answers: {
      roles: ROLES.filter(({ id }) => ['pm', 'po', 'co'].includes(id)),
      support: {
        escalations: [
          { id: 'step-1', role: 'pm', afterShare: '50', priorities: [] },
          { id: 'step-2', role: 'po', afterShare: '75', priorities: [] },
          { id: 'step-3', role: 'co', afterShare: '100', priorities: [] },
        ],
      },
    },
  },
];
