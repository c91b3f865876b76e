import type { Inline } from '#core/document/document.ts';
import { line, phrase, text, type Phrase } from '#core/document/inline.ts';
import type { Manner } from '#core/document/words/manner.ts';
import type { BaseParts, Excess, RemedyWords } from '#core/document/words/remedies.ts';
import { frame } from './frame.ts';

const UNITS = {
  millisecond: 'millisecond',
  second: 'second',
  minute: 'minute',
  hour: 'hour',
  workingHour: 'working hour',
  day: 'day',
  workingDay: 'working day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  billingCycle: 'billing cycle',
  percentagePoint: 'percentage point',
};

const EXCESS: Readonly<Record<Excess, string>> = {
  time: ' by which the Service Level is exceeded',
  downtime: ' of Downtime beyond what the Service Level allows',
  delay: ' of delay',
  below: ' by which the result is below the Service Level',
  above: ' by which the result is above the Service Level',
  none: '',
};

const REPEATED_WINDOWS = {
  calendarMonth: 'calendar months',
  billingCycle: 'billing cycles',
  calendarQuarter: 'calendar quarters',
  calendarYear: 'calendar years',
};

const PERIODS: Readonly<Record<NonNullable<BaseParts['period']>, string>> = {
  hour: 'hour',
  day: 'day',
  week: 'week',
  month: 'month',
  billingCycle: 'billing cycle',
  quarter: 'quarter',
  halfYear: 'half-year',
  year: 'year',
  rolling12Months: '12 consecutive months',
  window: 'Measurement Period',
  incident: 'Incident',
  invoice: 'invoice',
  term: 'term of the Agreement',
};

const PERIOD_OF = {
  miss: 'in which the Service Level was not met',
  claim: 'in which the claim is made',
  payment: 'in which the Service Credit is given',
};

function servicesOr(services: Phrase | null): Phrase {
  return services ?? 'the Service affected';
}

function moneyOf({ kind, charges, services, slice, sliceText }: BaseParts): Phrase {
  switch (kind) {
    case 'charges':
      return charges === null ? 'the fees' : line`the amount payable as ${charges}`;
    case 'serviceFee':
      return line`the fee for ${servicesOr(services)}`;
    case 'sliceOfService':
      return line`the part of the fee for ${servicesOr(services)} that relates to ${sliceText ?? (slice === null ? 'the part affected' : line`the ${slice} affected`)}`;
    case 'outageTimeFee':
      return line`the part of the fee for ${servicesOr(services)} that falls on the time of the outage`;
    case 'allFees':
      return 'all fees payable under the Agreement';
    case 'invoice':
      return 'the total of the invoice';
    case 'orderValue':
      return 'the value of the order concerned';
  }
}

function periodOf({ period, periodOf: of }: BaseParts): string {
  if (period === null) return '';
  if (period === 'term') return ' for the whole term of the Agreement';
  if (period === 'rolling12Months' && of === 'miss') return ' for the 12 months before the failure';
  return ` for the ${PERIODS[period]} ${of === null ? 'concerned' : PERIOD_OF[of]}`;
}

function leftOut({ excludesVat, excludesOneOff }: BaseParts): string {
  const named = (wanted: boolean) =>
    [excludesVat === wanted ? 'VAT' : '', excludesOneOff === wanted ? 'one-off charges' : '']
      .filter((word) => word !== '')
      .join(' and ');
  const [out, kept] = [named(true), named(false)];
  return (out === '' ? '' : `, excluding ${out}`) + (kept === '' ? '' : `, including ${kept}`);
}

function level(levels: Phrase, isOne: boolean): readonly Inline[] {
  return isOne ? line`the Service Level for ${levels}` : line`a Service Level for ${levels}`;
}

function beginning(per: string | null): string {
  return per === null ? '' : `${per}, `;
}

const warranties: RemedyWords['warranties'] = {
  warrants: (party, words, period) =>
    line`${period === null ? '' : line`For a period of ${period}, `}${party} warrants that ${words}.`,
};

