import type { Comparator, Range, Unit } from '#core/agreement/quantity.ts';
import type { Anchor, Frequency, Period, TimeUnit } from '#core/agreement/time.ts';
import { compareDecimals, type Decimal } from '#core/decimal.ts';
import { dateParts, groupDigits, NO_BREAK_SPACE, withMoneyDecimals } from '#core/document/forms.ts';
import type { CountedDeadline, FormWords } from '#core/document/words/forms.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const LENGTH_UNITS: Readonly<Record<TimeUnit, string>> = {
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
};

/** Units with a plural in -s; the others are written by a rule of their own. */
const COUNTED_UNITS: Readonly<Partial<Record<Unit, string>>> = {
  percentagePoint: 'percentage point',
  millisecond: 'millisecond',
  second: 'second',
  minute: 'minute',
  hour: 'hour',
  workingHour: 'working hour',
  day: 'day',
  workingDay: 'working day',
  week: 'week',
  month: 'month',
  point: 'point',
};

const CURRENCY_SIGNS: Readonly<Record<string, string>> = { EUR: '€', GBP: '£' };

const ANCHORS: Readonly<Record<Anchor, string>> = {
  incident: 'the incident',
  awareness: 'becoming aware of the matter',
  receipt: 'receipt',
  registration: 'registration',
  request: 'the request',
  windowEnd: 'the end of the Measurement Period',
  monthEnd: 'the end of the calendar month',
  quarterEnd: 'the end of the calendar quarter',
  yearEnd: 'the end of the calendar year',
  billingCycleEnd: 'the end of the billing cycle',
  reportDelivery: 'delivery of the report',
  claimReceipt: 'receipt of the claim',
  claimConfirmation: 'confirmation of the claim',
  invoice: 'the date of the invoice',
  breachNotice: 'notice of the breach',
  terminationNotice: 'notice of termination',
  signature: 'signature of the Agreement',
  effectiveDate: 'the effective date',
  termEnd: 'the end of the current term',
  agreementEnd: 'the end of the Agreement',
  maintenanceStart: 'the start of the maintenance',
  changeTakesEffect: 'the change takes effect',
  meeting: 'the meeting',
  disasterDeclaration: 'the declaration of the disaster',
  event: '',
};

const DEADLINE_PERIODS = {
  month: 'calendar month',
  billingCycle: 'billing cycle',
  quarter: 'calendar quarter',
  year: 'calendar year',
} as const;

const COMPARATORS: Readonly<Record<Comparator, string>> = {
  atLeast: 'at least',
  moreThan: 'more than',
  atMost: 'at most',
  lessThan: 'less than',
  equalTo: 'exactly',
};

const PER: Readonly<Record<Period, string>> = {
  hour: 'per hour',
  day: 'per day',
  week: 'per week',
  month: 'per month',
  billingCycle: 'per billing cycle',
  quarter: 'per quarter',
  halfYear: 'per half-year',
  year: 'per year',
  rolling12Months: 'in any period of 12 consecutive months',
  window: 'per Measurement Period',
  incident: 'per incident',
  invoice: 'per invoice',
  term: 'during the term of the Agreement',
};

const OFTEN_PER: Readonly<Record<Period, string>> = {
  ...PER,
  hour: 'an hour',
  day: 'a day',
  week: 'a week',
  month: 'a month',
  quarter: 'a quarter',
  year: 'a year',
};

const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

function decimal(value: Decimal): string {
  return groupDigits(value, ',', '.');
}

function counted(value: Decimal, unit: string): string {
  const plural = isOne(value) ? unit : `${unit}s`;
  return `${decimal(value)}${NO_BREAK_SPACE}${plural}`;
}

function isOne(value: Decimal): boolean {
  return compareDecimals(value, '1') === 0;
}

function money(amount: Decimal, currency: string): string {
  const sign = amount.startsWith('-') ? '-' : '';
  const digits = decimal(withMoneyDecimals(amount.replace('-', '')));
  const mark = CURRENCY_SIGNS[currency];
  return mark === undefined ? `${sign}${currency}${NO_BREAK_SPACE}${digits}` : `${sign}${mark}${digits}`;
}

function dayAndMonth(date: string): string {
  const { day, month } = dateParts(date);
  return `${day}${NO_BREAK_SPACE}${MONTHS[month - 1]}`;
}

