import { describe, expect, it } from 'vitest';
import type { Anchor } from '#core/agreement/time.ts';
import { forms as danish } from '#core/document/words/da/forms.ts';
import { forms as english } from '#core/document/words/en/forms.ts';
import type { CountedDeadline, FormWords } from '#core/document/words/forms.ts';

/** In the tables below "␣" stands for a no-break space. */
const open = (text: string) => text.replaceAll('\u00A0', '␣');

type Say = (forms: FormWords) => string;

const TABLE: readonly (readonly [what: string, say: Say, en: string, da: string])[] = [
  ['a small number', (f) => f.decimal('5'), '5', '5'],
  ['thousands', (f) => f.decimal('1234567.89'), '1,234,567.89', '1.234.567,89'],
  ['exactly three digits', (f) => f.decimal('999'), '999', '999'],
  ['four digits', (f) => f.decimal('1000'), '1,000', '1.000'],
  ['a negative number', (f) => f.decimal('-1200.5'), '-1,200.5', '-1.200,5'],
  ['many decimals', (f) => f.decimal('0.123456789'), '0.123456789', '0,123456789'],
  ['a percentage', (f) => f.percent('99.95'), '99.95%', '99,95␣%'],
  ['a percentage as precise as it was written', (f) => f.percent('99.90'), '99.90%', '99,90␣%'],
  ['Danish money', (f) => f.money({ amount: '1234567.89', currency: 'DKK' }), 'DKK␣1,234,567.89', '1.234.567,89␣kr.'],
  ['a whole amount', (f) => f.money({ amount: '5000', currency: 'DKK' }), 'DKK␣5,000', '5.000␣kr.'],
  ['a whole amount written with zeros', (f) => f.money({ amount: '5000.00', currency: 'EUR' }), '€5,000', '5.000␣€'],
  ['an amount with one decimal', (f) => f.money({ amount: '12.5', currency: 'GBP' }), '£12.50', '12,50␣£'],
  ['a price finer than cents', (f) => f.money({ amount: '0.0125', currency: 'USD' }), 'USD␣0.0125', '0,0125␣USD'],
  ['a negative amount', (f) => f.money({ amount: '-1234.5', currency: 'EUR' }), '-€1,234.50', '-1.234,50␣€'],
  ['Swedish money', (f) => f.money({ amount: '100', currency: 'SEK' }), 'SEK␣100', '100␣SEK'],
  ['a date', (f) => f.date('2026-08-22'), '22␣August 2026', '22.␣august 2026'],
  ['a date early in the month', (f) => f.date('2027-01-01'), '1␣January 2027', '1.␣januar 2027'],
  ['a day of the year', (f) => f.dayOfYear('12-24'), '24␣December', '24.␣december'],
  ['a time of day', (f) => f.timeOfDay('08:05'), '08:05', 'kl.␣8.05'],
  ['hours', (f) => f.hours('08:00', '16:00'), '08:00–16:00', 'kl.␣8.00-16.00'],
  ['hours to midnight', (f) => f.hours('00:00', '24:00'), '00:00–24:00', 'kl.␣0.00-24.00'],
  ['working hours', (f) => f.length('4', 'workingHour'), '4␣working hours', '4␣arbejdstimer'],
  ['one month', (f) => f.length('1', 'month'), '1␣month', '1␣måned'],
  ['three months', (f) => f.length('3', 'month'), '3␣months', '3␣måneder'],
  ['one and a half hours', (f) => f.length('1.5', 'hour'), '1.5␣hours', '1,5␣timer'],
  ['half an hour', (f) => f.length('0.5', 'hour'), '0.5␣hours', '0,5␣time'],
  ['no minutes', (f) => f.length('0', 'minute'), '0␣minutes', '0␣minutter'],
  ['years', (f) => f.length('2', 'year'), '2␣years', '2␣år'],
  ['working days', (f) => f.length('5', 'workingDay'), '5␣working days', '5␣arbejdsdage'],
  ['a percentage point', (f) => f.quantity('1', 'percentagePoint', null), '1␣percentage point', '1␣procentpoint'],
  ['percentage points', (f) => f.quantity('0.1', 'percentagePoint', null), '0.1␣percentage points', '0,1␣procentpoint'],
  ['a plain count', (f) => f.quantity('1200', 'count', null), '1,200', '1.200'],
  ['points', (f) => f.quantity('3', 'point', null), '3␣points', '3␣point'],
  [
    'requests',
    (f) => f.quantity('500', 'requestPerSecond', null),
    '500␣requests per second',
    '500␣forespørgsler pr. sekund',
  ],
  ['one request', (f) => f.quantity('1', 'requestPerMinute', null), '1␣request per minute', '1␣forespørgsel pr. minut'],
  ['a line speed', (f) => f.quantity('100', 'megabitPerSecond', null), '100␣Mbit/s', '100␣Mbit/s'],
  ['a unit of its own', (f) => f.quantity('2', 'other', 'pallets'), '2␣pallets', '2␣pallets'],
  ['at least', (f) => f.compared('atLeast', f.percent('99.9')), 'at least 99.9%', 'mindst 99,9␣%'],
  ['more than', (f) => f.compared('moreThan', '5'), 'more than 5', 'mere end 5'],
  ['at most', (f) => f.compared('atMost', '5'), 'at most 5', 'højst 5'],
  ['less than', (f) => f.compared('lessThan', '5'), 'less than 5', 'mindre end 5'],
  ['exactly', (f) => f.compared('equalTo', '5'), 'exactly 5', 'præcis 5'],
  ['within a length', (f) => f.within(f.length('15', 'minute')), 'within 15␣minutes', 'inden for 15␣minutter'],
  ['once a month', (f) => f.frequency({ times: 1, per: 'month' }), 'once a month', 'én gang om måneden'],
  ['twice a year', (f) => f.frequency({ times: 2, per: 'year' }), 'twice a year', 'to gange om året'],
  [
    'four times a quarter',
    (f) => f.frequency({ times: 4, per: 'quarter' }),
    '4 times a quarter',
    '4 gange pr. kvartal',
  ],
  ['once an incident', (f) => f.frequency({ times: 1, per: 'incident' }), 'once per incident', 'én gang pr. hændelse'],
  ['every hour', (f) => f.every('1', 'hour'), 'every hour', 'hver time'],
  ['every quarter', (f) => f.every('1', 'quarter'), 'every quarter', 'hvert kvartal'],
  ['every four hours', (f) => f.every('4', 'hour'), 'every 4␣hours', 'med 4␣timers mellemrum'],
  ['every two years', (f) => f.every('2', 'year'), 'every 2␣years', 'med 2␣års mellemrum'],
  ['a period', (f) => f.per.month, 'per month', 'pr. måned'],
  ['a date as deadline', (f) => f.deadlineOn(f.date('2026-08-22')), 'by 22␣August 2026', 'senest den 22.␣august 2026'],
  ['quotation marks', (f) => f.quoted('P1'), '“P1”', '”P1”'],
  ['a clause in a sentence', (f) => `${f.beforeClause}7`, 'clause␣7', 'pkt.␣7'],
  ['an annex', (f) => f.annex(1), 'Annex␣1', 'Bilag␣1'],
];

