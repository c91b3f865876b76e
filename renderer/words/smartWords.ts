import type { Language } from '#core/agreement/language.ts';
import type { SmartLetter } from '#core/checks/smart.ts';
import type { SmartGapKind } from '#core/checks/smartGap.ts';

type ByLetter = Readonly<Record<SmartLetter, string>>;

/** The words of the builder of goals. */
export interface SmartWords {
  readonly letters: ByLetter;
  readonly names: ByLetter;
  readonly asks: ByLetter;
  readonly examples: Readonly<Record<'customer' | 'internal', ByLetter>>;
  readonly example: (words: string) => string;
  readonly done: string;
  readonly open: string;
  readonly state: (name: string, isDone: boolean) => string;
  readonly gaps: Readonly<Record<SmartGapKind, (about: string) => string>>;
  readonly suggestion: string;
  readonly use: string;
  readonly fromCatalogue: string;
  readonly overview: string;
  readonly overviewAbout: string;
  readonly noStatement: (number: number) => string;
}

export const smartWords: Readonly<Record<Language, SmartWords>> = {
  en: {
    letters: { specific: 'S', measurable: 'M', achievable: 'A', relevant: 'R', timeBound: 'T' },
    names: {
      specific: 'Specific',
      measurable: 'Measurable',
      achievable: 'Achievable',
      relevant: 'Relevant',
      timeBound: 'Time-bound',
    },
    asks: {
      specific: 'Which service, what comes of it, and who answers for it.',
      measurable: 'Which targets show that it is reached.',
      achievable: 'Where you stand today, and how you know.',
      relevant: 'Which need of the business it serves.',
      timeBound: 'When it is reached, evaluated and reviewed.',
    },
    examples: {
      customer: {
        specific: 'Booking – the terminal can book slots in every shift – service manager',
        measurable: 'Availability of Booking: at least 99.9% each calendar month',
        achievable: '99.8% today, by the monthly reports of 2026',
        relevant: 'a lorry without a slot costs the terminal an hour',
        timeBound: 'evaluated first on 1 April 2027, reviewed every January',
      },
      internal: {
        specific: 'Payroll – salaries are ready for the bank on time – head of operations',
        measurable: 'Response time for payroll faults: 90% within 1 hour',
        achievable: '82% today, by the service desk’s tickets of the last half-year',
        relevant: 'staff are paid on the last working day of the month',
        timeBound: 'reached by 30 June 2027, looked at in the quarterly meeting',
      },
    },
    example: (words) => `For example: ${words}`,
    done: 'Done',
    open: 'Open',
    state: (name, isDone) => `${name}: ${isDone ? 'done' : 'open'}`,
    gaps: {
      noService: () => 'Choose the service it is about.',
      noOutcome: () => 'Say what comes of it.',
      noOwner: () => 'Say who answers for it.',
      vagueWord: (word) => `“${word}” has no bound: put a number or a date beside it.`,
      severalOutcomes: () => 'More than one outcome? Each of them could be a goal of its own.',
      noObjective: () => 'Choose at least one target, or take one from the catalogue.',
      noTarget: () => 'A target chosen here has no value yet.',
      noNumber: () => 'A target chosen here is not a number.',
      noMetric: () => 'A target chosen here is about no metric.',
      metricHasNoDefinition: () => 'The metric does not say what is measured.',
      metricHasNoUnit: () => 'The metric has no unit.',
      metricHasNoWindow: () => 'The metric has no measurement period.',
      metricHasNoSource: () => 'The metric does not say who measures, or with what.',
      noBaseline: () => 'Fill in today’s level.',
      noEvidence: () => 'Say how today’s level is known.',
      perfection: () => '100% leaves no room for anything: lower it, or say what does not count.',
      noNeed: () => 'Say which need of the business is behind it.',
      nothingFollows: () => 'Nobody looks at the result: set a review, or let a consequence follow.',
      sameAsAnother: () => 'Another goal says the same.',
      noFirstEvaluation: () => 'Say when it is evaluated for the first time.',
      noReview: () => 'Say when it is reviewed.',
      noDue: () => 'It goes beyond today’s level: say by when it is reached.',
      evaluatedAfterEnd: () => 'The first evaluation is after the end of the agreement.',
      reviewedBeforeEvaluation: () => 'The review is before the first evaluation.',
    },
    suggestion: 'A sentence from the answers below',
    use: 'Use this sentence',
    fromCatalogue: 'Take a target from the catalogue',
    overview: 'How far the goals are',
    overviewAbout: 'A filled letter is done; choose a goal to go to what is open.',
    noStatement: (number) => `Goal ${number}`,
  },
  da: {
    letters: { specific: 'S', measurable: 'M', achievable: 'A', relevant: 'R', timeBound: 'T' },
    names: {
      specific: 'Specifikt',
      measurable: 'Målbart',
      achievable: 'Opnåeligt',
      relevant: 'Relevant',
      timeBound: 'Tidsbestemt',
    },
    asks: {
      specific: 'Hvilken ydelse, hvad der kommer ud af det, og hvem der har ansvaret.',
      measurable: 'Hvilke servicemål der viser, at det er nået.',
      achievable: 'Hvor I står i dag, og hvorfra I ved det.',
      relevant: 'Hvilket behov i forretningen det dækker.',
      timeBound: 'Hvornår det er nået, evalueres og gennemgås.',
    },
    examples: {
      customer: {
        specific: 'Booking – terminalen kan booke tider i alle arbejdshold – serviceansvarlig',
        measurable: 'Tilgængelighed af Booking: mindst 99,9 % i hver kalendermåned',
        achievable: '99,8 % i dag ifølge månedsrapporterne for 2026',
        relevant: 'en lastbil uden tid koster terminalen en time',
        timeBound: 'evalueres første gang den 1. april 2027 og gennemgås hver januar',
      },
      internal: {
        specific: 'Løn – lønningerne er klar til banken til tiden – driftschef',
        measurable: 'Reaktionstid på fejl i lønsystemet: 90 % inden for 1 time',
        achievable: '82 % i dag ifølge servicedeskens sager i det seneste halvår',
        relevant: 'medarbejderne får løn den sidste arbejdsdag i måneden',
        timeBound: 'nået senest den 30. juni 2027 og drøftet på kvartalsmødet',
      },
    },
    example: (words) => `For eksempel: ${words}`,
    done: 'Klar',
    open: 'Åben',
    state: (name, isDone) => `${name}: ${isDone ? 'klar' : 'åben'}`,
    gaps: {
      noService: () => 'Vælg den ydelse, det handler om.',
      noOutcome: () => 'Skriv, hvad der kommer ud af det.',
      noOwner: () => 'Angiv, hvem der har ansvaret.',
      vagueWord: (word) => `”${word}” har ingen grænse: sæt et tal eller en dato ved siden af.`,
      severalOutcomes: () => 'Mere end ét resultat? Hvert af dem kan være et mål for sig.',
      noObjective: () => 'Vælg mindst ét servicemål, eller tag et fra kataloget.',
      noTarget: () => 'Et servicemål, der er valgt her, har ingen værdi endnu.',
      noNumber: () => 'Et servicemål, der er valgt her, er ikke et tal.',
      noMetric: () => 'Et servicemål, der er valgt her, handler ikke om noget målepunkt.',
      metricHasNoDefinition: () => 'Målepunktet siger ikke, hvad der måles.',
      metricHasNoUnit: () => 'Målepunktet har ingen enhed.',
      metricHasNoWindow: () => 'Målepunktet har ingen måleperiode.',
      metricHasNoSource: () => 'Målepunktet siger ikke, hvem der måler, eller med hvad.',
      noBaseline: () => 'Udfyld niveauet i dag.',
      noEvidence: () => 'Skriv, hvorfra niveauet i dag kendes.',
      perfection: () => '100 % giver ikke plads til noget: sænk det, eller angiv, hvad der ikke tæller med.',
      noNeed: () => 'Skriv, hvilket behov i forretningen der ligger bag.',
      nothingFollows: () => 'Ingen ser på resultatet: fastsæt en gennemgang, eller lad noget følge af det.',
      sameAsAnother: () => 'Et andet mål siger det samme.',
      noFirstEvaluation: () => 'Angiv, hvornår det evalueres første gang.',
      noReview: () => 'Angiv, hvornår det gennemgås.',
      noDue: () => 'Det går ud over niveauet i dag: angiv, hvornår det skal være nået.',
      evaluatedAfterEnd: () => 'Den første evaluering ligger efter aftalens udløb.',
      reviewedBeforeEvaluation: () => 'Gennemgangen ligger før den første evaluering.',
    },
    suggestion: 'En sætning ud fra svarene nedenfor',
    use: 'Brug denne sætning',
    fromCatalogue: 'Tag et servicemål fra kataloget',
    overview: 'Hvor langt målene er',
    overviewAbout: 'Et udfyldt bogstav er klar; vælg et mål for at gå til det, der er åbent.',
    noStatement: (number) => `Mål ${number}`,
  },
};
