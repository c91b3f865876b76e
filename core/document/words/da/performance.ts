import type { Inline } from '#core/document/document.ts';
import { line, type Phrase } from '#core/document/inline.ts';
import type { CapPhrases, ObjectiveLead, PerformanceWords } from '#core/document/words/performance.ts';

/** " for Reaktionstid, opgjort for hver kalendermåned som anført i pkt. 3:" eller, for flere, ":". */
function ofMetric({ metric }: ObjectiveLead): readonly Inline[] {
  if (metric === null) return line`:`;
  return line` for ${metric.name}, opgjort for ${metric.window} som anført i ${metric.clause}:`;
}

function per(parts: Phrase, several: boolean): readonly Inline[] {
  return several ? line`pr. kombination af ${parts}` : line`pr. ${parts}`;
}

function capped({ time, count, isOne, per: period }: CapPhrases): readonly Inline[] {
  const times = count === null ? null : line`${count} ${isOne ? 'gang' : 'gange'}`;
  const most = time !== null && times !== null ? line`${time} og ${times}` : (time ?? times ?? '');
  return line`${most}${period === null ? '' : ` ${period}`}`;
}

function decimals(count: Phrase, places: number | null): readonly Inline[] {
  if (places === null) return [];
  return places === 0 ? line` til hele tal` : line` til ${count} ${places === 1 ? 'decimal' : 'decimaler'}`;
}