const trigger: RemedyWords['trigger'] = {
  missed: (levels, isOne, window) => line`${level(levels, isOne)} is not met ${window}`,
  repeated: ({ levels, isOne, misses, windows, consecutive, window, severalMisses }) => {
    const name = window === null ? 'Measurement Periods' : REPEATED_WINDOWS[window];
    const one = name.replace(/s$/u, '');
    const missed = line`${level(levels, isOne)} is not met in ${misses}`;
    if (consecutive) return line`${missed} consecutive ${severalMisses ? name : one}`;
    return windows === null
      ? line`${missed} ${severalMisses ? name : one}`
      : line`${missed} of any ${windows} consecutive ${name}`;
  },
  nearMiss: (levels, isOne, share) =>
    share === null
      ? line`${level(levels, isOne)} is about to be missed`
      : line`${share} of the time allowed by ${level(levels, isOne)} has passed and the matter has not been closed`,
  dutyMissed: (duties, isOne) =>
    line`${isOne ? 'the following duty' : 'one of the following duties'} is not performed as agreed: ${duties}`,
  measurementMissing: (metrics) => line`the measurement of ${metrics} is missing`,
  event: (event) => phrase(event),
  window: {
    perItem: 'in a single case',
    hour: 'in a clock hour',
    day: 'on a day',
    week: 'in a week',
    calendarMonth: 'in a calendar month',
    billingCycle: 'in a billing cycle',
    calendarQuarter: 'in a calendar quarter',
    calendarYear: 'in a calendar year',
    agreementYear: 'in a year of the Agreement',
    measurementPeriod: 'in a Measurement Period',
  },
  rollingWindow: (length) => line`in a rolling period of ${length}`,
};

const pays: RemedyWords['pays'] = {
  points: (points, isOne) => line`${points} penalty point${isOne ? '' : 's'}`,
  percentOf: (percent, base) => line`${percent} of ${base}`,
  perUnit: ({ unit, isPeriod, completion }, excess) =>
    line`for each ${completion === null ? '' : `${completion} `}${isPeriod ? 'period of ' : ''}${unit}${EXCESS[excess]}`,
  perItem: (item, amount, completion) =>
    line`for each ${completion === null ? '' : `${completion} `}${amount === null ? '' : line`${amount} of `}${item ?? 'item that does not meet the Service Level'}`,
  unit: UNITS,
};

const credits = (shall: string): RemedyWords['credits'] => ({
  titleFor: (levels) => line`Service Credit for ${levels}`,
  untitled: line`Service Credit`,
  steps: (provider, customer, trigger) =>
    line`If ${trigger}, ${provider} ${shall} give ${customer} a Service Credit that depends on the result as follows:`,
  stepsSummary: 'Service credit for each band of results',
  resultHeading: { measuredValue: 'Result', points: 'Penalty points', missedItems: 'Number of items missed' },
  creditHeading: 'Service Credit',
  owed: ({ provider, customer, trigger, amount }) =>
    line`If ${trigger}, ${provider} ${shall} give ${customer} a Service Credit of ${amount}.`,
  pointsOwed: (provider, trigger, amount) => line`If ${trigger}, ${provider} incurs ${amount}.`,
  offset: (units) => line`The first ${units} are not counted.`,
  cap: (amount) => line`The Service Credit under this clause ${shall} not exceed ${amount} each time.`,
  multiplier: (factor, base) => line`${factor} times ${base ?? 'the fee for the time of the outage'}`,
  proportional: (base, weighted) =>
    line`the part of ${base ?? 'the fee for the Measurement Period'} that corresponds to the ratio of the Downtime to the Service Hours in the Measurement Period${weighted ? ', multiplied by the share of users or functions affected' : ''}`,
  flatPer: {
    window: 'for each Measurement Period',
    incident: 'for each Incident',
    item: 'for each item that does not meet the target',
  },
  pointsForMiss: (fixed, perUnit) =>
    fixed === null ? line`${perUnit ?? ''}` : line`${fixed}${perUnit === null ? '' : line` and a further ${perUnit}`}`,
  repeatFactor: (factor) =>
    line`If the same Service Level is not met in the following Measurement Period either, the penalty points for that period are multiplied by ${factor}.`,
  pool: ({ atRisk, categoryShare, weight, base }) =>
    line`${weight === null ? '' : line`${weight} of `}${categoryShare === null ? '' : line`${categoryShare} of `}the amount at risk, which is ${atRisk} of ${base ?? 'the fees'}`,
  feeOf: (length, per) => line`the fee for ${length}${per === null ? '' : line` ${per}`}`,
  notCharged: (provider, trigger, unit) => line`If ${trigger}, ${provider} ${shall} not charge for that ${unit}.`,
  nothing: (trigger) => line`If ${trigger}, no Service Credit is owed.`,
  ownWords: (trigger, words) => line`If ${trigger}, the following applies: ${words}`,
  automatic: (provider) => line`${provider} ${shall} give this Service Credit without a claim.`,
  onClaim: (customer) => line`This Service Credit is given only if ${customer} claims it.`,
  base: (base) => line`Percentages in this clause are taken of ${base}.`,
  atLevel: (levelName) => line`This applies at the level ${levelName}.`,
  validity: (dates) => line`This applies ${dates}.`,
  asWritten: (words) => line`In the words of the parties: ${words}.`,
});

