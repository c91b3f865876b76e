import type { GlossaryTerm } from './glossaryTerm.ts';

/** Agreement and parties. */
export const agreementTerms: readonly GlossaryTerm[] = [
  {
    en: 'service level agreement (SLA)',
    da: 'serviceniveauaftale (SLA)',
    alsoDanish: ['SLA'],
    meaning: {
      en: 'An agreement on what a service must achieve, how that is measured and what follows when it is missed.',
      da: 'En aftale om, hvad en ydelse skal opnå, hvordan det måles, og hvad der følger, når det ikke sker.',
    },
  },
  {
    en: 'operational level agreement (OLA)',
    da: 'intern driftsaftale (OLA)',
    alsoDanish: ['OLA'],
    meaning: {
      en: 'Between units of one organisation that together deliver a service. It must be tighter than the SLA it supports.',
      da: 'Mellem enheder i én organisation, der sammen leverer en ydelse. Den skal være strammere end den SLA, den understøtter.',
    },
  },
  {
    en: 'underpinning contract',
    da: 'underleverandøraftale',
    alsoDanish: ['underliggende aftale'],
    meaning: {
      en: 'The provider’s contract with its own supplier. What it promises must be at least what the SLA promises.',
      da: 'Leverandørens kontrakt med sin egen leverandør. Den skal love mindst det samme som SLA’en.',
    },
  },
  {
    en: 'master agreement',
    da: 'rammeaftale',
    alsoDanish: ['hovedaftale'],
    meaning: {
      en: 'The contract that the SLA belongs to. Say which of them has precedence.',
      da: 'Den kontrakt, SLA’en hører til. Skriv, hvilken af dem der har forrang.',
    },
  },
  {
    en: 'delivery contract',
    da: 'leverancekontrakt',
    alsoDanish: ['leveringsaftale'],
  },
  {
    en: 'appendix, schedule, annex',
    da: 'bilag',
    alsoDanish: ['underbilag'],
  },
  {
    en: 'supplier, provider',
    da: 'leverandør',
  },
  {
    en: 'customer',
    da: 'kunde',
    alsoDanish: ['ordregiver'],
  },
  {
    en: 'parties / party',
    da: 'parterne / part',
  },
  {
    en: 'subcontractor',
    da: 'underleverandør',
  },
  {
    en: 'third party',
    da: 'tredjemand',
    alsoDanish: ['tredjepart'],
  },
  {
    en: 'general terms and conditions',
    da: 'leveringsbetingelser',
    alsoDanish: ['almindelige betingelser'],
  },
  {
    en: 'service declaration (no penalty)',
    da: 'servicedeklaration',
    alsoDanish: ['servicemålsbeskrivelse'],
    meaning: {
      en: 'States what one aims at; a miss has no price.',
      da: 'Angiver, hvad man sigter efter; et brud koster ikke noget.',
    },
  },
  {
    en: 'scope',
    da: 'omfang',
    alsoDanish: ['anvendelsesområde'],
  },
  {
    en: 'definitions',
    da: 'definitioner',
    alsoDanish: ['begreber'],
    meaning: {
      en: 'What a word with a capital letter means throughout the agreement.',
      da: 'Hvad et ord med stort begyndelsesbogstav betyder overalt i aftalen.',
    },
  },
  {
    en: 'precedence, takes precedence',
    da: 'forrang',
    alsoDanish: ['har forrang'],
    meaning: {
      en: 'Which document counts when two of them say different things.',
      da: 'Hvilket dokument der gælder, når to af dem siger noget forskelligt.',
    },
  },
  {
    en: 'interpretation',
    da: 'fortolkning',
  },
  {
    en: 'entry into force',
    da: 'ikrafttræden',
  },
  {
    en: 'term, duration',
    da: 'varighed',
    alsoDanish: ['løbetid'],
  },
  {
    en: 'renewal, extension',
    da: 'forlængelse',
    alsoDanish: ['fornyelse'],
    meaning: {
      en: 'A new period after the first. Say whether it comes by itself and until when one can stop it.',
      da: 'En ny periode efter den første. Skriv, om den kommer af sig selv, og hvor længe man kan nå at stoppe den.',
    },
  },
  {
    en: 'option',
    da: 'option',
  },
  {
    en: 'amendment, change to the contract',
    da: 'ændring',
    alsoDanish: ['tillæg'],
  },
  {
    en: 'signature, signatory',
    da: 'underskrift',
    alsoDanish: ['underskriver'],
  },
  {
    en: 'authorised to sign',
    da: 'tegningsberettiget',
    meaning: {
      en: 'May bind the company: by law, by its articles or by power of attorney.',
      da: 'Kan forpligte virksomheden: efter loven, vedtægterne eller en fuldmagt.',
    },
  },
  {
    en: 'company registration no.',
    da: 'CVR-nr.',
    meaning: {
      en: 'Identifies a Danish company: eight digits, the last of which checks the others.',
      da: 'Identificerer en dansk virksomhed: otte cifre, hvoraf det sidste kontrollerer de andre.',
    },
  },
  {
    en: 'notice (communication)',
    da: 'meddelelse',
    meaning: {
      en: 'A message that has legal effect. Say in which form and to whom it is given.',
      da: 'En besked med retsvirkning. Skriv, i hvilken form og til hvem den gives.',
    },
  },
  {
    en: 'in writing',
    da: 'skriftlig(t)',
  },
  {
    en: 'contact person',
    da: 'kontaktperson',
    alsoDanish: ['kontraktansvarlig'],
  },
];
