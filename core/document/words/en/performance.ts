import type { Inline } from '#core/document/document.ts';
import { line, phrase, plainTextOf, type Phrase } from '#core/document/inline.ts';
import type { CapPhrases, ObjectiveLead, PerformanceWords } from '#core/document/words/performance.ts';

/** " for Response time, calculated for each calendar month as stated in clause 3:" or, for several metrics, ":". */
function ofMetric({ metric }: ObjectiveLead): readonly Inline[] {
  if (metric === null) return line`:`;
  return line` for ${metric.name}, calculated for ${metric.window} as stated in ${metric.clause}:`;
}

function eachOf(parts: Phrase, several: boolean): readonly Inline[] {
  return several ? line`each combination of ${parts}` : line`each ${parts}`;
}

function capped({ time, count, isOne, per }: CapPhrases): readonly Inline[] {
  const occasions = count === null ? null : line`${count} ${isOne ? 'occasion' : 'occasions'}`;
  const most = time !== null && occasions !== null ? line`${time} and ${occasions}` : (time ?? occasions ?? '');
  return line`${most}${per === null ? '' : ` ${per}`}`;
}

/** "95th percentile", "99.9th percentile". */
function nthPercentile(percentile: Phrase): readonly Inline[] {
  const digits = plainTextOf(phrase(percentile));
  const ending = /1[123]$/.test(digits) ? 'th' : (['th', 'st', 'nd', 'rd'][Number(digits.at(-1))] ?? 'th');
  return line`${percentile}${ending} percentile`;
}

function decimals(count: Phrase, places: number | null): readonly Inline[] {
  if (places === null) return [];
  return places === 0 ? line` to whole numbers` : line` to ${count} ${places === 1 ? 'decimal' : 'decimals'}`;
}