const base = (shall: string): RemedyWords['base'] => ({
  generalBase: (base) => line`Unless a clause says otherwise, the percentage of a Service Credit is taken of ${base}.`,
  of: (parts) => phrase(moneyOf(parts), text(`${periodOf(parts)}${leftOut(parts)}`)),
  pointPrice: (amount) => line`For each penalty point, the Service Credit is ${amount}.`,
  pointLadder: line`The penalty points of a Measurement Period are added together and give this Service Credit:`,
  ladderSummary: 'Service credit for each number of penalty points',
  points: 'Penalty points',
  legalCharacter: {
    priceAdjustment: () =>
      line`Service Credits adjust the price to the level of service that was delivered. They are not a penalty.`,
    liquidatedDamages: (provider, customer) =>
      line`Service Credits are liquidated damages. They are a pre-estimate, agreed by ${provider} and ${customer}, of the loss that a failure to meet a Service Level causes, and not a penalty.`,
    konventionalbod: (_provider, customer) =>
      line`Service Credits are an agreed penalty (konventionalbod). They are owed when a Service Level is not met, without ${customer} having to prove a loss.`,
    goodwill: (provider) =>
      line`${provider} gives Service Credits as a gesture of goodwill and without admitting liability.`,
  },
  form: {
    creditOnInvoice: (provider) => line`${provider} ${shall} give Service Credits as a deduction on the next invoice.`,
    setOff: (_provider, customer) => line`${customer} may set Service Credits off against the next invoice.`,
    refund: (provider, customer) => line`${provider} ${shall} pay Service Credits to ${customer}.`,
    creditOrRefundAtEnd: (provider, customer) =>
      line`${provider} ${shall} give Service Credits as a deduction on the next invoice. A Service Credit that has not been deducted when the Agreement ends ${shall} be paid to ${customer}.`,
  },
  expiry: (length) => line`A Service Credit that has not been used within ${length} of being given lapses.`,
  transferable: (customer) => line`${customer} may transfer Service Credits to others.`,
  notTransferable: (customer) => line`${customer} ${shall} not transfer Service Credits to others.`,
  exclusive: (customer) =>
    line`Service Credits are the sole and exclusive remedy of ${customer} for a failure to meet a Service Level.`,
  notIn: (exceptions) => line`This does not apply in the event of ${exceptions}.`,
  terminationUntouched: line`The rights of termination stated in the Agreement are not affected.`,
  notExclusive: (customer) =>
    line`Service Credits do not limit the other rights of ${customer} when a Service Level is not met.`,
  carveOut: {
    grossNegligence: 'gross negligence',
    wilfulBreach: 'wilful breach',
    dataLoss: 'loss of data',
    confidentiality: 'breach of confidentiality',
    personalData: 'breach of the rules on personal data',
  },
  liabilityCap: (provider, per, amount) =>
    line`${beginning(per)}the total liability of ${provider} under the Agreement ${shall} not exceed ${amount}.`,
  creditsCount: line`Service Credits count towards this limit.`,
  creditsDoNotCount: line`Service Credits do not count towards this limit.`,
  noIndirectLoss: line`Neither party is liable for indirect loss.`,
  indirectLoss: line`Liability covers indirect loss.`,
});

const limits = (shall: string): RemedyWords['limits'] => ({
  cap: (per, amount, services) =>
    line`${beginning(per)}the total of Service Credits${services === null ? '' : line` for ${services}`} ${shall} not exceed ${amount}.`,
  floor: (per, amount, services) =>
    line`A Service Credit${services === null ? '' : line` for ${services}`} is given only if the total exceeds ${amount}${per === null ? '' : ` ${per}`}.`,
  stacking: {
    sum: line`If several Service Credits are owed for the same period, they are added together.`,
    highest: line`If several Service Credits are owed for the same period, only the highest of them is given.`,
    onePerIncident: line`An Incident gives rise to one Service Credit only: the highest of those that are owed because of it.`,
    mostFavourable: line`If a failure gives rise to several Service Credits, under the Agreement or otherwise, the one that is most favourable to the Customer is given.`,
  },
  oneCauseCountsSeveralTimes: line`One cause may give rise to Service Credits under several Service Levels.`,
  oneCauseCountsOnce: line`One cause gives rise to a Service Credit under one Service Level only.`,
  earnBack: ({ provider, windows, margin, share }) =>
    line`${provider} earns back ${share === null ? '' : line`${share} of `}a Service Credit if the result for the same Service Level meets it${margin === null ? '' : line` by a margin of at least ${margin}`} in each of the following ${windows} Measurement Periods.`,
  earnBackBlocked: line`A further failure to meet the Service Level in those periods excludes earning back.`,
  bonus: (customer, share, perPoint) =>
    line`If the result is better than the Service Level, ${customer} ${shall} pay a bonus${perPoint === null ? '' : line` of ${perPoint} for each point of the difference`}${share === null ? '' : line`, at a rate of ${share}`}.`,
});