export const performance: PerformanceWords = {
  clauseRun: (first, last) => line`${first} til ${last}`,
  serviceLevels: {
    lead: {
      guarantee: (lead) => line`${lead.party} ${lead.shall} opfylde følgende Servicemål${ofMetric(lead)}`,
      aim: (lead) => line`Følgende værdier er sigtepunkter for ${lead.party}${ofMetric(lead)}`,
      threshold: (lead) => line`Følgende tærskelværdier gælder${ofMetric(lead)}`,
    },
    limitForEveryCase: line`En tidsfrist, der er angivet uden procentsats, gælder for hvert enkelt tilfælde.`,
    aimIsNoBreach: line`Et resultat, der ikke når et sigtepunkt, er ikke misligholdelse af Aftalen.`,
    meaningOf: {
      warning: line`Et resultat, der ikke opfylder en advarselsgrænse, er ikke i sig selv misligholdelse af Aftalen.`,
      creditThreshold: line`Et resultat, der ikke opfylder en grænse for servicekredit, har den økonomiske følge, som Aftalen knytter til det.`,
      terminationThreshold: line`Et resultat, der ikke opfylder en grænse for ophævelse, giver den ret til at hæve, som Aftalen knytter til det.`,
    },
    summary: {
      guarantee: 'Servicemål med målværdier',
      aim: 'Sigtepunkter, som ikke er garanteret',
      threshold: 'Tærskelværdier og deres betydning',
    },
    serviceLevel: 'Servicemål',
    target: 'Målværdi',
    window: 'Måleperiode',
    definedIn: 'Defineret i',
    conditions: 'Betingelser',
    role: 'Betydning',
    level: 'Niveau',
    priority: 'Prioritet',
    service: 'Ydelse',
    otherwise: 'i øvrigt',
  },
  target: {
    none: 'intet tilsagn',
    shareWithin: (share, length) => line`mindst ${share} inden for ${length}`,
    shareInLessThan: (share, length) => line`mindst ${share} på under ${length}`,
    inShareOfCases: (target, share) => line`${target}, i mindst ${share} af tilfældene`,
    atPercentile: (target, percentile) => line`${target} (${percentile} %-fraktilen)`,
    asWritten: (words) => line`Aftalt ordlyd: ”${words}”`,
  },
  window: {
    each: {
      perItem: 'hvert enkelt tilfælde',
      hour: 'hver klokketime',
      day: 'hver kalenderdag',
      week: 'hver kalenderuge',
      calendarMonth: 'hver kalendermåned',
      billingCycle: 'hver faktureringsperiode',
      calendarQuarter: 'hvert kalenderkvartal',
      calendarYear: 'hvert kalenderår',
      agreementYear: 'hvert år regnet fra ikrafttrædelsesdatoen',
    },
    rolling: (length) => line`en rullende periode på ${length}`,
    endsAt: {
      measurement: ', der slutter, når målingen foretages',
      claim: ', der slutter, når kravet fremsættes',
      report: ', der slutter, når rapporten udarbejdes',
    },
    slice: (length) => line`, opdelt i intervaller på ${length}`,
    timeZone: (zone) => line` (tidszone ${zone})`,
  },
  metric: {
    summary: (metric) => `Definition af målingen ${metric}`,
    label: {
      purpose: 'Formål',
      appliesTo: 'Gælder for',
      definition: 'Hvad der måles',
      formula: 'Formel',
      budget: 'Tilladt nedetid',
      unit: 'Enhed',
      direction: 'Retning',
      window: 'Måleperiode',
      hours: 'Måles inden for',
      scope: 'Resultater',
      conditions: 'Betingelser',
      failure: 'Anses for svigt, mens',
      minimumDuration: 'Korteste svigt',
      countsFrom: 'Svigtets begyndelse',
      clockStart: 'Tiden løber fra',
      clockStop: 'Tiden løber til',
      clockPauses: 'Tiden står stille',
      outOfHours: 'Uden for tidsrummet',
      due: 'Eksempel på en frist',
      measuredBy: 'Måles af',
      tool: 'Måles med',
      point: 'Målested',
      interval: 'Måleinterval',
      frequency: 'Målehyppighed',
      precondition: 'Forudsætning',
      sourceOfTruth: 'Måling, der har forrang',
      access: 'Adgang til data',
      exclusions: 'Regnes ikke med',
      rounding: 'Afrunding',
      partialWindow: 'Ufuldstændig Måleperiode',
      missingData: 'Manglende måling',
      minimumSample: 'Begrænset datagrundlag',
      runIn: 'Indkøringsperiode',
      claimedTime: 'Gentagne krav',
      retention: 'Data opbevares i',
      reportedIn: 'Rapporteres i',
      validity: 'I kraft',
      level: 'Niveau',
      asWritten: 'Aftalt ordlyd',
    },
    wholeAgreement: 'Aftalen som helhed',
    percentile: (percentile) => line`${percentile} %-fraktilen`,
    scope: {
      unstated: (parts, several) => line`ét resultat ${per(parts, several)}`,
      each: (parts, several) => line`ét resultat ${per(parts, several)}; hvert resultat bedømmes for sig`,
      all: (parts, several) =>
        line`ét resultat ${per(parts, several)}; målet er opfyldt, når alle resultater opfylder det`,
      any: (parts, several) =>
        line`ét resultat ${per(parts, several)}; målet er opfyldt, når mindst ét resultat opfylder det`,
      sum: (parts, several) => line`ét resultat: summen af værdierne ${per(parts, several)}`,
      worst: (parts, several) => line`ét resultat: den dårligste af værdierne ${per(parts, several)}`,
      average: (parts, several) => line`ét resultat: gennemsnittet af værdierne ${per(parts, several)}`,
    },
    signs: {
      any: line`mindst ét af følgende er tilfældet:`,
      all: line`alt følgende er tilfældet samtidig:`,
    },
    threshold: ({ measure, comparison, over }) =>
      line`${measure ?? 'den målte værdi'} er ${comparison}${over === null ? '' : line` over ${over}`}`,
    consecutive: ({ count, check, every }) =>
      line`${count} på hinanden følgende ${check ?? 'kontroller'}${every === null ? '' : line`, foretaget ${every},`} mislykkes`,
    minimumDuration: (length) => line`et svigt regnes kun med, hvis det varer mindst ${length}`,
    countsFrom: {
      firstSign: 'svigtet regnes fra det første tegn på det',
      confirmation: 'svigtet regnes fra bekræftelsen af det',
      report: 'svigtet regnes fra anmeldelsen af det',
    },
    outOfHours: {
      runs: 'tiden løber også uden for det tidsrum, der gælder',
      pauses: 'tiden står stille uden for det tidsrum, der gælder',
      startsAtOpening:
        'indtræffer starttidspunktet uden for det tidsrum, der gælder, løber tiden fra tidsrummets næste begyndelse',
    },
    measuredByRole: (party, role) => line`${party} (${role})`,
    rounded: {
      halfUp: (count, places) => line`afrundes${decimals(count, places)}, halve opad`,
      halfEven: (count, places) => line`afrundes${decimals(count, places)}, halve til lige ciffer`,
      down: (count, places) => line`rundes ned${decimals(count, places)}`,
      up: (count, places) => line`rundes op${decimals(count, places)}`,
      none: () => line`afrundes ikke`,
    },
    roundedWhen: {
      beforeComparison: ', før resultatet sammenlignes med målværdien',
      afterComparison: ', efter at resultatet er sammenlignet med målværdien',
    },
    statedWithDecimals: (count, places) =>
      places === 0 ? line`angives i hele tal` : line`angives med ${count} ${places === 1 ? 'decimal' : 'decimaler'}`,
    partialWindow: {
      fullWindow: 'opgøres, som om perioden var hel',
      proRata: 'opgøres for den del af perioden, hvor der måles',
      notMeasured: 'måles ikke',
      missingDaysMet: 'dage, hvor der endnu ikke måles, anses for opfyldt',
    },
    missingData: {
      countsAsFailed: 'anses for ikke opfyldt',
      countsAsMet: 'anses for opfyldt',
      leftOut: 'regnes ikke med',
      penalty: 'har den følge, som Aftalen knytter til manglende måling',
    },
    minimumSample: (count, rule) => line`er der færre end ${count} tilfælde i en periode, ${rule}`,
    belowMinimum: {
      notJudged: 'bedømmes perioden ikke',
      pooledWithNext: 'lægges tilfældene sammen med den næste periodes',
      oneMissAllowed: 'er målet opfyldt, hvis højst ét tilfælde ikke opfylder det',
    },
    runIn: (length) => line`de første ${length}, hvor der måles, men resultaterne ikke bedømmes`,
    claimedTimeOnce: 'tid, der har indgået i ét imødekommet krav, kan ikke indgå i et andet',
  },
  conditions: {
    introduction: line`Et Servicemål gælder kun, mens hver betingelse, der er angivet for det, er opfyldt:`,
    holdsFor: (serviceLevels) => line`Dette er en betingelse for: ${serviceLevels}.`,
    holdsForAll: line`Dette er en betingelse for alle Servicemål.`,
  },
  exclusions: {
    introduction: line`Følgende regnes ikke med, når resultaterne opgøres:`,
    onlyFor: (serviceLevels) => line`Dette gælder kun for: ${serviceLevels}.`,
    cap: (cap) => line`Der ses højst bort fra ${capped(cap)}.`,
    announced: ({ provider, customer, notice }) =>
      line`Undtagelsen gælder kun, hvis ${provider} har varslet ${customer} mindst ${notice} forinden.`,
    reported: ({ provider, customer, notice }) =>
      line`Undtagelsen gælder kun, hvis ${provider} har underrettet ${customer} inden for ${notice} efter at være blevet bekendt med forholdet.`,
    proof: (proof) => line`Krav til dokumentation: ${proof}.`,
  },
  maintenance: {
    services: (names, isOne) => line`${isOne ? 'Ydelsen' : 'Ydelserne'} ${names}`,
    theseServices: (isOne) => (isOne ? 'denne Ydelse' : 'disse Ydelser'),
    planned: (services) =>
      services === null ? line`Planlagt Vedligeholdelse` : line`Planlagt Vedligeholdelse af ${services}`,
    emergency: (services) =>
      services === null ? line`akut vedligeholdelse` : line`akut vedligeholdelse af ${services}`,
    windows: (provider, planned) => line`${provider} må kun udføre ${planned} i følgende servicevinduer:`,
    weekly: (days, hours) => line`${days} ${hours}`,
    monthly: (nth, days, hours) => line`den ${nth} ${days} i hver måned ${hours}`,
    timeZone: (zone) => line` (tidszone ${zone})`,
    notice: ({ provider, customer, of, length, channel, shall }) =>
      line`${provider} ${shall} varsle ${of} over for ${customer} mindst ${length} forinden${channel === null ? '' : line` pr. ${channel}`}.`,
    cap: (planned, cap) => line`${planned} er begrænset til ${capped(cap)}.`,
    countsAsDowntime: (maintenance) => line`${maintenance} regnes som Nedetid.`,
    plannedIsNoDowntime: (planned) =>
      line`${planned} regnes ikke som Nedetid, når arbejdet er varslet og udført som anført her.`,
    emergencyIsNoDowntime: (emergency) =>
      line`${emergency} regnes ikke som Nedetid, når arbejdet er varslet som anført her.`,
    freeze: ({ provider, planned, from, to, name }) =>
      line`${provider} må ikke udføre ${planned} fra den ${from} til den ${to}${name === null ? '' : line` (${name})`}.`,
  },
  goals: {
    introduction: line`Parterne har aftalt følgende mål:`,
    summary: (goal) => `Målet i enkeltheder: ${goal}`,
    specific: 'Specifikt',
    measurable: 'Målbart',
    achievable: 'Opnåeligt',
    relevant: 'Relevant',
    timeBound: 'Tidsbestemt',
    owner: 'Ansvarlig',
    reference: 'Reference',
    baseline: (baseline) => line`udgangspunkt: ${baseline}`,
    evidence: (evidence) => line`dokumenteret ved ${evidence}`,
    due: (date) => line`skal være nået senest den ${date}`,
    firstEvaluation: (date) => line`evalueres første gang den ${date}`,
    review: (date) => line`gennemgås på ny den ${date}`,
    statement: ({ service, outcome, targets, due }) =>
      line`For ${service} gælder, at ${outcome}${targets === null ? '' : line`, målt ved ${targets}`}${due === null ? '' : line`, senest den ${due}`}.`,
  },
};
