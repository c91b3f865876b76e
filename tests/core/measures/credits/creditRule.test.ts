import { describe, expect, it } from 'vitest';
import { settle } from '#core/measures/credits/settlement.ts';
import { aMonth, anAvailability, creditFor, percentBand, TABLE, type Rule } from '#tests/builders/credits.ts';

const MINUTES_IN_30_DAYS = '43200';

const rule = (offset: string, cap: string): Rule => ({
  kind: 'perUnit',
  per: { amount: '0.1', unit: { kind: 'percentagePoint' }, completion: 'completed' },
  pays: { kind: 'percent', percent: '1' },
  offset,
  cap: { kind: 'percent', percent: cap },
});

const flat = (per: 'incident' | 'item'): Rule => ({ kind: 'flat', per, pays: { kind: 'percent', percent: '1' } });

const rounded = (rounding: object): ReturnType<typeof anAvailability> =>
  anAvailability(TABLE, { metrics: [{ id: 'uptime', kind: 'availability', rounding: rounding as never }] });

describe('the worked example of the reference', () => {
  const agreement = anAvailability(TABLE, {
    remedies: {
      base: { kind: 'serviceFee', period: 'month' },
      limits: [{ id: 'cap', kind: 'cap', amount: { kind: 'percent', percent: '50' }, per: 'month' }],
    },
  });

  it('says 99.62 % → band 99.0–99.9 → 10 % of DKK 40,000 = DKK 4,000, and that the monthly cap is not reached', () => {
    const [account] = settle(agreement, [aMonth('99.62')]);
    const entry = account?.entries[0];
    expect(entry?.ok && entry.value.steps()).toMatchObject([
      { kind: 'measured', value: '99.62', unit: 'percent' },
      { kind: 'compared', comparator: 'atLeast', target: '99.9', met: false },
      { kind: 'inBand', index: 0, band: { range: { from: { value: '99.0' }, to: { value: '99.9' } } } },
      {
        kind: 'percentOf',
        percent: '10',
        base: { kind: 'serviceFee', amount: '40000', period: 'month' },
        amount: '4000',
      },
    ]);
    expect(account?.total).toMatchObject({
      ok: true,
      value: {
        written: '4000.00',
        limits: [{ limit: 'cap', amount: '20000', before: '4000', after: '4000', applies: false }],
      },
    });
  });

  it('counts minutes of downtime as well: 164 of 43,200 are 99.62 %', () => {
    const [account] = settle(agreement, [aMonth({ kind: 'downtime', time: '164', of: MINUTES_IN_30_DAYS })]);
    const entry = account?.entries[0];
    expect(entry?.ok && entry.value.steps()[0]).toMatchObject({ kind: 'downtimeMeasured', percent: '99.62037037037' });
    expect(creditFor(agreement, aMonth({ kind: 'downtime', time: '164', of: MINUTES_IN_30_DAYS }))).toBe('4000.00');
  });

  it('owes nothing at 99.9 and something just below', () => {
    expect(creditFor(agreement, aMonth('99.9'))).toBe('0.00');
    expect(creditFor(agreement, aMonth('99.899999999999'))).toBe('4000.00');
  });
});