const claims = (shall: string): RemedyWords['claims'] => ({
  automatic: (provider) => line`${provider} ${shall} calculate Service Credits and give them without a claim.`,
  onClaim: (customer) => line`A Service Credit is given only if ${customer} claims it.`,
  onClaimInSteps: (customer) =>
    line`A Service Credit is given only if ${customer} claims it. A claim is made in these steps, in this order:`,
  stepsOfAutomatic: line`It does so in these steps, in this order:`,
  submit: ({ party, isNamed, channel, deadline }) =>
    line`${party} ${shall} submit ${isNamed ? 'this' : 'the claim'}${channel === null ? '' : line` by ${channel}`}${deadline === null ? '' : line`, ${deadline}`}`,
  content: (content) => line`It ${shall} state: ${content}.`,
  answer: (provider, deadline) =>
    line`${provider} ${shall} confirm or reject the claim in writing, with reasons, ${deadline}.`,
  payOut: (provider, deadline) => line`${provider} ${shall} give the Service Credit ${deadline}.`,
  lostIfLate: line`A claim that is submitted later than stated in this clause is lost.`,
  lostIfIncomplete: line`A claim that does not contain what this clause requires is lost.`,
  deniedInArrears: (customer) =>
    line`No Service Credit is owed for a period in which ${customer} is in arrears with a payment under the Agreement.`,
});

const examples: RemedyWords['examples'] = {
  introduction: (about) =>
    about === null ? line`Example of the calculation:` : line`Example of the calculation for ${about}:`,
  summary: 'Worked example: what is given and what follows',
  given: 'Given',
  moment: (weekday, time) => line`${weekday === null ? '' : line`${weekday} at `}${time}`,
  result: 'Result',
};

const other = (shall: string): RemedyWords['other'] => ({
  refund: ({ provider, trigger, of, proRata }) =>
    line`If ${trigger}, ${provider} ${shall} refund ${proRata ? 'a proportionate part of ' : ''}${of ?? 'the fee for the Service affected'}.`,
  freePeriod: (provider, trigger, length) =>
    line`If ${trigger}, ${provider} ${shall} deliver the Service affected free of charge for ${length}.`,
  improvementPlan: (provider, trigger, due) =>
    line`If ${trigger}, ${provider} ${shall} deliver an improvement plan ${due}.`,
  planContent: (content) => line`The plan ${shall} state ${content}.`,
  planCarriedOut: (provider, within) => line`${provider} ${shall} carry the plan out within ${within} of its delivery.`,
  writtenJustification: (provider, trigger, due) =>
    line`If ${trigger}, ${provider} ${shall} give a written justification that states the cause, ${due}.`,
  rootCauseAnalysis: (provider, trigger, due) =>
    line`If ${trigger}, ${provider} ${shall} deliver a root cause analysis ${due}.`,
  notice: ({ provider, trigger, to, due }) =>
    line`If ${trigger}, ${provider} ${shall} notify ${to}${due === null ? '' : line` ${due}`}.`,
  escalation: (provider, trigger, to) => line`If ${trigger}, ${provider} ${shall} escalate the matter to ${to}.`,
  suspension: (provider, trigger) =>
    line`If ${trigger}, ${provider} ${shall} take the Service affected out of production until the Service Level can be met.`,
  terminationRight: (customer, trigger, notice) =>
    line`If ${trigger}, ${customer} may terminate the Agreement for cause${notice === null ? '' : line` by notice of ${notice}`}.`,
  exerciseWithin: (deadline) => line`The right of termination lapses unless it is exercised ${deadline}.`,
  refundOnTermination: (provider) =>
    line`${provider} ${shall} then refund a proportionate part of the fees paid in advance for the time after the termination takes effect.`,
  none: (trigger) => line`If ${trigger}, nothing further follows.`,
  ownWords: (trigger, words) => line`If ${trigger}, the following applies: ${words}`,
});

export function remediesIn({ force }: Manner): RemedyWords {
  const shall = frame.shall[force];
  return {
    warranties,
    trigger,
    pays,
    credits: credits(shall),
    base: base(shall),
    limits: limits(shall),
    claims: claims(shall),
    examples,
    other: other(shall),
  };
}
