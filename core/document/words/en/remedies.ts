import type { Inline } from '#core/document/document.ts';
import { line, phrase, text, type Phrase } from '#core/document/inline.ts';
import type { Manner, Recompense } from '#core/document/words/manner.ts';
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
};

/** What is owed for a missed service level, in the forms that the sentences need. */
interface Owed {
  readonly heading: string;
  readonly one: string;
  readonly those: string;
  /** Of any kind and number: "Service Credits are …". */
  readonly all: string;
  readonly none: string;
  readonly several: string;
  readonly single: string;
  readonly give: string;
  readonly given: string;
  readonly settle: string;
  /** What must be done before it lapses, and from when that time runs. */
  readonly used: string;
  readonly since: string;
  /** Verbs that follow `one`. */
  readonly is: string;
  readonly has: string;
  readonly depends: string;
  readonly lapses: string;
  /** What stands for `one` and `all` in the words after them. */
  readonly it: string;
}

const OWED: Readonly<Record<Recompense, Owed>> = {
  serviceCredit: {
    heading: 'Service Credit',
    one: 'a Service Credit',
    those: 'the Service Credit',
    all: 'Service Credits',
    none: 'no Service Credit is owed',
    several: 'several Service Credits are',
    single: 'one Service Credit only: the highest of those that are',
    give: 'give',
    given: 'given',
    settle: 'give',
    used: 'used',
    since: 'being given',
    is: 'is',
    has: 'has',
    depends: 'depends',
    lapses: 'lapses',
    it: 'it',
  },
  liquidatedDamages: {
    heading: 'Liquidated Damages',
    one: 'Liquidated Damages',
    those: 'the Liquidated Damages',
    all: 'Liquidated Damages',
    none: 'no Liquidated Damages are owed',
    several: 'several amounts of Liquidated Damages are',
    single: 'one amount of Liquidated Damages only: the highest of those that are',
    give: 'pay',
    given: 'paid',
    settle: 'settle',
    used: 'claimed',
    since: 'falling due',
    is: 'are',
    has: 'have',
    depends: 'depend',
    lapses: 'lapse',
    it: 'them',
  },
  penalty: {
    heading: 'Penalty',
    one: 'a Penalty',
    those: 'the Penalty',
    all: 'Penalties',
    none: 'no Penalty is owed',
    several: 'several Penalties are',
    single: 'one Penalty only: the highest of those that are',
    give: 'pay',
    given: 'paid',
    settle: 'settle',
    used: 'claimed',
    since: 'falling due',
    is: 'is',
    has: 'has',
    depends: 'depends',
    lapses: 'lapses',
    it: 'it',
  },
};

const initial = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

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

function periodOf({ period, periodOf: of }: BaseParts, owed: Owed): string {
  if (period === null) return '';
  if (period === 'term') return ' for the whole term of the Agreement';
  if (period === 'rolling12Months' && of === 'miss') return ' for the 12 months before the failure';
  if (of === null) return ` for the ${PERIODS[period]} concerned`;
  const when = of === 'payment' ? `in which ${owed.those} ${owed.is} ${owed.given}` : PERIOD_OF[of];
  return ` for the ${PERIODS[period]} ${when}`;
}

function leftOut({ excludesVat, excludesOneOff }: BaseParts): string {
  const named = (wanted: boolean) =>
    [excludesVat === wanted ? 'VAT' : '', excludesOneOff === wanted ? 'one-off charges' : '']
      .filter((word) => word !== '')
      .join(' and ');
  const [out, kept] = [named(true), named(false)];
  return (out === '' ? '' : `, excluding ${out}`) + (kept === '' ? '' : `, including ${kept}`);
}

function level(levels: Phrase | null, isOne: boolean): readonly Inline[] {
  if (levels === null) return line`a Service Level`;
  return isOne ? line`the Service Level for ${levels}` : line`a Service Level for ${levels}`;
}

