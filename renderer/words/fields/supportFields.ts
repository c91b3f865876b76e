import type { FieldTable } from './fieldTable.ts';

/** Support and problem management, and who does what. */
export const supportFields: FieldTable = {
  support: {
    en: { label: 'Support', why: 'How faults are reported, handled and explained.' },
    da: { label: 'Support', why: 'Hvordan fejl meldes, behandles og forklares.' },
  },
  'support/hours': { en: { label: 'Support hours' }, da: { label: 'Supporttid' } },
  'support/languages': { en: { label: 'Languages of support' }, da: { label: 'Supportsprog' } },
  'support/channels': {
    en: { label: 'Channels', why: 'Where a fault is reported so that the clock starts.' },
    da: { label: 'Kanaler', why: 'Hvor en fejl meldes, så uret starter.' },
  },
  'support/channels/*/kind': { en: { label: 'Channel' }, da: { label: 'Kanal' } },
  'support/channels/*/address': {
    en: { label: 'Number or address', example: '+45 70 20 30 40' },
    da: { label: 'Nummer eller adresse', example: '+45 70 20 30 40' },
  },
  'support/channels/*/hours': { en: { label: 'Open' }, da: { label: 'Åbent' } },
  'support/firstLine': { en: { label: 'First line of support' }, da: { label: 'Førstelinjesupport' } },
  'support/updates': {
    en: { label: 'Progress updates', why: 'How often the customer hears how it goes.' },
    da: { label: 'Statusmeldinger', why: 'Hvor ofte kunden hører, hvordan det går.' },
  },
  every: { en: { label: 'Every' }, da: { label: 'Hver' } },
  'support/escalations': {
    en: { label: 'Escalation ladder', why: 'Who is told when, with a person or a role on each step.' },
    da: { label: 'Eskaleringstrin', why: 'Hvem der får besked hvornår, med en person eller rolle på hvert trin.' },
  },
  'support/escalations/*/role': { en: { label: 'Role' }, da: { label: 'Rolle' } },
  'support/escalations/*/contact': { en: { label: 'Contact' }, da: { label: 'Kontakt' } },
  'support/escalations/*/name': {
    en: { label: 'Name of the step', example: 'Head of operations' },
    da: { label: 'Trinnets navn', example: 'Driftschef' },
  },
  'support/escalations/*/after': { en: { label: 'After' }, da: { label: 'Efter' } },
  'support/escalations/*/afterShare': {
    en: { label: 'After this share of the time allowed', example: '75%' },
    da: { label: 'Efter denne andel af fristen', example: '75 %' },
  },
  'support/escalations/*/trigger': {
    en: { label: 'Or when', example: 'the same fault returns' },
    da: { label: 'Eller når', example: 'samme fejl vender tilbage' },
  },
  'support/majorIncident': {
    en: { label: 'Major incidents', why: 'What happens beyond the ordinary when it is serious.' },
    da: { label: 'Større hændelser', why: 'Hvad der sker ud over det sædvanlige, når det er alvorligt.' },
  },
  'support/rootCause': { en: { label: 'Root cause analysis' }, da: { label: 'Årsagsanalyse' } },
  'support/rootCause/due': { en: { label: 'Delivered' }, da: { label: 'Leveres' } },
  'support/rootCause/onRequest': { en: { label: 'Only on request' }, da: { label: 'Kun efter anmodning' } },
  'support/rootCause/content': { en: { label: 'Contains' }, da: { label: 'Indeholder' } },
  'support/workaroundCounts': {
    en: { label: 'A workaround counts as restored' },
    da: { label: 'En midlertidig løsning tæller som genoprettet' },
  },
  'support/reopen': { en: { label: 'Reopened faults' }, da: { label: 'Genåbnede fejl' } },
  'support/reopen/within': { en: { label: 'Reopened within' }, da: { label: 'Genåbnes inden for' } },
  'support/reopen/clockContinues': {
    en: { label: 'The clock goes on where it stopped' },
    da: { label: 'Uret fortsætter, hvor det stoppede' },
  },
  'support/scope': { en: { label: 'Support covers' }, da: { label: 'Support omfatter' } },
  'support/outOfScope': { en: { label: 'Support does not cover' }, da: { label: 'Support omfatter ikke' } },

  priorityScheme: {
    en: { label: 'Priority scheme', why: 'How serious a fault is decides how fast it is handled.' },
    da: { label: 'Prioritetsmodel', why: 'Hvor alvorlig en fejl er, afgør, hvor hurtigt den behandles.' },
  },
  'priorityScheme/name': { en: { label: 'Name of the scheme' }, da: { label: 'Modellens navn' } },
  'priorityScheme/priorities': {
    en: { label: 'Priorities', why: 'From most to least serious.' },
    da: { label: 'Prioriteter', why: 'Fra mest til mindst alvorlig.' },
  },
  'priorityScheme/priorities/*/code': { en: { label: 'Code', example: 'P1' }, da: { label: 'Kode', example: 'P1' } },
  'priorityScheme/priorities/*/name': {
    en: { label: 'Name', example: 'Critical' },
    da: { label: 'Navn', example: 'Kritisk' },
  },
  'priorityScheme/priorities/*/criteria': {
    en: { label: 'Applies when', example: 'the service cannot be used by most users' },
    da: { label: 'Gælder, når', example: 'ydelsen ikke kan bruges af de fleste brugere' },
  },
  'priorityScheme/priorities/*/examples': { en: { label: 'Examples' }, da: { label: 'Eksempler' } },
  'priorityScheme/method': { en: { label: 'A priority follows from' }, da: { label: 'Prioriteten følger af' } },
  'priorityScheme/impacts': { en: { label: 'Impact' }, da: { label: 'Påvirkning' } },
  'priorityScheme/secondAxis': { en: { label: 'The second axis is' }, da: { label: 'Den anden akse er' } },
  'priorityScheme/urgencies': {
    en: { label: 'Urgency or criticality' },
    da: { label: 'Hastegrad eller kritikalitet' },
  },
  description: { en: { label: 'Description' }, da: { label: 'Beskrivelse' } },
  'priorityScheme/matrix': {
    en: { label: 'Priority matrix', why: 'Each pair of impact and urgency gives one priority.' },
    da: { label: 'Prioritetsmatrix', why: 'Hvert par af påvirkning og hastegrad giver én prioritet.' },
  },
  'priorityScheme/matrix/*/impact': { en: { label: 'Impact' }, da: { label: 'Påvirkning' } },
  urgency: { en: { label: 'Urgency' }, da: { label: 'Hastegrad' } },
  'priorityScheme/seasons': {
    en: { label: 'Seasons', why: 'Services that are more critical in a part of the year.' },
    da: { label: 'Sæsoner', why: 'Ydelser, der er mere kritiske i en del af året.' },
  },
  'priorityScheme/classifiedBy': { en: { label: 'Classified by' }, da: { label: 'Klassificeres af' } },
  'priorityScheme/reclassifiedBy': { en: { label: 'Can be changed by' }, da: { label: 'Kan ændres af' } },
  'priorityScheme/reclassification': {
    en: {
      label: 'How it is changed',
      why: 'Stands in the contract in place of “may change the Priority”: write whole sentences.',
      example: 'The Customer may change the Priority for a stated, objective reason.',
    },
    da: {
      label: 'Hvordan den ændres',
      why: 'Står i kontrakten i stedet for ”kan ændre en Hændelses Prioritet”: skriv hele sætninger.',
      example: 'Kunden kan ændre Prioriteten med en saglig begrundelse.',
    },
  },
  'priorityScheme/aggregation': { en: { label: 'Several faults at once' }, da: { label: 'Flere fejl på én gang' } },

  duties: {
    en: {
      label: 'Responsibilities',
      why: 'What each party must do, by when, and what it means for the promises when it does not.',
    },
    da: {
      label: 'Opgaver og ansvar',
      why: 'Hvad hver part skal gøre, hvornår, og hvad det betyder for løfterne, hvis det ikke sker.',
    },
  },
  'duties/*/name': {
    en: { label: 'Short name', example: 'Restore service' },
    da: { label: 'Kort navn', example: 'Genopret ydelsen' },
  },
  'duties/*/text': {
    en: {
      label: 'The party shall',
      why: 'Goes on after “shall”, without a full stop.',
      example: 'name a contact who can be reached in support hours',
    },
    da: {
      label: 'Parten skal',
      why: 'Fortsætter efter »skal«, uden punktum.',
      example: 'udpege en kontaktperson, der kan træffes i supporttiden',
    },
  },
  'duties/*/party': { en: { label: 'Who' }, da: { label: 'Hvem' } },
  'duties/*/assignments': {
    en: { label: 'Roles (RACI)', why: 'Responsible, accountable, consulted, informed.' },
    da: { label: 'Roller (RACI)', why: 'Udførende, ansvarlig, høres, informeres.' },
  },
  role: { en: { label: 'Role' }, da: { label: 'Rolle' } },
  as: { en: { label: 'As' }, da: { label: 'Som' } },
  'duties/*/deadline': { en: { label: 'Deadline' }, da: { label: 'Frist' } },
  'duties/*/effect': {
    en: { label: 'When it is not done', why: 'Without an effect a duty is only a wish.' },
    da: { label: 'Når det ikke sker', why: 'Uden en virkning er en opgave kun et ønske.' },
  },
  'duties/*/effect/kind': { en: { label: 'Effect' }, da: { label: 'Virkning' } },
  'duties/*/effect/text': { en: { label: 'In words' }, da: { label: 'Med ord' } },
};
