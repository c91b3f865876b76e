import type { Comparator, Range, Unit } from '#core/agreement/quantity.ts';
import type { Anchor, Frequency, Period, TimeUnit } from '#core/agreement/time.ts';
import { compareDecimals, type Decimal } from '#core/decimal.ts';
import { dateParts, groupDigits, NO_BREAK_SPACE, withMoneyDecimals } from '#core/document/forms.ts';
import type { CountedDeadline, FormWords } from '#core/document/words/forms.ts';

const MONTHS = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
];

interface UnitWords {
  readonly one: string;
  readonly many: string;
}

const LENGTH_UNITS: Readonly<Record<TimeUnit, UnitWords>> = {
  millisecond: { one: 'millisekund', many: 'millisekunder' },
  second: { one: 'sekund', many: 'sekunder' },
  minute: { one: 'minut', many: 'minutter' },
  hour: { one: 'time', many: 'timer' },
  workingHour: { one: 'arbejdstime', many: 'arbejdstimer' },
  day: { one: 'dag', many: 'dage' },
  workingDay: { one: 'arbejdsdag', many: 'arbejdsdage' },
  week: { one: 'uge', many: 'uger' },
  month: { one: 'måned', many: 'måneder' },
  quarter: { one: 'kvartal', many: 'kvartaler' },
  year: { one: 'år', many: 'år' },
  billingCycle: { one: 'faktureringsperiode', many: 'faktureringsperioder' },
};

const COUNTED_UNITS: Readonly<Partial<Record<Unit, UnitWords>>> = {
  percentagePoint: { one: 'procentpoint', many: 'procentpoint' },
  millisecond: LENGTH_UNITS.millisecond,
  second: LENGTH_UNITS.second,
  minute: LENGTH_UNITS.minute,
  hour: LENGTH_UNITS.hour,
  workingHour: LENGTH_UNITS.workingHour,
  day: LENGTH_UNITS.day,
  workingDay: LENGTH_UNITS.workingDay,
  week: LENGTH_UNITS.week,
  month: LENGTH_UNITS.month,
  point: { one: 'point', many: 'point' },
};

const REQUESTS: UnitWords = { one: 'forespørgsel', many: 'forespørgsler' };

const CURRENCY_SIGNS: Readonly<Record<string, string>> = { DKK: 'kr.', EUR: '€', GBP: '£' };

const ANCHORS: Readonly<Record<Anchor, string>> = {
  incident: 'hændelsen',
  awareness: 'kendskab til forholdet',
  receipt: 'modtagelsen',
  registration: 'registreringen',
  request: 'anmodningen',
  windowEnd: 'Måleperiodens udløb',
  monthEnd: 'kalendermånedens udløb',
  quarterEnd: 'kalenderkvartalets udløb',
  yearEnd: 'kalenderårets udløb',
  billingCycleEnd: 'faktureringsperiodens udløb',
  reportDelivery: 'leveringen af rapporten',
  claimReceipt: 'modtagelsen af kravet',
  claimConfirmation: 'bekræftelsen af kravet',
  invoice: 'fakturadatoen',
  breachNotice: 'påtalen af misligholdelsen',
  terminationNotice: 'opsigelsen eller ophævelsen',
  signature: 'underskrivelsen af Aftalen',
  effectiveDate: 'ikrafttrædelsesdatoen',
  termEnd: 'udløbet af den løbende aftaleperiode',
  agreementEnd: 'Aftalens ophør',
  maintenanceStart: 'vedligeholdelsens begyndelse',
  changeTakesEffect: 'ændringens ikrafttræden',
  meeting: 'mødet',
  disasterDeclaration: 'erklæringen af katastrofen',
  event: '',
};

const DEADLINE_PERIODS = {
  month: { noun: 'kalendermåned', the: 'den', second: 'anden' },
  billingCycle: { noun: 'faktureringsperiode', the: 'den', second: 'anden' },
  quarter: { noun: 'kalenderkvartal', the: 'det', second: 'andet' },
  year: { noun: 'kalenderår', the: 'det', second: 'andet' },
} as const;

const COMPARATORS: Readonly<Record<Comparator, string>> = {
  atLeast: 'mindst',
  moreThan: 'mere end',
  atMost: 'højst',
  lessThan: 'mindre end',
  equalTo: 'præcis',
};

const PER: Readonly<Record<Period, string>> = {
  hour: 'pr. time',
  day: 'pr. dag',
  week: 'pr. uge',
  month: 'pr. måned',
  billingCycle: 'pr. faktureringsperiode',
  quarter: 'pr. kvartal',
  halfYear: 'pr. halvår',
  year: 'pr. år',
  rolling12Months: 'inden for enhver periode på 12 sammenhængende måneder',
  window: 'pr. Måleperiode',
  incident: 'pr. hændelse',
  invoice: 'pr. faktura',
  term: 'i Aftalens løbetid',
};

const OFTEN_PER: Readonly<Record<Period, string>> = {
  ...PER,
  hour: 'i timen',
  day: 'om dagen',
  week: 'om ugen',
  month: 'om måneden',
  year: 'om året',
};

const ORDINALS = [
  '',
  'første',
  'anden',
  'tredje',
  'fjerde',
  'femte',
  'sjette',
  'syvende',
  'ottende',
  'niende',
  'tiende',
];

function decimal(value: Decimal): string {
  return groupDigits(value, '.', ',');
}

function counted(value: Decimal, unit: UnitWords): string {
  return `${decimal(value)}${NO_BREAK_SPACE}${isAboveOne(value) ? unit.many : unit.one}`;
}

