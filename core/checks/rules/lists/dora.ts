import { both } from '#core/checks/bilingual.ts';
import { mentions } from '#core/checks/survey/mentions.ts';
import { requirement, type Requirement } from './requirement.ts';

/** Regulation (EU) 2022/2554, Article 30, as published on 27 December 2022 and applied from 17 January 2025. */
const SOURCE = { source: both('DORA (EU) 2022/2554 of 14 December 2022', 'DORA (EU) 2022/2554 af 14. december 2022') };

const REQUIREMENTS: readonly Requirement[] = [
  {
    id: 'dora-30-2-a',
    article: 'Art. 30(2)(a)',
    asks: both(
      'a complete description of all services and whether subcontracting is permitted',
      'en fuldstændig beskrivelse af alle ydelser, og om underleverandører er tilladt',
    ),
    path: 'services',
    isMet: (agreement) =>
      agreement.services.length > 0 &&
      agreement.services.every(({ description, inScope }) => description !== undefined || inScope.length > 0) &&
      (agreement.security?.subProcessorNotice !== undefined || mentions(agreement, /subcontract|underleverandør/iu)),
  },
  {
    id: 'dora-30-2-b',
    article: 'Art. 30(2)(b)',
    asks: both('where services are provided and data are processed', 'hvor ydelserne leveres, og data behandles'),
    path: 'security/dataLocations',
    isMet: ({ security }) => security?.dataLocations !== undefined,
  },
  {
    id: 'dora-30-2-c',
    article: 'Art. 30(2)(c)',
    asks: both(
      'how data are protected: availability, authenticity, integrity, confidentiality',
      'hvordan data beskyttes: tilgængelighed, autenticitet, integritet, fortrolighed',
    ),
    path: 'security/controls',
    isMet: ({ security }) => (security?.controls.length ?? 0) > 0,
  },
  {
    id: 'dora-30-2-d',
    article: 'Art. 30(2)(d)',
    asks: both(
      'access to, recovery and return of data at insolvency or termination',
      'adgang til, genopretning og udlevering af data ved konkurs eller ophør',
    ),
    path: 'term/exit',
    isMet: ({ term }) => term?.exit?.dataReturn !== undefined,
  },
  {
    id: 'dora-30-2-e',
    article: 'Art. 30(2)(e)',
    asks: both('service level descriptions', 'servicemål'),
    path: 'objectives',
    isMet: ({ objectives }) => objectives.length > 0,
  },
  {
    id: 'dora-30-2-f',
    article: 'Art. 30(2)(f)',
    asks: both(
      'help at an ICT incident at no extra cost or at a cost fixed beforehand',
      'bistand ved IKT-hændelser uden ekstra omkostning eller til en forud fastsat pris',
    ),
    path: 'security/incidentNotice',
    isMet: (agreement) => mentions(agreement, /(?:assist|help)[^.]*incident|(?:bistå|bistand|hjælp)[^.]*hændelse/iu),
  },
  {
    id: 'dora-30-2-g',
    article: 'Art. 30(2)(g)',
    asks: both('cooperation with the competent authorities', 'samarbejde med de kompetente myndigheder'),
    path: 'clauses',
    isMet: (agreement) => mentions(agreement, /authorit|myndighed|finanstilsyn/iu),
  },
  {
    id: 'dora-30-2-h',
    article: 'Art. 30(2)(h)',
    asks: both('rights to terminate and minimum notice periods', 'opsigelsesrettigheder og minimumsvarsler'),
    path: 'term/noticePeriods',
    isMet: ({ term }) => (term?.noticePeriods ?? []).some(({ length }) => length !== undefined),
  },
  {
    id: 'dora-30-2-i',
    article: 'Art. 30(2)(i)',
    asks: both(
      'the provider’s part in security awareness and resilience training',
      'leverandørens deltagelse i sikkerheds- og robusthedsuddannelse',
    ),
    path: 'clauses',
    isMet: (agreement) => mentions(agreement, /training|awareness|uddannelse|oplæring/iu),
  },
  {
    id: 'dora-30-3-a',
    article: 'Art. 30(3)(a)',
    asks: both('precise quantitative and qualitative performance targets', 'præcise kvantitative og kvalitative mål'),
    path: 'objectives',
    isMet: ({ objectives }) => objectives.some(({ target }) => target?.kind === 'value' || target?.kind === 'duration'),
  },
  {
    id: 'dora-30-3-b',
    article: 'Art. 30(3)(b)',
    asks: both(
      'notice and reporting of developments with a material impact',
      'varsling og rapportering af forhold med væsentlig betydning',
    ),
    path: 'governance/reports',
    isMet: ({ governance }) => (governance?.reports.length ?? 0) > 0,
  },
  {
    id: 'dora-30-3-c',
    article: 'Art. 30(3)(c)',
    asks: both('contingency plans that are tested', 'beredskabsplaner, der testes'),
    path: 'continuity/tests',
    isMet: ({ continuity }) => (continuity?.tests.length ?? 0) > 0,
  },
  {
    id: 'dora-30-3-d',
    article: 'Art. 30(3)(d)',
    asks: both('participation in threat-led penetration testing', 'deltagelse i trusselsbaseret penetrationstest'),
    path: 'security/controls',
    isMet: (agreement) => mentions(agreement, /penetration|TLPT/iu),
  },
  {
    id: 'dora-30-3-e',
    article: 'Art. 30(3)(e)',
    asks: both('the right to monitor, inspect and audit', 'retten til at overvåge, inspicere og revidere'),
    path: 'security/audit',
    isMet: ({ security }) => security?.audit !== undefined,
  },
  {
    id: 'dora-30-3-f',
    article: 'Art. 30(3)(f)',
    asks: both('an exit strategy with a transition period', 'en exitstrategi med en overgangsperiode'),
    path: 'term/exit/assistance',
    isMet: ({ term }) => term?.exit?.assistance !== undefined,
  },
];

export const DORA_RULES = REQUIREMENTS.map((one) => requirement(SOURCE, one));
