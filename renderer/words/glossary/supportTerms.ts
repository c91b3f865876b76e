import type { GlossaryTerm } from './glossaryTerm.ts';

/** Support and problem management. */
export const supportTerms: readonly GlossaryTerm[] = [
  {
    en: 'service desk',
    da: 'servicedesk',
  },
  {
    en: 'request, contact',
    da: 'henvendelse',
  },
  {
    en: 'ticket, case',
    da: 'sag',
    alsoDanish: ['supportsag'],
  },
  {
    en: 'incident',
    da: 'hændelse',
    alsoDanish: ['incident'],
    meaning: {
      en: 'An interruption or a drop in quality. Its cause is the problem.',
      da: 'En afbrydelse eller et fald i kvalitet. Årsagen er problemet.',
    },
  },
  {
    en: 'problem (root)',
    da: 'problem',
    meaning: {
      en: 'The cause of incidents. An incident can be over while its problem is not solved.',
      da: 'Årsagen til hændelser. En hændelse kan være ovre, uden at problemet er løst.',
    },
  },
  {
    en: 'service request',
    da: 'serviceanmodning',
    alsoDanish: ['service request'],
    meaning: {
      en: 'Somebody asks for something ordinary: access, a password, a report. No fault.',
      da: 'Nogen beder om noget almindeligt: adgang, en adgangskode, en rapport. Ikke en fejl.',
    },
  },
  {
    en: 'defect, error',
    da: 'fejl',
    meaning: {
      en: 'Something does not work as described.',
      da: 'Noget virker ikke som beskrevet.',
    },
  },
  {
    en: 'lack of conformity, defect (contract law)',
    da: 'mangel',
    meaning: {
      en: 'The delivery is not what was agreed, in the sense of contract law.',
      da: 'Leverancen er ikke som aftalt, i obligationsrettens forstand.',
    },
  },
  {
    en: 'error category',
    da: 'fejlkategori',
  },
  {
    en: 'critical / serious error',
    da: 'kritisk fejl',
    alsoDanish: ['alvorlig fejl'],
  },
  {
    en: 'major error',
    da: 'betydelig fejl',
  },
  {
    en: 'normal error',
    da: 'normal fejl',
  },
  {
    en: 'minor error',
    da: 'mindre betydelig fejl',
  },
  {
    en: 'priority',
    da: 'prioritet',
    meaning: {
      en: 'The order in which cases are handled; usually from impact and urgency. Say who sets it and who may change it.',
      da: 'Rækkefølgen, sager behandles i; som regel ud fra påvirkning og hastegrad. Skriv, hvem der sætter den, og hvem der må ændre den.',
    },
  },
  {
    en: 'impact',
    da: 'påvirkning',
    alsoDanish: ['konsekvens'],
    meaning: {
      en: 'How many are hit and how badly.',
      da: 'Hvor mange der rammes, og hvor hårdt.',
    },
  },
  {
    en: 'urgency',
    da: 'hastegrad',
    meaning: {
      en: 'How fast it hurts.',
      da: 'Hvor hurtigt det gør skade.',
    },
  },
  {
    en: 'escalation',
    da: 'eskalering',
    meaning: {
      en: 'Passing a case on to somebody with more knowledge or more power, after a stated time.',
      da: 'At give en sag videre til nogen med mere viden eller større bemyndigelse efter en angivet tid.',
    },
  },
  {
    en: 'remedying, correction',
    da: 'afhjælpning',
    alsoDanish: ['fejlretning', 'udbedring'],
  },
  {
    en: 'workaround',
    da: 'midlertidig løsning',
    alsoDanish: ['omgåelse'],
    meaning: {
      en: 'Gets people working again while the cause remains. Say whether it counts as a resolution.',
      da: 'Får folk i gang igen, mens årsagen består. Skriv, om den tæller som en løsning.',
    },
  },
  {
    en: 'root cause analysis',
    da: 'årsagsanalyse (RCA)',
    meaning: {
      en: 'Finds out why it happened and how it is kept from happening again.',
      da: 'Finder ud af, hvorfor det skete, og hvordan det undgås en anden gang.',
    },
  },
  {
    en: 'acknowledgement of receipt',
    da: 'kvittering',
  },
  {
    en: 'support',
    da: 'support',
    alsoDanish: ['brugerstøtte'],
  },
  {
    en: 'preventive / corrective maintenance',
    da: 'forebyggende / afhjælpende vedligeholdelse',
  },
  {
    en: 'change management',
    da: 'ændringshåndtering',
  },
  {
    en: 'change request',
    da: 'ændringsanmodning',
  },
  {
    en: "customer's cooperation duties",
    da: 'kundens medvirken',
    meaning: {
      en: 'What the customer must do so that the provider can deliver. Say what follows when it is not done.',
      da: 'Det, kunden skal gøre, for at leverandøren kan levere. Skriv, hvad der følger, når det ikke sker.',
    },
  },
  {
    en: 'duty to inform',
    da: 'underretningspligt',
  },
  {
    en: 'responsibility / owner',
    da: 'ansvar / ansvarlig',
  },
  {
    en: 'steering group',
    da: 'styregruppe',
  },
];
