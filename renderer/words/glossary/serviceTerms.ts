import type { GlossaryTerm } from './glossaryTerm.ts';

/** Service, operation, time. */
export const serviceTerms: readonly GlossaryTerm[] = [
  {
    en: 'service',
    da: 'ydelse',
    alsoDanish: ['service', 'tjeneste'],
    meaning: {
      en: 'What is delivered. A service that no metric points at is a description, not a commitment.',
      da: 'Det, der leveres. En ydelse, som intet målepunkt peger på, er en beskrivelse og ikke et løfte.',
    },
  },
  {
    en: 'service level',
    da: 'serviceniveau',
    meaning: {
      en: 'How good the service is to be: the measured value and the target it is held against.',
      da: 'Hvor god ydelsen skal være: den målte værdi og det mål, den holdes op imod.',
    },
  },
  {
    en: 'service level target',
    da: 'servicemål',
    meaning: {
      en: 'A value of a metric that is promised, with a comparison: at least 99.9% in a calendar month.',
      da: 'En lovet værdi af et målepunkt med en sammenligning: mindst 99,9 % i en kalendermåned.',
    },
  },
  {
    en: 'key performance indicator',
    da: 'nøgletal (KPI)',
    alsoDanish: ['målepunkt'],
    meaning: {
      en: 'Is watched. Without a stated consequence a miss has none.',
      da: 'Følges. Uden en angivet konsekvens har et brud ingen.',
    },
  },
  {
    en: 'operation',
    da: 'drift',
  },
  {
    en: 'operations phase',
    da: 'driftsfase',
  },
  {
    en: 'commissioning, go-live',
    da: 'idriftsættelse',
    alsoDanish: ['ibrugtagning'],
  },
  {
    en: 'termination (exit) phase',
    da: 'ophørsfase',
  },
  {
    en: 'normal operation',
    da: 'normal driftssituation',
  },
  {
    en: 'operating environment, production',
    da: 'driftsmiljø',
    alsoDanish: ['produktionsmiljø'],
  },
  {
    en: 'hosting provider, operator',
    da: 'driftsleverandør',
  },
  {
    en: 'service hours, agreed service time',
    da: 'aftalt driftstid',
    alsoDanish: ['rådighedstid', 'åbningstid'],
    meaning: {
      en: 'When the service should be usable. Not the hours in which people answer.',
      da: 'Hvornår ydelsen skal kunne bruges. Ikke de tider, hvor nogen svarer.',
    },
  },
  {
    en: 'primary service hours',
    da: 'primær driftstid',
  },
  {
    en: 'support hours, opening hours',
    da: 'åbningstid',
    alsoDanish: ['supporttid', 'telefontid'],
    meaning: {
      en: 'When people answer and work on cases. Not the hours in which the service should be usable. The Danish word is used for both: say which.',
      da: 'Hvornår nogen svarer og arbejder på sager. »Åbningstid« bruges både om driftstid og supporttid: skriv hvilken.',
    },
  },
  {
    en: 'working day',
    da: 'arbejdsdag',
    meaning: {
      en: 'Define it with its hours and holidays; most deadlines count in it.',
      da: 'Definér den med timer og helligdage; de fleste frister regnes i den.',
    },
  },
  {
    en: 'weekday',
    da: 'hverdag',
    meaning: {
      en: 'May include Saturday in some Danish statutes: define it.',
      da: 'Kan i nogle love omfatte lørdag: definér det.',
    },
  },
  {
    en: 'public holiday',
    da: 'helligdag',
    meaning: {
      en: 'Say which days. 1 May, 5 June, 24 and 31 December are choices; General Prayer Day is no Danish holiday since 2024.',
      da: 'Skriv hvilke dage. 1. maj, 5. juni, 24. og 31. december er valg; store bededag er ikke helligdag siden 2024.',
    },
  },
  {
    en: 'calendar month',
    da: 'kalendermåned',
  },
  {
    en: 'calendar day',
    da: 'kalenderdag',
    alsoDanish: ['dag'],
  },
  {
    en: 'maintenance window',
    da: 'servicevindue',
    alsoDanish: ['driftsvindue', 'vedligeholdelsesvindue'],
    meaning: {
      en: 'A time set aside for planned work. Prefer “servicevindue” in Danish: “driftsvindue” is also used for operating hours.',
      da: 'En tid, der er afsat til planlagt arbejde. Skriv helst »servicevindue«: »driftsvindue« bruges også om driftstid.',
    },
  },
  {
    en: 'planned maintenance',
    da: 'planlagt vedligeholdelse',
    meaning: {
      en: 'Work announced in advance. Without a cap on its hours it makes the target meaningless.',
      da: 'Varslet arbejde. Uden et loft over timerne gør det målet meningsløst.',
    },
  },
  {
    en: 'emergency maintenance',
    da: 'akut vedligeholdelse',
    alsoDanish: ['uvarslet vedligeholdelse'],
    meaning: {
      en: 'Work that cannot wait for a maintenance window. Say whether it counts as downtime.',
      da: 'Arbejde, der ikke kan vente til et servicevindue. Skriv, om det tæller som nedetid.',
    },
  },
  {
    en: 'notice of maintenance, to give notice',
    da: 'varsel / varsle',
    meaning: {
      en: 'How long in advance something is told.',
      da: 'Hvor lang tid i forvejen noget meddeles.',
    },
  },
  {
    en: 'freeze period',
    da: 'frysperiode',
    alsoDanish: ['ændringsstop'],
    meaning: {
      en: 'A time in which nothing is changed, such as the end of the year.',
      da: 'En tid, hvor intet ændres, f.eks. årsskiftet.',
    },
  },
  {
    en: 'downtime',
    da: 'nedetid',
    meaning: {
      en: 'Time in which the service counts as failed. Say from when: the first failed probe, the alarm, or the customer’s report.',
      da: 'Tid, hvor ydelsen regnes for svigtet. Skriv fra hvornår: første fejlede måling, alarmen eller kundens melding.',
    },
  },
  {
    en: 'outage, interruption',
    da: 'driftsafbrydelse',
    alsoDanish: ['driftsnedbrud', 'nedbrud'],
  },
  {
    en: 'disruption, degraded service',
    da: 'driftsforstyrrelse',
    alsoDanish: ['fejlforstyrrelse'],
    meaning: {
      en: 'The service works, but badly. Say whether that is downtime.',
      da: 'Ydelsen virker, men dårligt. Skriv, om det er nedetid.',
    },
  },
  {
    en: 'demarcation point',
    da: 'snitflade',
    alsoDanish: ['afgrænsning'],
    meaning: {
      en: 'Where the provider’s responsibility ends and another’s begins.',
      da: 'Hvor leverandørens ansvar holder op og en andens begynder.',
    },
  },
  {
    en: "environment under customer's control",
    da: 'kundens it-miljø',
  },
];