export const performance: PerformanceWords = {
  clauseRun: (first, last) => line`${first} to ${last}`,
  serviceLevels: {
    lead: {
      guarantee: (lead) => line`${lead.party} ${lead.shall} meet the following Service Levels${ofMetric(lead)}`,
      aim: (lead) => line`The following values are aims of ${lead.party}${ofMetric(lead)}`,
      threshold: (lead) => line`The following thresholds apply${ofMetric(lead)}`,
    },
    limitForEveryCase: line`A time limit that is stated without a percentage applies to every single case.`,
    aimIsNoBreach: line`A result that does not reach an aim is not a breach of the Agreement.`,
    meaningOf: {
      warning: line`A result that does not meet a warning threshold is not in itself a breach of the Agreement.`,
      creditThreshold: line`A result that does not meet a credit threshold has the financial consequence that the Agreement states for it.`,
      terminationThreshold: line`A result that does not meet a termination threshold gives the right to terminate that the Agreement states for it.`,
    },
    summary: {
      guarantee: 'Service Levels with their targets',
      aim: 'Aims, which are no guarantees',
      threshold: 'Thresholds and their meaning',
    },
    serviceLevel: 'Service Level',
    target: 'Target',
    window: 'Measurement Period',
    definedIn: 'Defined in',
    conditions: 'Conditions',
    role: 'Meaning',
    level: 'Level',
    priority: 'Priority',
    service: 'Service',
    otherwise: 'otherwise',
  },
  target: {
    none: 'no commitment',
    shareWithin: (share, length) => line`at least ${share} within ${length}`,
    shareInLessThan: (share, length) => line`at least ${share} in less than ${length}`,
    inShareOfCases: (target, share) => line`${target}, in at least ${share} of cases`,
    atPercentile: (target, percentile) => line`${target} (${nthPercentile(percentile)})`,
    asWritten: (words) => line`In the words agreed: “${words}”`,
  },
  window: {
    each: {
      perItem: 'each single case',
      hour: 'each clock hour',
      day: 'each calendar day',
      week: 'each calendar week',
      calendarMonth: 'each calendar month',
      billingCycle: 'each billing cycle',
      calendarQuarter: 'each calendar quarter',
      calendarYear: 'each calendar year',
      agreementYear: 'each year from the effective date',
    },
    rolling: (length) => line`a rolling period of ${length}`,
    endsAt: {
      measurement: ', ending when the measurement is made',
      claim: ', ending when the claim is made',
      report: ', ending when the report is made',
    },
    slice: (length) => line`, made up of intervals of ${length}`,
    timeZone: (zone) => line` (time zone ${zone})`,
  },
  metric: {
    summary: (metric) => `Definition of the metric ${metric}`,
    label: {
      purpose: 'Purpose',
      appliesTo: 'Applies to',
      definition: 'What is measured',
      formula: 'Formula',
      budget: 'Allowed downtime',
      unit: 'Unit',
      direction: 'Direction',
      window: 'Measurement Period',
      hours: 'Measured within',
      scope: 'Results',
      conditions: 'Conditions',
      failure: 'Counts as failed while',
      minimumDuration: 'Shortest failure',
      countsFrom: 'Start of a failure',
      clockStart: 'Clock starts at',
      clockStop: 'Clock stops at',
      clockPauses: 'Clock stands still',
      outOfHours: 'Outside the hours',
      due: 'Example of a time limit',
      measuredBy: 'Measured by',
      tool: 'Measured with',
      point: 'Measuring point',
      interval: 'Measuring interval',
      frequency: 'Frequency of measurement',
      precondition: 'Precondition',
      sourceOfTruth: 'Figure that prevails',
      access: 'Access to the data',
      exclusions: 'Left out',
      rounding: 'Rounding',
      partialWindow: 'Incomplete Measurement Period',
      missingData: 'Missing measurement',
      minimumSample: 'Small numbers',
      runIn: 'Run-in period',
      claimedTime: 'Repeated claims',
      retention: 'Data kept for',
      reportedIn: 'Reported in',
      validity: 'In force',
      level: 'Level',
      asWritten: 'In the words agreed',
    },
    wholeAgreement: 'the Agreement as a whole',
    percentile: (percentile) => nthPercentile(percentile),
    scope: {
      unstated: (parts, several) => line`one result for ${eachOf(parts, several)}`,
      each: (parts, several) => line`one result for ${eachOf(parts, several)}; each result is judged on its own`,
      all: (parts, several) =>
        line`one result for ${eachOf(parts, several)}; the target is met when every result meets it`,
      any: (parts, several) =>
        line`one result for ${eachOf(parts, several)}; the target is met when at least one result meets it`,
      sum: (parts, several) => line`one result: the sum over ${eachOf(parts, several)}`,
      worst: (parts, several) => line`one result: the worst found for ${eachOf(parts, several)}`,
      average: (parts, several) => line`one result: the average of those for ${eachOf(parts, several)}`,
    },
    signs: {
      any: line`at least one of the following holds:`,
      all: line`all of the following hold together:`,
    },
    threshold: ({ measure, comparison, over }) =>
      line`${measure ?? 'the measured value'} is ${comparison}${over === null ? '' : line` over ${over}`}`,
    consecutive: ({ count, check, every }) =>
      line`${count} consecutive ${check ?? 'checks'}${every === null ? '' : line`, made ${every},`} fail`,
    minimumDuration: (length) => line`a failure counts only if it lasts at least ${length}`,
    countsFrom: {
      firstSign: 'its time counts from its first sign',
      confirmation: 'its time counts from its confirmation',
      report: 'its time counts from the report of it',
    },
    outOfHours: {
      runs: 'the clock also runs outside the hours that apply',
      pauses: 'the clock stands still outside the hours that apply',
      startsAtOpening: 'a clock that would start outside the hours that apply starts when those hours next begin',
    },
    measuredByRole: (party, role) => line`${party} (${role})`,
    rounded: {
      halfUp: (count, places) => line`rounded${decimals(count, places)}, halves up`,
      halfEven: (count, places) => line`rounded${decimals(count, places)}, halves to the even digit`,
      down: (count, places) => line`rounded down${decimals(count, places)}`,
      up: (count, places) => line`rounded up${decimals(count, places)}`,
      none: () => line`not rounded`,
    },
    roundedWhen: {
      beforeComparison: ', before comparison with the target',
      afterComparison: ', after comparison with the target',
    },
    statedWithDecimals: (count, places) =>
      places === 0 ? line`stated in whole numbers` : line`stated${decimals(count, places)}`,
    partialWindow: {
      fullWindow: 'calculated as if the period were complete',
      proRata: 'calculated for the part of the period in which the metric is measured',
      notMeasured: 'not measured',
      missingDaysMet: 'days on which the metric is not yet measured count as met',
    },
    missingData: {
      countsAsFailed: 'counts as not met',
      countsAsMet: 'counts as met',
      leftOut: 'is left out',
      penalty: 'has the consequence that the Agreement states for a missing measurement',
    },
    minimumSample: (count, rule) => line`if a period has fewer than ${count} items, ${rule}`,
    belowMinimum: {
      notJudged: 'the period is not judged',
      pooledWithNext: 'its items are added to those of the next period',
      oneMissAllowed: 'the target is met if at most one item misses it',
    },
    runIn: (length) => line`the first ${length}, in which results are measured but not judged`,
    claimedTimeOnce: 'time used in one successful claim cannot be used in another',
  },
  conditions: {
    introduction: line`A Service Level applies only while each condition stated for it is met:`,
    holdsFor: (serviceLevels) => line`This is a condition for: ${serviceLevels}.`,
    holdsForAll: line`This is a condition for every Service Level.`,
  },
  exclusions: {
    introduction: line`The following is left out when results are calculated:`,
    onlyFor: (serviceLevels) => line`This applies only to: ${serviceLevels}.`,
    cap: (cap) => line`No more than ${capped(cap)} is left out.`,
    announced: ({ provider, customer, notice }) =>
      line`The exclusion applies only if ${provider} has given ${customer} notice at least ${notice} in advance.`,
    reported: ({ provider, customer, notice }) =>
      line`The exclusion applies only if ${provider} has informed ${customer} within ${notice} of becoming aware of the matter.`,
    proof: (proof) => line`Proof required: ${proof}.`,
  },
  maintenance: {
    services: (names, isOne) => line`the ${isOne ? 'Service' : 'Services'} ${names}`,
    theseServices: (isOne) => (isOne ? 'this Service' : 'these Services'),
    planned: (services) => (services === null ? line`Planned Maintenance` : line`Planned Maintenance of ${services}`),
    emergency: (services) =>
      services === null ? line`emergency maintenance` : line`emergency maintenance of ${services}`,
    windows: (provider, planned) =>
      line`${provider} may carry out ${planned} in the following maintenance windows only:`,
    weekly: (days, hours) => line`${days}, ${hours}`,
    monthly: (nth, days, hours) => line`the ${nth} ${days} of each month, ${hours}`,
    timeZone: (zone) => line` (time zone ${zone})`,
    notice: ({ provider, customer, of, length, channel, shall }) =>
      line`${provider} ${shall} give ${customer} notice of ${of} at least ${length} in advance${channel === null ? '' : line` by ${channel}`}.`,
    cap: (planned, cap) => line`${planned} is limited to ${capped(cap)}.`,
    countsAsDowntime: (maintenance) => line`${maintenance} counts as Downtime.`,
    plannedIsNoDowntime: (planned) =>
      line`${planned} does not count as Downtime when it has been announced and carried out as stated here.`,
    emergencyIsNoDowntime: (emergency) =>
      line`${emergency} does not count as Downtime when it has been announced as stated here.`,
    freeze: ({ provider, planned, from, to, name, shall }) =>
      line`${provider} ${shall} not carry out ${planned} from ${from} to ${to}${name === null ? '' : line` (${name})`}.`,
  },
  goals: {
    introduction: line`The parties have agreed on the following goals:`,
    summary: (goal) => `The goal in detail: ${goal}`,
    specific: 'Specific',
    measurable: 'Measurable',
    achievable: 'Achievable',
    relevant: 'Relevant',
    timeBound: 'Time-bound',
    owner: 'Owner',
    reference: 'Reference',
    baseline: (baseline) => line`starting point: ${baseline}`,
    evidence: (evidence) => line`shown by ${evidence}`,
    due: (date) => line`to be reached by ${date}`,
    firstEvaluation: (date) => line`first evaluated on ${date}`,
    review: (date) => line`reviewed on ${date}`,
    statement: ({ service, outcome, targets, due }) =>
      line`For ${service}, ${outcome}${targets === null ? '' : line`, measured by ${targets}`}${due === null ? '' : line`, no later than ${due}`}.`,
  },
};