/** Danish says "1,5 timer" but "0,5 time". */
function isAboveOne(value: Decimal): boolean {
  const size = value.replace('-', '');
  return compareDecimals(size, '1') > 0 || compareDecimals(size, '0') === 0;
}

function isOne(value: Decimal): boolean {
  return compareDecimals(value, '1') === 0;
}

function money(amount: Decimal, currency: string): string {
  return `${decimal(withMoneyDecimals(amount))}${NO_BREAK_SPACE}${CURRENCY_SIGNS[currency] ?? currency}`;
}

function dayAndMonth(date: string): string {
  const { day, month } = dateParts(date);
  return `${day}.${NO_BREAK_SPACE}${MONTHS[month - 1]}`;
}

function clock(time: string): string {
  return time.replace(/^0/, '').replace(':', '.');
}

function quantity(value: Decimal, unit: Unit, unitName: string | null): string {
  const countable = COUNTED_UNITS[unit];
  if (countable !== undefined) return counted(value, countable);
  switch (unit) {
    case 'percent':
      return percent(value);
    case 'requestPerSecond':
      return `${counted(value, REQUESTS)} pr. sekund`;
    case 'requestPerMinute':
      return `${counted(value, REQUESTS)} pr. minut`;
    case 'megabitPerSecond':
      return `${decimal(value)}${NO_BREAK_SPACE}Mbit/s`;
    default:
      return unitName === null ? decimal(value) : `${decimal(value)}${NO_BREAK_SPACE}${unitName}`;
  }
}

function percent(value: Decimal): string {
  return `${decimal(value)}${NO_BREAK_SPACE}%`;
}

function range({ from, to }: Range, show: (value: Decimal) => string): string {
  if (from === undefined && to === undefined) return 'enhver værdi';
  const low = from && (from.inclusive ? `mindst ${show(from.value)}` : `over ${show(from.value)}`);
  const high = to && (to.inclusive ? `højst ${show(to.value)}` : `under ${show(to.value)}`);
  return low && high ? `${low}, men ${high}` : (low ?? high ?? '');
}

function deadline(counting: CountedDeadline, event: string | null): string {
  const anchor = counting.anchor === 'event' ? (event ?? '') : ANCHORS[counting.anchor];
  if (counting.kind === 'length') {
    const length = counted(counting.length.amount, LENGTH_UNITS[counting.length.unit]);
    return `senest ${length} ${counting.direction === 'after' ? 'efter' : 'før'} ${anchor}`;
  }
  const { noun, the, second } = DEADLINE_PERIODS[counting.period];
  if (counting.nth === 0) return `senest ved udgangen af samme ${noun} som ${anchor}`;
  const nth = counting.nth === 2 ? second : ordinal(counting.nth);
  return `senest ved udgangen af ${the} ${nth} ${noun} efter ${anchor}`;
}

function frequency({ times, per }: Frequency): string {
  const often = times === 1 ? 'én gang' : times === 2 ? 'to gange' : `${decimal(String(times))} gange`;
  return `${often} ${OFTEN_PER[per]}`;
}

function ordinal(nth: number): string {
  return ORDINALS[nth] || `${nth}.`;
}

/** "hver time", "hvert kvartal"; "hver 4. time" would be read as every fourth, so more than one is "med 4 timers mellemrum". */
function every(amount: Decimal, unit: TimeUnit): string {
  if (isOne(amount)) return `${NEUTER.includes(unit) ? 'hvert' : 'hver'} ${LENGTH_UNITS[unit].one}`;
  return `med ${counted(amount, LENGTH_UNITS[unit])}s mellemrum`;
}

const NEUTER: readonly TimeUnit[] = ['millisecond', 'second', 'minute', 'quarter', 'year'];

export const forms: FormWords = {
  decimal,
  percent,
  money: ({ amount, currency }) => money(amount, currency),
  date: (date) => `${dayAndMonth(date)} ${dateParts(date).year}`,
  dayOfYear: dayAndMonth,
  timeOfDay: (time) => `kl.${NO_BREAK_SPACE}${clock(time)}`,
  hours: (from, to) => `kl.${NO_BREAK_SPACE}${clock(from)}-${clock(to)}`,
  length: (amount, unit) => counted(amount, LENGTH_UNITS[unit]),
  quantity,
  compared: (comparator, value) => `${COMPARATORS[comparator]} ${value}`,
  within: (length) => `inden for ${length}`,
  range,
  deadline,
  deadlineOn: (date) => `senest den ${date}`,
  anchor: ANCHORS,
  frequency,
  times: (count) => (count === 1 ? 'én gang' : `${decimal(String(count))} gange`),
  per: PER,
  every,
  ordinal,
  theParty: {
    provider: 'Leverandøren',
    customer: 'Kunden',
    reseller: 'Forhandleren',
    contractingAffiliate: 'det Kontraherende Selskab',
    subcontractor: 'Underleverandøren',
    beneficiary: 'den Begunstigede',
    users: 'Brugerne',
    other: 'den øvrige part',
  },
  yes: 'ja',
  no: 'nej',
  and: 'og',
  or: 'eller',
  quoted: (words) => `”${words}”`,
  beforeClause: `pkt.${NO_BREAK_SPACE}`,
  annex: (number) => `Bilag${NO_BREAK_SPACE}${number}`,
  clauseOfAnnex: ' i ',
  clauseOfBody: ' i Aftalen',
  version: (version) => `Version${NO_BREAK_SPACE}${version}`,
  draftMark: 'UDKAST',
  page: { before: 'Side ', between: ' af ' },
  missingTarget: (target) => `henvisning til et punkt, der mangler: ”${target}”`,
  unreadable: (prompt) => `${prompt}, som indeholder fejl`,
  untitled: 'Serviceniveauaftale',
  contents: 'Indhold',
};
