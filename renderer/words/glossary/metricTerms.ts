import type { GlossaryTerm } from './glossaryTerm.ts';

/** What is measured. */
export const metricTerms: readonly GlossaryTerm[] = [
  {
    en: 'uptime',
    da: 'oppetid',
    meaning: {
      en: 'Time in which the service worked.',
      da: 'Tid, hvor ydelsen virkede.',
    },
  },
  {
    en: 'uptime percentage',
    da: 'oppetidsprocent',
  },
  {
    en: 'availability',
    da: 'tilgængelighed',
    meaning: {
      en: 'The share of the agreed service time in which the service worked: (agreed time − downtime) ÷ agreed time.',
      da: 'Den del af den aftalte driftstid, hvor ydelsen virkede: (aftalt tid − nedetid) ÷ aftalt tid.',
    },
  },
  {
    en: "operating efficiency (state contracts' availability)",
    da: 'driftseffektivitet',
    meaning: {
      en: 'The word of the Danish state contracts for availability.',
      da: 'Statens standardkontrakters ord for tilgængelighed.',
    },
  },
  {
    en: 'guaranteed availability',
    da: 'garanteret tilgængelighed (GT)',
  },
  {
    en: 'available operating time',
    da: 'tilgængelig driftstid',
  },
  {
    en: 'reliability',
    da: 'pålidelighed',
    meaning: {
      en: 'In some agreements: availability without planned maintenance. Define it or say availability.',
      da: 'I nogle aftaler: tilgængelighed uden planlagt vedligeholdelse. Definér det, eller skriv tilgængelighed.',
    },
  },
  {
    en: 'response time (system) / latency',
    da: 'svartid',
    meaning: {
      en: 'How long the system takes to answer. Not how long people take.',
      da: 'Hvor længe systemet er om at svare. Ikke hvor længe mennesker er om det.',
    },
  },
  {
    en: 'maximum response time',
    da: 'maksimal svartid',
  },
  {
    en: 'performance ratio, attainment',
    da: 'opfyldelsesgrad',
    meaning: {
      en: 'The share of cases that must meet the threshold: 90% within 15 minutes. Without it all of them must.',
      da: 'Den andel af sagerne, der skal overholde grænsen: 90 % inden 15 minutter. Uden den skal alle.',
    },
  },
  {
    en: 'reaction / response time (people)',
    da: 'reaktionstid',
    alsoDanish: ['responstid'],
    meaning: {
      en: 'How long people take to act on a report. An automatic reply is no reaction. Say when it ends.',
      da: 'Hvor længe mennesker er om at handle på en melding. Et automatisk svar er ingen reaktion. Skriv, hvornår den slutter.',
    },
  },
  {
    en: 'time to start of work',
    da: 'påbegyndelsestid',
  },
  {
    en: 'resolution time',
    da: 'løsningstid',
    alsoDanish: ['fejlrettelsestid'],
    meaning: {
      en: 'From the report until the fault is fixed or worked round, without agreed pauses. Say whether a workaround ends it.',
      da: 'Fra meldingen til fejlen er rettet eller omgået, uden aftalte pauser. Skriv, om en midlertidig løsning afslutter den.',
    },
  },
  {
    en: 'time to restore',
    da: 'retableringstid',
    alsoDanish: ['genopretningstid'],
  },
  {
    en: 'recovery time objective (RTO)',
    da: 'maksimal genopretningstid (RTO)',
    meaning: {
      en: 'The longest time from the declaration of a disaster until the service works again.',
      da: 'Den længste tid fra en katastrofe er erklæret, til ydelsen virker igen.',
    },
  },
  {
    en: 'recovery point objective (RPO)',
    da: 'maksimalt datatab (RPO)',
    meaning: {
      en: 'The greatest age of data that may be lost. It cannot be less than the time between two backups.',
      da: 'Den største alder af data, der må gå tabt. Den kan ikke være mindre end tiden mellem to sikkerhedskopier.',
    },
  },
  {
    en: 'mean time to restore (MTTR)',
    da: 'gennemsnitlig genopretningstid (MTTR)',
    meaning: {
      en: 'A mean lets one long outage hide behind many short ones. Say what the R stands for: repair, restore, respond or resolve.',
      da: 'Et gennemsnit skjuler ét langt nedbrud bag mange korte. Skriv, hvad R’et står for.',
    },
  },
  {
    en: 'mean time between failures (MTBF)',
    da: 'gennemsnitlig tid mellem fejl (MTBF)',
    meaning: {
      en: 'Operating time ÷ number of failures. Needs a definition of a failure.',
      da: 'Driftstid ÷ antal fejl. Kræver en definition af en fejl.',
    },
  },
  {
    en: 'error rate',
    da: 'fejlrate',
    alsoDanish: ['fejlprocent'],
    meaning: {
      en: 'Failed requests ÷ valid requests in an interval. Say what is valid.',
      da: 'Fejlede kald ÷ gyldige kald i et interval. Skriv, hvad der er gyldigt.',
    },
  },
  {
    en: 'percentile',
    da: 'fraktil',
    alsoDanish: ['percentil'],
    meaning: {
      en: 'The value that a share of the measurements does not exceed: 95% take 2 seconds at most. Percentiles cannot be averaged.',
      da: 'Den værdi, en andel af målingerne ikke overstiger: 95 % tager højst 2 sekunder. Fraktiler kan ikke gennemsnitsberegnes.',
    },
  },
  {
    en: 'throughput',
    da: 'gennemløb',
    alsoDanish: ['kapacitet pr. tidsenhed'],
    meaning: {
      en: 'How much is handled in a unit of time, under stated conditions.',
      da: 'Hvor meget der behandles pr. tidsenhed under angivne betingelser.',
    },
  },
  {
    en: 'capacity',
    da: 'kapacitet',
  },
  {
    en: 'peak load',
    da: 'spidsbelastning',
    alsoDanish: ['peak-situation'],
  },
  {
    en: 'customer satisfaction',
    da: 'kundetilfredshed',
    alsoDanish: ['brugertilfredshed'],
    meaning: {
      en: 'Needs a scale, a response rate, a least number of answers, and who is asked.',
      da: 'Kræver en skala, en svarprocent, et mindste antal svar, og hvem der spørges.',
    },
  },
  {
    en: 'first-contact resolution',
    da: 'løst ved første kontakt',
    alsoDanish: ['straksafklaring'],
  },
  {
    en: 'delivery accuracy, on-time delivery',
    da: 'leveringspræcision',
    alsoDanish: ['rettidig levering'],
    meaning: {
      en: 'Lines complete on the agreed date ÷ lines due. Say what happens to one that was planned anew.',
      da: 'Linjer, der er komplette på den aftalte dato ÷ linjer, der skulle leveres. Skriv, hvad der sker med en, der er planlagt om.',
    },
  },
  {
    en: 'target value',
    da: 'målværdi',
    alsoDanish: ['mål'],
    meaning: {
      en: 'The value to be reached. The boundary value itself belongs to exactly one side: at least or more than.',
      da: 'Den værdi, der skal nås. Grænseværdien selv hører til præcis én side: mindst eller mere end.',
    },
  },
  {
    en: 'threshold',
    da: 'tærskelværdi',
    alsoDanish: ['grænseværdi'],
  },
  {
    en: 'measurement, to measure',
    da: 'måling / måle',
  },
  {
    en: 'measuring method',
    da: 'målemetode',
  },
  {
    en: 'measuring point (place)',
    da: 'målested',
    alsoDanish: ['målepunkt'],
    meaning: {
      en: 'Where it is measured: at the user, at the edge, in the data centre. The figures differ.',
      da: 'Hvor der måles: hos brugeren, ved kanten, i datacentret. Tallene er forskellige.',
    },
  },
  {
    en: 'measurement period, window',
    da: 'måleperiode',
    alsoDanish: ['opgørelsesperiode'],
    meaning: {
      en: 'The span over which one figure is calculated. 99.9% in a quarter allows one outage three times as long as 99.9% in a month.',
      da: 'Den periode, ét tal beregnes over. 99,9 % i et kvartal tillader ét nedbrud, der er tre gange så langt som 99,9 % i en måned.',
    },
  },
  {
    en: 'statement, computation of results',
    da: 'opgørelse',
  },
  {
    en: 'percentage point',
    da: 'procentpoint',
    meaning: {
      en: 'The difference between two percentages: from 99.9% to 99.8% is 0.1 percentage points.',
      da: 'Forskellen mellem to procenttal: fra 99,9 % til 99,8 % er 0,1 procentpoint.',
    },
  },
  {
    en: 'per commenced (unit)',
    da: 'pr. påbegyndt',
    meaning: {
      en: 'Rounded up: the first minute of a new hour counts as an hour.',
      da: 'Der rundes op: første minut af en ny time tæller som en time.',
    },
  },
  {
    en: 'rounding',
    da: 'afrunding',
    meaning: {
      en: 'Say in which direction, to how many decimals, and whether before or after the comparison.',
      da: 'Skriv i hvilken retning, til hvor mange decimaler, og om det sker før eller efter sammenligningen.',
    },
  },
  {
    en: 'monitoring',
    da: 'overvågning',
  },
  {
    en: 'reporting, performance report',
    da: 'rapportering',
    alsoDanish: ['driftsrapport', 'månedsrapport'],
  },
  {
    en: 'service review meeting',
    da: 'statusmøde',
    alsoDanish: ['driftsmøde'],
  },
  {
    en: 'small data set',
    da: 'begrænset datagrundlag',
    meaning: {
      en: 'With nine cases one miss fails a target of 90%. Say what happens below a least number.',
      da: 'Med ni sager bryder én fejl et mål på 90 %. Skriv, hvad der sker under et mindste antal.',
    },
  },
  {
    en: 'missing measurement',
    da: 'manglende måling',
    meaning: {
      en: 'Say whether it counts as failed, is left out, or is agreed upon.',
      da: 'Skriv, om den tæller som fejlet, udelades eller aftales.',
    },
  },
];
