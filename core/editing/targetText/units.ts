import type { Language } from '#core/agreement/language.ts';
import type { Unit } from '#core/agreement/quantity.ts';
import type { TimeUnit } from '#core/agreement/time.ts';

type AnyUnit = Unit | TimeUnit;

/** How a unit is written in a cell, `one` of it where that differs. */
export interface UnitText {
  readonly many: string;
  readonly one?: string;
}

export const unitTexts: Readonly<Record<Language, Readonly<Record<Exclude<AnyUnit, 'other'>, UnitText>>>> = {
  en: {
    percent: { many: '%' },
    percentagePoint: { many: 'percentage points', one: 'percentage point' },
    millisecond: { many: 'ms' },
    second: { many: 's' },
    minute: { many: 'min' },
    hour: { many: 'hours', one: 'hour' },
    workingHour: { many: 'working hours', one: 'working hour' },
    day: { many: 'days', one: 'day' },
    workingDay: { many: 'working days', one: 'working day' },
    week: { many: 'weeks', one: 'week' },
    month: { many: 'months', one: 'month' },
    quarter: { many: 'quarters', one: 'quarter' },
    year: { many: 'years', one: 'year' },
    billingCycle: { many: 'billing cycles', one: 'billing cycle' },
    count: { many: 'in number' },
    score: { many: 'on the scale' },
    point: { many: 'points', one: 'point' },
    requestPerSecond: { many: 'requests/s' },
    requestPerMinute: { many: 'requests/min' },
    megabitPerSecond: { many: 'Mbit/s' },
  },
  da: {
    percent: { many: '%' },
    percentagePoint: { many: 'procentpoint' },
    millisecond: { many: 'ms' },
    second: { many: 'sek.' },
    minute: { many: 'min.' },
    hour: { many: 'timer', one: 'time' },
    workingHour: { many: 'arbejdstimer', one: 'arbejdstime' },
    day: { many: 'dage', one: 'dag' },
    workingDay: { many: 'arbejdsdage', one: 'arbejdsdag' },
    week: { many: 'uger', one: 'uge' },
    month: { many: 'måneder', one: 'måned' },
    quarter: { many: 'kvartaler', one: 'kvartal' },
    year: { many: 'år' },
    billingCycle: { many: 'faktureringsperioder', one: 'faktureringsperiode' },
    count: { many: 'i antal' },
    score: { many: 'på skalaen' },
    point: { many: 'point' },
    requestPerSecond: { many: 'kald/s' },
    requestPerMinute: { many: 'kald/min.' },
    megabitPerSecond: { many: 'Mbit/s' },
  },
};

/** Other ways people write a unit, in small letters and without stops. */
const ALSO: Readonly<Partial<Record<AnyUnit, readonly string[]>>> = {
  percent: ['pct', 'procent', 'percent'],
  percentagePoint: ['pp', '%-point', 'pct-point', 'percentage-points'],
  millisecond: ['msek', 'millisekund', 'millisekunder', 'millisecond', 'milliseconds'],
  second: ['s', 'sec', 'secs', 'sekund', 'sekunder', 'second', 'seconds'],
  minute: ['m', 'mins', 'minut', 'minutter', 'minute', 'minutes'],
  hour: ['h', 'hr', 'hrs', 't'],
  workingHour: ['business hour', 'business hours', 'support hour', 'support hours', 'supporttime', 'supporttimer'],
  day: ['d', 'døgn', 'kalenderdag', 'kalenderdage', 'calendar day', 'calendar days'],
  workingDay: ['business day', 'business days', 'bd', 'hverdag', 'hverdage'],
  week: ['w', 'u'],
  month: ['md', 'mdr', 'mth', 'mths'],
  quarter: ['kvt'],
  year: ['yr', 'yrs', 'y'],
  count: ['stk', 'gange', 'times', 'pcs'],
  score: ['score'],
  point: ['pts', 'p'],
  requestPerSecond: ['req/s', 'rps', 'requests per second', 'kald pr sekund', 'kald/sek'],
  requestPerMinute: ['req/min', 'rpm', 'requests per minute', 'kald pr minut'],
  megabitPerSecond: ['mbps', 'mbit'],
};

const byText: ReadonlyMap<string, AnyUnit> = new Map(
  (Object.keys(unitTexts.en) as Exclude<AnyUnit, 'other'>[]).flatMap((unit) => {
    const written = [unitTexts.en[unit], unitTexts.da[unit]].flatMap(({ many, one = many }) => [many, one]);
    return [...written, ...(ALSO[unit] ?? [])].map((text) => [bare(text), unit] as const);
  }),
);

/** The unit that a text names, in either language; `undefined` where it names none. */
export function unitNamed(text: string): AnyUnit | undefined {
  return byText.get(bare(text));
}

function bare(text: string): string {
  return text.toLowerCase().replaceAll('.', '').trim();
}