describe('a credit rule', () => {
  const outage = { kind: 'downtime', time: '432', of: MINUTES_IN_30_DAYS } as const;
  const rules: readonly (readonly [string, Rule, string])[] = [
    ['in steps', TABLE, '4000.00'],
    [
      'per unit: 5 % per commenced percentage point beyond the target',
      {
        kind: 'perUnit',
        per: { amount: '1', unit: { kind: 'percentagePoint' }, completion: 'commenced' },
        pays: { kind: 'percent', percent: '5' },
      },
      '2000.00',
    ],
    ['of 3 times the fee of the outage time', { kind: 'multiplier', factor: '3' }, '1200.00'],
    ['in proportion to the outage', { kind: 'proportional', weightedByAffectedShare: false }, '400.00'],
    [
      'flat',
      { kind: 'flat', per: 'window', pays: { kind: 'amount', money: { amount: '750', currency: 'DKK' } } },
      '750.00',
    ],
    [
      'of an at-risk pool: 20 % × 50 % × 25 %',
      { kind: 'pool', atRisk: '20', categoryShare: '50', weight: '25' },
      '1000.00',
    ],
    ['of a day of the fee', { kind: 'feeDays', amount: '1', unit: 'day' }, '1333.33'],
    ['of an hour that is not charged', { kind: 'feeDays', amount: '1', unit: 'hour' }, '55.56'],
    ['of none', { kind: 'none' }, '0.00'],
  ];

  it.each(rules)('%s comes to its amount for an outage of 1 %%', (_what, rule, expected) => {
    expect(creditFor(anAvailability(rule), aMonth(outage))).toBe(expected);
    expect(creditFor(anAvailability(rule), aMonth('99.95'))).toBe('0.00');
  });

  it('weighs an outage by the share affected', () => {
    const agreement = anAvailability({ kind: 'proportional', weightedByAffectedShare: true });
    expect(creditFor(agreement, aMonth(outage))).toMatchObject({ fact: 'affectedShare' });
    const results = [{ objective: 'promise', observed: outage, affectedShare: '25' }];
    expect(creditFor(agreement, aMonth(outage, { results }))).toBe('100.00');
  });

  it('leaves free units free and stops at its own cap', () => {
    expect(creditFor(anAvailability(rule('0', '50')), aMonth('99.0'))).toBe('3600.00');
    expect(creditFor(anAvailability(rule('2', '50')), aMonth('99.0'))).toBe('2800.00');
    expect(creditFor(anAvailability(rule('0', '5')), aMonth('99.0'))).toBe('2000.00');
    expect(creditFor(anAvailability(rule('20', '50')), aMonth('99.0'))).toBe('0.00');
  });

  it('takes the fee of the time of the outage as a base', () => {
    const base = { kind: 'outageTimeFee', period: 'month' } as const;
    const agreement = anAvailability(
      { kind: 'flat', per: 'window', pays: { kind: 'percent', percent: '50' } },
      { remedies: { base } },
    );
    expect(creditFor(agreement, aMonth(outage))).toBe('200.00');
    expect(creditFor(anAvailability({ kind: 'multiplier', factor: '2' }, { remedies: { base } }), aMonth(outage))).toBe(
      '800.00',
    );
  });

  it('counts incidents and missed items', () => {
    expect(creditFor(anAvailability(flat('incident')), aMonth('99.0'))).toMatchObject({ fact: 'incidents' });
    const results = [{ objective: 'promise', observed: { kind: 'value', value: '99.0' } as const, incidents: 3 }];
    expect(creditFor(anAvailability(flat('incident')), aMonth('99.0', { results }))).toBe('1200.00');
    expect(creditFor(anAvailability(flat('item')), aMonth('99.0'))).toBe('400.00');
  });

  it.each([
    [
      'words only',
      { kind: 'text', text: { en: 'a fair amount' } },
      { kind: 'wordsOnly', path: 'consequences/credit/action/rule' },
    ],
    [
      'a table without bands',
      { kind: 'steps', on: 'measuredValue', bands: [] },
      { kind: 'missing', path: 'consequences/credit/action/rule/bands' },
    ],
    [
      'a table with a gap',
      { kind: 'steps', on: 'measuredValue', bands: [percentBand([null, '99.0', '10'])] },
      { what: 'noBandForValue' },
    ],
    [
      'a table that holds a value twice',
      {
        kind: 'steps',
        on: 'measuredValue',
        bands: [percentBand([null, '99.9', '10']), percentBand([null, '99.9', '20'])],
      },
      { what: 'bandsOverlap' },
    ],
    [
      'a unit of nothing',
      {
        kind: 'perUnit',
        per: { amount: '0', unit: { kind: 'percentagePoint' } },
        pays: { kind: 'percent', percent: '1' },
      },
      { what: 'notPositive' },
    ],
    [
      'a unit of time for a percentage',
      {
        kind: 'perUnit',
        per: { amount: '1', unit: { kind: 'time', time: 'hour' } },
        pays: { kind: 'percent', percent: '1' },
      },
      { what: 'unitsDiffer' },
    ],
    [
      'units that are neither commenced nor completed',
      {
        kind: 'perUnit',
        per: { amount: '1', unit: { kind: 'percentagePoint' } },
        pays: { kind: 'percent', percent: '1' },
      },
      { kind: 'missing', path: 'consequences/credit/action/rule/per/completion' },
    ],
    [
      'a flat amount per who knows what',
      { kind: 'flat', pays: { kind: 'percent', percent: '1' } },
      { path: 'consequences/credit/action/rule/per' },
    ],
    [
      'another currency',
      { kind: 'flat', per: 'window', pays: { kind: 'amount', money: { amount: '1', currency: 'EUR' } } },
      { what: 'currenciesDiffer' },
    ],
    [
      'a pool without a category',
      { kind: 'pool', atRisk: '10' },
      { path: 'consequences/credit/action/rule/categoryShare' },
    ],
    ['points without a price', { kind: 'points', fixed: '1' }, { kind: 'missing', path: 'remedies/pointPrice' }],
    ['points for nothing', { kind: 'points' }, { path: 'consequences/credit/action/rule/fixed' }],
    ['a multiple of an outage nobody measured', { kind: 'multiplier', factor: '2' }, { fact: 'outageTime' }],
  ] as readonly (readonly [string, Rule, object])[])(
    'with %s is not computed, and says why',
    (_what, rule, problem) => {
      expect(creditFor(anAvailability(rule), aMonth('99.42'))).toMatchObject(problem);
    },
  );
});

describe('rounding', () => {
  it('before the comparison decides whether a promise is kept', () => {
    const before = rounded({ mode: 'halfUp', decimals: 1, when: 'beforeComparison' });
    expect(creditFor(before, aMonth('99.85'))).toBe('0.00');
    expect(creditFor(rounded({ mode: 'down', decimals: 1, when: 'beforeComparison' }), aMonth('99.89'))).not.toBe(
      '0.00',
    );
  });

  it('after the comparison, or none, decides nothing', () => {
    for (const rule of [{ mode: 'halfUp', decimals: 1, when: 'afterComparison' }, { mode: 'none' }]) {
      const [account] = settle(rounded(rule), [aMonth('99.89')]);
      expect(account?.outcomes[0]?.judgement).toMatchObject({ value: { met: false } });
    }
  });

  it('asks when it happens and to how many decimals', () => {
    expect(settle(rounded({ mode: 'halfUp', decimals: 1 }), [aMonth('99')])[0]?.outcomes[0]?.judgement).toMatchObject({
      problem: { path: 'metrics/uptime/rounding/when' },
    });
    expect(
      settle(rounded({ mode: 'halfUp', when: 'beforeComparison' }), [aMonth('99')])[0]?.outcomes[0]?.judgement,
    ).toMatchObject({
      problem: { path: 'metrics/uptime/rounding/decimals' },
    });
  });
});