function beginning(per: string | null): string {
  return per === null ? '' : `${per}, `;
}

const warranties: RemedyWords['warranties'] = {
  warrants: (party, words, period) =>
    line`${period === null ? '' : line`For a period of ${period.length} from ${period.from}, `}${party} warrants that ${words}.`,
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
  measurementMissing: (metrics) =>
    metrics === null ? line`a measurement is missing` : line`the measurement of ${metrics} is missing`,
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

const credits = (shall: string, owed: Owed): RemedyWords['credits'] => ({
  titleFor: (levels) => line`${owed.heading} for ${levels}`,
  untitled: line`${owed.heading}`,
  steps: (provider, customer, trigger) =>
    line`If ${trigger}, ${provider} ${shall} ${owed.give} ${customer} ${owed.one} that ${owed.depends} on the result as follows:`,
  stepsSummary: `${owed.heading} for each band of results`,
  resultHeading: { measuredValue: 'Result', points: 'Penalty points', missedItems: 'Number of items missed' },
  creditHeading: owed.heading,
  owed: ({ provider, customer, trigger, amount }) =>
    line`If ${trigger}, ${provider} ${shall} ${owed.give} ${customer} ${owed.one} of ${amount}.`,
  pointsOwed: (provider, trigger, amount) => line`If ${trigger}, ${provider} incurs ${amount}.`,
  offset: (units) => line`The first ${units} are not counted.`,
  cap: (amount) => line`${initial(owed.those)} under this clause ${shall} not exceed ${amount} each time.`,
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
  nothing: (trigger) => line`If ${trigger}, ${owed.none}.`,
  ownWords: (trigger, words) => line`If ${trigger}, the following applies: ${words}`,
  automatic: (provider) => line`${provider} ${shall} ${owed.give} ${owed.those} under this clause without a claim.`,
  onClaim: (customer) =>
    line`${initial(owed.those)} under this clause ${owed.is} ${owed.given} only if ${customer} claims ${owed.it}.`,
  appliesWithoutClaim: line`This applies without a claim.`,
  appliesOnClaim: (customer) => line`This applies only if ${customer} claims it.`,
  base: (base) => line`A percentage in this clause is a percentage of ${base}.`,
  atLevel: (levelName) => line`This applies at the level ${levelName}.`,
  validity: (dates) => line`This applies ${dates}.`,
  asWritten: (words) => line`In the words of the parties: ${words}.`,
});

const base = (shall: string, owed: Owed): RemedyWords['base'] => ({
  generalBase: (base) =>
    line`Unless a clause says otherwise, ${owed.one} stated as a percentage ${owed.is} a percentage of ${base}.`,
  of: (parts) => phrase(moneyOf(parts), text(`${periodOf(parts, owed)}${leftOut(parts)}`)),
  pointPrice: (amount) => line`For each penalty point, ${owed.those} ${owed.is} ${amount}.`,
  pointLadder: line`The penalty points of a Measurement Period are added together and give rise to ${owed.one} as follows:`,
  ladderSummary: `${owed.heading} for each number of penalty points`,
  points: 'Penalty points',
  legalCharacter: {
    priceAdjustment: () =>
      line`Service Credits adjust the price to the level of service that was delivered. They are not a penalty.`,
    liquidatedDamages: (provider, customer) =>
      line`What ${provider} owes ${customer} under the Agreement because a Service Level is not met is liquidated damages, called “Liquidated Damages” in the Agreement. ${provider} and ${customer} have agreed them in advance as an estimate of the loss that a failure to meet the Service Level causes. They are not a penalty.`,
    konventionalbod: (provider, customer) =>
      line`What ${provider} owes ${customer} under the Agreement because a Service Level is not met is an agreed penalty (konventionalbod), called a “Penalty” in the Agreement. It is owed without ${customer} having to prove a loss.`,
    goodwill: (provider) =>
      line`${provider} gives Service Credits as a gesture of goodwill and without admitting liability.`,
  },
  form: {
    creditOnInvoice: (provider) =>
      line`${provider} ${shall} ${owed.settle} ${owed.all} as a deduction on the next invoice.`,
    setOff: (_provider, customer) => line`${customer} may set ${owed.all} off against the next invoice.`,
    refund: (provider, customer) => line`${provider} ${shall} pay ${owed.all} to ${customer}.`,
    creditOrRefundAtEnd: (provider, customer) =>
      line`${provider} ${shall} ${owed.settle} ${owed.all} as a deduction on the next invoice. ${initial(owed.one)} that ${owed.has} not been deducted when the Agreement ends ${shall} be paid to ${customer}.`,
  },
  expiry: (length) =>
    line`${initial(owed.one)} that ${owed.has} not been ${owed.used} within ${length} of ${owed.since} ${owed.lapses}.`,
  transferable: (customer) => line`${customer} may transfer ${owed.all} to others.`,
  notTransferable: (customer) => line`${customer} ${shall} not transfer ${owed.all} to others.`,
  exclusive: (customer, besidesOthers) =>
    line`${besidesOthers ? 'Apart from the other consequences stated in the Agreement, ' : ''}${owed.all} are the sole and exclusive remedy of ${customer} for a failure to meet a Service Level.`,
  notIn: (exceptions) => line`This does not apply in the event of ${exceptions}.`,
  terminationUntouched: line`The rights of termination stated in the Agreement are not affected.`,
  notExclusive: (customer) =>
    line`${owed.all} do not limit the other rights of ${customer} when a Service Level is not met.`,
  carveOut: {
    grossNegligence: 'gross negligence',
    wilfulBreach: 'wilful breach',
    dataLoss: 'loss of data',
    confidentiality: 'breach of confidentiality',
    personalData: 'breach of the rules on personal data',
  },
  lowerOf: (amounts) => line`the lower of ${amounts}`,
  liabilityCap: (provider, per, amount) =>
    line`${beginning(per)}the total liability of ${provider} under the Agreement ${shall} not exceed ${amount}.`,
  creditsCount: line`${owed.all} count towards this limit.`,
  creditsDoNotCount: line`${owed.all} do not count towards this limit.`,
  noIndirectLoss: line`No party is liable for indirect loss.`,
  indirectLoss: line`Liability covers indirect loss.`,
});

const limits = (shall: string, owed: Owed): RemedyWords['limits'] => ({
  cap: (per, amount, services) =>
    line`${beginning(per)}the total of ${owed.all}${services === null ? '' : line` for ${services}`} ${shall} not exceed ${amount}.`,
  floor: (per, amount, services) =>
    line`${initial(owed.one)}${services === null ? '' : line` for ${services}`} ${owed.is} ${owed.given} only if the total exceeds ${amount}${per === null ? '' : ` ${per}`}.`,
  stacking: {
    sum: line`If ${owed.several} owed for the same period, they are added together.`,
    highest: line`If ${owed.several} owed for the same period, only the highest of them is ${owed.given}.`,
    onePerIncident: line`An Incident gives rise to ${owed.single} owed because of it.`,
    mostFavourable: line`If ${owed.several} owed because of one failure, under the Agreement or otherwise, the one that is most favourable to the Customer is ${owed.given}.`,
  },
  oneCauseCountsSeveralTimes: line`One cause may give rise to ${owed.all} under several Service Levels.`,
  oneCauseCountsOnce: line`One cause gives rise to ${owed.one} under one Service Level only.`,
  earnBack: ({ provider, windows, margin, share }) =>
    line`${provider} earns back ${share === null ? '' : line`${share} of `}${owed.one} if the result for the same Service Level meets it${margin === null ? '' : line` by a margin of at least ${margin}`} in each of the following ${windows} Measurement Periods.`,
  earnBackBlocked: line`A further failure to meet the Service Level in those periods excludes earning back.`,
  bonus: (customer, share, perPoint) =>
    line`If the result is better than the Service Level, ${customer} ${shall} pay a bonus${perPoint === null ? '' : line` of ${perPoint} for each point of the difference`}${share === null ? '' : line`, at a rate of ${share}`}.`,
});

const claims = (shall: string, owed: Owed): RemedyWords['claims'] => ({
  automatic: (provider) => line`${provider} ${shall} calculate ${owed.all} and ${owed.settle} them without a claim.`,
  onClaim: (customer) => line`${initial(owed.one)} ${owed.is} ${owed.given} only if ${customer} claims ${owed.it}.`,
  onClaimInSteps: (customer) =>
    line`${initial(owed.one)} ${owed.is} ${owed.given} only if ${customer} claims ${owed.it}. A claim is made in these steps, in this order:`,
  stepsOfAutomatic: line`It does so in these steps, in this order:`,
  submit: ({ party, isNamed, channel, deadline }) =>
    line`${party} ${shall} submit ${isNamed ? 'this' : 'the claim'}${channel === null ? '' : line` by ${channel}`}${deadline === null ? '' : line`, ${deadline}`}`,
  content: (content) => line`It ${shall} state: ${content}.`,
  answer: (provider, deadline) =>
    line`${provider} ${shall} confirm or reject the claim in writing, with reasons, ${deadline}.`,
  payOut: (provider, deadline) => line`${provider} ${shall} ${owed.settle} ${owed.those} ${deadline}.`,
  lostIfLate: line`A claim that is submitted later than stated in this clause is lost.`,
  lostIfIncomplete: line`A claim that does not contain what this clause requires is lost.`,
  deniedInArrears: (customer) =>
    line`${initial(owed.none)} for a period in which ${customer} is in arrears with a payment under the Agreement.`,
});

const examples: RemedyWords['examples'] = {
  introduction: (about) =>
    about === null ? line`Example of the calculation:` : line`Example of the calculation for ${about}:`,
  deadline: (about) => (about === null ? line`Example of a deadline:` : line`Example of a deadline for ${about}:`),
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
    line`If ${trigger}, ${provider} ${shall} give a written explanation that states the cause, ${due}.`,
  rootCauseAnalysis: (provider, trigger, due) =>
    line`If ${trigger}, ${provider} ${shall} deliver a root cause analysis ${due}.`,
  notice: ({ provider, trigger, to, due }) =>
    line`If ${trigger}, ${provider} ${shall} notify ${to}${due === null ? '' : line` ${due}`}.`,
  alsoTo: (roles, others) => line`${roles} and also ${others}`,
  escalation: (provider, trigger, to) => line`If ${trigger}, ${provider} ${shall} escalate the matter to ${to}.`,
  suspension: (provider, trigger) =>
    line`If ${trigger}, ${provider} ${shall} take the Service affected out of production until the Service Level can be met.`,
  terminationRight: (customer, trigger, notice) =>
    line`If ${trigger}, ${customer} may terminate the Agreement for cause${notice === null ? '' : line` by notice of ${notice}`}.`,
  exerciseWithin: (deadline) => line`The right of termination lapses unless it is exercised ${deadline}.`,
  refundOnTermination: (provider) =>
    line`If the Agreement is terminated on this ground, ${provider} ${shall} refund a proportionate part of the fees paid in advance for the time after the termination takes effect.`,
  none: (trigger) => line`If ${trigger}, nothing further follows.`,
  ownWords: (trigger, words) => line`If ${trigger}, the following applies: ${words}`,
});

export function remediesIn({ recompense }: Manner): RemedyWords {
  const { shall } = frame;
  const owed = OWED[recompense];
  return {
    warranties,
    trigger,
    pays,
    credits: credits(shall, owed),
    base: base(shall, owed),
    limits: limits(shall, owed),
    claims: claims(shall, owed),
    examples,
    other: other(shall),
  };
}
