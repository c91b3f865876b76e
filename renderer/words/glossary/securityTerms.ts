import type { GlossaryTerm } from './glossaryTerm.ts';

/** Security, continuity, data, quality. */
export const securityTerms: readonly GlossaryTerm[] = [
  {
    en: 'information security',
    da: 'informationssikkerhed',
  },
  {
    en: 'security breach',
    da: 'sikkerhedsbrud',
    alsoDanish: ['sikkerhedshændelse'],
    meaning: {
      en: 'Say from when the deadline for telling counts: the breach, or when it was noticed.',
      da: 'Skriv, hvornår fristen for underretning regnes fra: bruddet, eller da det blev opdaget.',
    },
  },
  {
    en: 'personal data processing',
    da: 'behandling af personoplysninger',
  },
  {
    en: 'data processing agreement',
    da: 'databehandleraftale',
    meaning: {
      en: 'Required by the GDPR where one processes personal data for another.',
      da: 'Krævet efter databeskyttelsesforordningen, når man behandler personoplysninger for en anden.',
    },
  },
  {
    en: 'data controller / processor',
    da: 'dataansvarlig / databehandler',
    meaning: {
      en: 'The controller decides why and how personal data are processed; the processor does it on its behalf.',
      da: 'Den dataansvarlige bestemmer, hvorfor og hvordan personoplysninger behandles; databehandleren gør det på dennes vegne.',
    },
  },
  {
    en: 'confidentiality',
    da: 'fortrolighed',
    alsoDanish: ['tavshedspligt'],
  },
  {
    en: 'audit; assurance report',
    da: 'revision; revisionserklæring',
    meaning: {
      en: 'An independent report on the provider’s controls.',
      da: 'En uafhængig erklæring om leverandørens kontroller.',
    },
  },
  {
    en: 'backup',
    da: 'sikkerhedskopi',
    alsoDanish: ['backup'],
    meaning: {
      en: 'A copy to restore from. That it was made does not show that it can be restored.',
      da: 'En kopi at gendanne fra. At den er taget, viser ikke, at den kan gendannes.',
    },
  },
  {
    en: 'restore (data)',
    da: 'gendannelse',
    alsoDanish: ['genskabelse'],
  },
  {
    en: 'disaster recovery',
    da: 'katastrofeberedskab',
    alsoDanish: ['retablering efter nedbrud'],
    meaning: {
      en: 'How the service comes back after everything failed at once. Say who declares a disaster.',
      da: 'Hvordan ydelsen kommer tilbage, når alt har svigtet på én gang. Skriv, hvem der erklærer en katastrofe.',
    },
  },
  {
    en: 'business continuity plan',
    da: 'beredskabsplan',
    alsoDanish: ['kontinuitetsplan'],
  },
  {
    en: 'patch management',
    da: 'patch management',
    alsoDanish: ['sikkerhedsopdatering'],
  },
  {
    en: 'documentation',
    da: 'dokumentation',
  },
  {
    en: 'acceptance test / operational test',
    da: 'overtagelsesprøve / driftsprøve',
    meaning: {
      en: 'The tests after which the delivery is accepted and operation begins.',
      da: 'De prøver, efter hvilke leverancen overtages og driften begynder.',
    },
  },
  {
    en: 'rights to data',
    da: 'rettigheder til data',
  },
  {
    en: "terminate by x days' notice",
    da: 'opsige med x dages varsel',
  },
  {
    en: 'without undue delay',
    da: 'uden ugrundet ophold',
    meaning: {
      en: 'Vague without a number beside it: add a longest time.',
      da: 'Upræcist uden et tal: tilføj en længste tid.',
    },
  },
  {
    en: 'as soon as possible',
    da: 'hurtigst muligt / snarest',
    meaning: {
      en: 'Vague: add a longest time.',
      da: 'Upræcist: tilføj en længste tid.',
    },
  },
];
