import { line } from '#core/document/inline.ts';
import { NO_BREAK_SPACE } from '#core/document/forms.ts';
import type { FigureWords } from '#core/document/words/figures.ts';
import type { Manner, Recompense } from '#core/document/words/manner.ts';

const OWED: Readonly<Record<Recompense, { readonly heading: string; readonly those: string; readonly are: string }>> = {
  serviceCredit: { heading: 'Service Credit', those: 'the Service Credit', are: 'is' },
  liquidatedDamages: { heading: 'Liquidated Damages', those: 'the Liquidated Damages', are: 'are' },
  penalty: { heading: 'Penalty', those: 'the Penalty', are: 'is' },
};

const budget: FigureWords['budget'] = {
  of: (kind, days) => {
    switch (kind) {
      case 'calendarMonth':
        return line`of a month of ${days} days`;
      case 'billingCycle':
        return line`of a billing cycle of ${days} days`;
      case 'calendarQuarter':
        return line`of a quarter of ${days} days`;
      case 'calendarYear':
      case 'agreementYear':
        return line`of a year of ${days} days`;
      case 'hour':
        return line`of one hour`;
      case 'day':
        return line`of one day`;
      case 'week':
        return line`of one week`;
      default:
        return line`of ${days} days`;
    }
  },
  ofHours: ({ length, calendar, days }) => line`of the ${length} within ${calendar} ${days}`,
  days: (from, to) => `from ${from} to ${to}`,
  allows: (target, first, others) =>
    line`${target} ${first.of} allows ${first.length}${others.flatMap(({ of, length }) => line`; ${of} ${length}`)}.`,
  allowsNothing: (target) => line`${target} allows none.`,
  note: line`Worked out from the target as it stands, to whole seconds, before the result is rounded and before anything is left out of the calculation. The figures explain the target and do not change it.`,
};

const due: FigureWords['due'] = {
  example: ({ limit, started, due: end, timeZone }) =>
    line`A time limit of ${limit} that begins to run on ${started} ends on ${end} (time zone ${timeZone}).`,
  moment: (weekday, date, time) => `${weekday} ${date} at ${time}`,
  note: line`The example explains how the time is counted and does not change it.`,
};

const credit = ({ recompense }: Manner): FigureWords['credit'] => {
  const { heading, those, are } = OWED[recompense];
  return {
    introduction: ({ about, measured, result, window, amount }) =>
      line`Example for ${about}: if the result for ${measured} is ${result} ${window}, ${those} ${are} ${amount}, worked out as follows:`,
    note: ({ hasExampleFee, leavesLimitsOut }) =>
      line`The result${hasExampleFee ? ' and the fee are' : ' is'} assumed.${leavesLimitsOut ? ' Limits that are not a percentage of this fee are left out of the example.' : ''} The example explains the rule and does not change it.`,
    summary: 'Worked example: from the result to the amount',
    label: {
      result: 'Result',
      rounded: 'Rounded',
      target: 'Service Level',
      miss: 'Missed by',
      band: 'Step',
      rate: 'Rate',
      ruleCap: 'Highest amount',
      points: 'Penalty points',
      pool: 'Share at risk',
      outage: 'Outage',
      feeTime: 'Time not charged',
      fee: 'Fee',
      calculation: 'Calculation',
      limit: 'Limit',
    },
    owed: heading,
    notMet: (target) => line`${target}: not met`,
    downtime: (time, of, percent) => line`${time} of ${of} without service, which is ${percent}`,
    rounded: (value, mode) => {
      const how = { halfUp: '', halfEven: '', down: ', rounded down', up: ', rounded up' };
      return line`${value}${how[mode]}`;
    },
    beyond: (size, counted, units) =>
      units === null ? line`${size}` : line`${size}, counted as ${counted} × ${units}`,
    band: (range, pays) => line`${range}: ${pays}`,
    times: (count, pays, product) => line`${count} × ${pays} = ${product}`,
    atMost: (amount) => line`at most ${amount}: reached`,
    pool: ({ atRisk, categoryShare, weight, percent }) => line`${atRisk} × ${categoryShare} × ${weight} = ${percent}`,
    outage: ({ time, of, share, factor }) =>
      line`${time} of ${of}${share === null ? '' : `, with ${share} of the Service affected`}${factor === null ? '' : `, × ${factor}`}`,
    feeTime: (time, of) => line`${time} of ${of}`,
    fee: (amount, per, isExample) => line`${amount} ${per}${isExample ? ', assumed for the example' : ''}`,
    percentOf: (percent, base, amount) => line`${percent} of ${base} = ${amount}`,
    cap: (amount, per, isReached) => line`at most ${amount} ${per}: ${isReached ? 'reached' : 'not reached'}`,
    floor: (amount, per, isReached) =>
      line`nothing is owed below ${amount} ${per}: ${isReached ? 'exceeded' : 'not reached'}`,
  };
};

const firstDates: FigureWords['firstDates'] = {
  introduction: line`The table shows when the dates and deadlines of the Agreement fall for the first time. Those that count from an event which may never happen are not in it.`,
  note: line`The dates are worked out from the start of the Agreement and the calendars that apply. Where a deadline counts from an act that has a deadline itself, such as the delivery of a report, the act is taken to happen on its last day. The table explains the clauses and does not change them.`,
  exitNote: line`The dates of the exit are those that apply if the Agreement ends with its first term.`,
  summary: 'Dates and deadlines: what, as agreed, first date',
  what: 'What',
  rule: 'As agreed',
  date: 'First date',
  effective: line`The Agreement takes effect`,
  firstMeasured: (metrics) => line`First Measurement Period begins: ${metrics}`,
  allMeasured: line`First Measurement Period begins`,
  report: (name) => line`Report: ${name}`,
  claim: (name) => (name === null ? line`Claim for a Service Level that was not met` : line`Claim: ${name}`),
  indexation: line`Earliest adjustment of the fees`,
  renewalNotice: line`Last day for notice that the Agreement is not renewed`,
  terminationNotice: (party) => line`Last day for notice by ${party} to the end of the term`,
  terminationEarliest: (party) => line`Earliest end after notice by ${party}`,
  termEnd: line`End of the term`,
  exit: {
    assistance: line`Exit: assistance ends`,
    plan: line`Exit: plan`,
    documentation: line`Exit: documentation`,
    dataReturn: line`Exit: return of data`,
    deletion: line`Exit: deletion of data`,
  },
  renewal: {
    automatic: (length) => line`renewed for ${length} unless notice is given`,
    option: (length) => line`may be renewed for ${length}`,
  },
  noticeBefore: (length) => line`${length} before the end`,
  assistanceFor: (length) => line`${length} after the end`,
  forWindow: (date, end) => line`${date} (for the period to ${end})`,
};

export function figuresIn(manner: Manner): FigureWords {
  return {
    length: ({ hours, minutes, seconds }) =>
      [
        hours === null ? '' : `${hours}${NO_BREAK_SPACE}h`,
        minutes === null ? '' : `${minutes}${NO_BREAK_SPACE}min`,
        seconds === null ? '' : `${seconds}${NO_BREAK_SPACE}s`,
      ]
        .filter((part) => part !== '')
        .join(NO_BREAK_SPACE),
    budget,
    due,
    credit: credit(manner),
    firstDates,
  };
}