function quantity(value: Decimal, unit: Unit, unitName: string | null): string {
  const countable = COUNTED_UNITS[unit];
  if (countable !== undefined) return counted(value, countable);
  switch (unit) {
    case 'percent':
      return `${decimal(value)}%`;
    case 'requestPerSecond':
      return `${counted(value, 'request')} per second`;
    case 'requestPerMinute':
      return `${counted(value, 'request')} per minute`;
    case 'megabitPerSecond':
      return `${decimal(value)}${NO_BREAK_SPACE}Mbit/s`;
    default:
      return unitName === null ? decimal(value) : `${decimal(value)}${NO_BREAK_SPACE}${unitName}`;
  }
}

function range({ from, to }: Range, show: (value: Decimal) => string): string {
  if (from === undefined && to === undefined) return 'any value';
  const low = from && (from.inclusive ? `${show(from.value)} or more` : `more than ${show(from.value)}`);
  if (to === undefined) return low ?? '';
  if (low === undefined) return to.inclusive ? `${show(to.value)} or less` : `less than ${show(to.value)}`;
  return `${low} but ${to.inclusive ? 'not more than' : 'less than'} ${show(to.value)}`;
}

function deadline(counting: CountedDeadline, event: string | null): string {
  const anchor = counting.anchor === 'event' ? (event ?? '') : ANCHORS[counting.anchor];
  if (counting.kind === 'length') {
    const length = counted(counting.length.amount, LENGTH_UNITS[counting.length.unit]);
    return counting.direction === 'after' ? `within ${length} after ${anchor}` : `at least ${length} before ${anchor}`;
  }
  const period = DEADLINE_PERIODS[counting.period];
  if (counting.nth === 0) return `by the end of the same ${period} as ${anchor}`;
  return `by the end of the ${ordinal(counting.nth)} ${period} after ${anchor}`;
}

function frequency({ times, per }: Frequency): string {
  return `${times === 1 ? 'once' : times === 2 ? 'twice' : `${decimal(String(times))} times`} ${OFTEN_PER[per]}`;
}

function ordinal(nth: number): string {
  return ORDINALS[nth] || `${nth}${ordinalEnding(nth)}`;
}

function ordinalEnding(nth: number): string {
  if ([11, 12, 13].includes(nth % 100)) return 'th';
  return ['th', 'st', 'nd', 'rd'][nth % 10] ?? 'th';
}

export const forms: FormWords = {
  decimal,
  percent: (value) => `${decimal(value)}%`,
  money: ({ amount, currency }) => money(amount, currency),
  date: (date) => `${dayAndMonth(date)} ${dateParts(date).year}`,
  dayOfYear: dayAndMonth,
  timeOfDay: (time) => time,
  hours: (from, to) => `${from}–${to}`,
  length: (amount, unit) => counted(amount, LENGTH_UNITS[unit]),
  quantity,
  compared: (comparator, value) => `${COMPARATORS[comparator]} ${value}`,
  within: (length) => `within ${length}`,
  range,
  deadline,
  deadlineOn: (date) => `by ${date}`,
  anchor: ANCHORS,
  frequency,
  times: (count) => (count === 1 ? 'once' : `${decimal(String(count))} times`),
  per: PER,
  every: (amount, unit) => `every ${isOne(amount) ? LENGTH_UNITS[unit] : counted(amount, LENGTH_UNITS[unit])}`,
  ordinal,
  theParty: {
    provider: 'the Provider',
    customer: 'the Customer',
    reseller: 'the Reseller',
    contractingAffiliate: 'the Contracting Affiliate',
    subcontractor: 'the Subcontractor',
    beneficiary: 'the Beneficiary',
    users: 'the Users',
    other: 'the other party',
  },
  yes: 'yes',
  no: 'no',
  and: 'and',
  or: 'or',
  quoted: (words) => `“${words}”`,
  beforeClause: `clause${NO_BREAK_SPACE}`,
  annex: (number) => `Annex${NO_BREAK_SPACE}${number}`,
  clauseOfAnnex: ' of ',
  clauseOfBody: ' of the Agreement',
  version: (version) => `Version${NO_BREAK_SPACE}${version}`,
  draftMark: 'DRAFT',
  page: { before: 'Page ', between: ' of ' },
  missingTarget: (target) => `reference to a missing clause, “${target}”`,
  unreadable: (prompt) => `${prompt}, which contains errors`,
  untitled: 'Service level agreement',
  contents: 'Contents',
};