describe.each(TABLE)('%s', (_, say, en, da) => {
  it('in English', () => expect(open(say(english))).toBe(en));
  it('in Danish', () => expect(open(say(danish))).toBe(da));
});

const after = (amount: string, anchor: Anchor, unit: 'day' | 'workingDay' | 'hour' = 'day'): CountedDeadline => ({
  kind: 'length',
  length: { amount, unit },
  direction: 'after',
  anchor,
});

const endOf = (period: 'month' | 'billingCycle' | 'quarter' | 'year', nth: number): CountedDeadline => ({
  kind: 'endOfPeriod',
  period,
  nth,
  anchor: 'incident',
});

const DEADLINES: readonly (readonly [deadline: CountedDeadline, event: string | null, en: string, da: string])[] = [
  [
    after('30', 'monthEnd'),
    null,
    'within 30␣days after the end of the calendar month',
    'senest 30␣dage efter kalendermånedens udløb',
  ],
  [after('1', 'receipt'), null, 'within 1␣day after receipt', 'senest 1␣dag efter modtagelsen'],
  [after('2', 'event', 'hour'), 'go-live', 'within 2␣hours after go-live', 'senest 2␣timer efter go-live'],
  [
    { ...after('5', 'maintenanceStart', 'workingDay'), direction: 'before' } as CountedDeadline,
    null,
    'at least 5␣working days before the start of the maintenance',
    'senest 5␣arbejdsdage før vedligeholdelsens begyndelse',
  ],
  [
    endOf('billingCycle', 2),
    null,
    'by the end of the second billing cycle after the incident',
    'senest ved udgangen af den anden faktureringsperiode efter hændelsen',
  ],
  [
    endOf('quarter', 2),
    null,
    'by the end of the second calendar quarter after the incident',
    'senest ved udgangen af det andet kalenderkvartal efter hændelsen',
  ],
  [
    endOf('month', 0),
    null,
    'by the end of the same calendar month as the incident',
    'senest ved udgangen af samme kalendermåned som hændelsen',
  ],
  [
    endOf('year', 12),
    null,
    'by the end of the 12th calendar year after the incident',
    'senest ved udgangen af det 12. kalenderår efter hændelsen',
  ],
];

describe('deadlines', () => {
  it.each(DEADLINES)('%j %s', (deadline, event, en, da) => {
    expect(open(english.deadline(deadline, event))).toBe(en);
    expect(open(danish.deadline(deadline, event))).toBe(da);
  });
});

describe('ranges', () => {
  const low = { value: '99.0', inclusive: true };
  const high = { value: '99.9', inclusive: false };

  it.each([
    [{ from: low, to: high }, '99.0% or more but less than 99.9%', 'mindst 99,0␣%, men under 99,9␣%'],
    [{ from: { ...low, inclusive: false } }, 'more than 99.0%', 'over 99,0␣%'],
    [{ from: low }, '99.0% or more', 'mindst 99,0␣%'],
    [{ to: high }, 'less than 99.9%', 'under 99,9␣%'],
    [{ to: { ...high, inclusive: true } }, '99.9% or less', 'højst 99,9␣%'],
    [
      { from: low, to: { ...high, inclusive: true } },
      '99.0% or more but not more than 99.9%',
      'mindst 99,0␣%, men højst 99,9␣%',
    ],
    [{}, 'any value', 'enhver værdi'],
  ])('%j', (range, en, da) => {
    expect(open(english.range(range, english.percent))).toBe(en);
    expect(open(danish.range(range, danish.percent))).toBe(da);
  });
});

describe('ordinals', () => {
  it.each([
    [1, 'first', 'første'],
    [10, 'tenth', 'tiende'],
    [11, '11th', '11.'],
    [21, '21st', '21.'],
    [22, '22nd', '22.'],
    [103, '103rd', '103.'],
    [112, '112th', '112.'],
  ])('%i', (nth, en, da) => {
    expect(english.ordinal(nth)).toBe(en);
    expect(danish.ordinal(nth)).toBe(da);
  });
});
