import { describe, expect, it } from 'vitest';
import type { AgreementParts } from '#tests/builders/agreement.ts';
import { earnBack } from '#core/measures/credits/earnBack.ts';
import { settle, sumOf, type WindowAccount } from '#core/measures/credits/settlement.ts';
import { aMonth, anAvailability, creditFor, creditOf, percentBand, TABLE, type Rule } from '#tests/builders/credits.ts';

const MONTHS = Array.from({ length: 14 }, (_, index) => {
  const [year, month] = [2026 + Math.floor(index / 12), (index % 12) + 1];
  return `${year}-${String(month).padStart(2, '0')}-01`;
});
const BASE = { kind: 'serviceFee', period: 'month' } as const;
const POINTS: Rule = {
  kind: 'points',
  fixed: '1',
  perUnit: { points: '2', per: { amount: '1', unit: { kind: 'percentagePoint' }, completion: 'commenced' } },
  repeatFactor: '1.5',
};

const overMonths = (
  agreement: ReturnType<typeof anAvailability>,
  values: readonly string[],
): readonly WindowAccount[] =>
  settle(
    agreement,
    values.map((value, index) => aMonth(value, {}, MONTHS[index])),
  );
const credits = (...args: Parameters<typeof overMonths>): unknown[] => overMonths(...args).map(creditOf);

const limited = (limits: NonNullable<AgreementParts['remedies']>['limits'], rule: Rule = TABLE) =>
  anAvailability(rule, { remedies: { base: BASE, stacking: 'sum', ...(limits && { limits }) } });

const yearly = (per: 'year' | 'rolling12Months' | 'quarter' | 'term') =>
  limited([{ id: 'cap', kind: 'cap', per, amount: { kind: 'amount', money: { amount: '50000', currency: 'DKK' } } }]);

const floor = (amount: string) =>
  limited([
    { id: 'floor', kind: 'floor', per: 'month', amount: { kind: 'amount', money: { amount, currency: 'DKK' } } },
  ]);

const two = (remedies: NonNullable<AgreementParts['remedies']>) =>
  anAvailability(TABLE, {
    consequences: ['first', 'second'].map((id, index) => ({
      id,
      trigger: { kind: 'objectiveMissed', objectives: ['promise'] },
      action: {
        kind: 'credit',
        rule: { kind: 'flat', per: 'window', pays: { kind: 'percent', percent: String(5 * (index + 1)) } },
      },
    })),
    remedies: { base: BASE, ...remedies },
  });

const priced = (
  pointPrice: NonNullable<AgreementParts['remedies']>['pointPrice'],
  limits: NonNullable<AgreementParts['remedies']>['limits'] = [],
) => anAvailability(POINTS, { remedies: { base: BASE, ...(pointPrice && { pointPrice }), limits } });

const share = (met: number, total: number) => ({ kind: 'share', met, total }) as const;

const tickets = (belowMinimum: 'notJudged' | 'oneMissAllowed' | 'pooledWithNext' | undefined) =>
  anAvailability(
    { kind: 'flat', per: 'window', pays: { kind: 'percent', percent: '1' } },
    {
      metrics: [
        { id: 'uptime', kind: 'ratio', edgeRules: { minimumSample: 10, ...(belowMinimum && { belowMinimum }) } },
      ],
      objectives: [
        {
          id: 'promise',
          metric: 'uptime',
          attainment: '90',
          target: { kind: 'duration', comparator: 'atMost', length: { amount: '15', unit: 'minute' } },
        },
      ],
      remedies: { base: { kind: 'allFees', period: 'month' } },
    },
  );

const chronic = (trigger: object) =>
  anAvailability(TABLE, {
    consequences: [
      {
        id: 'exit',
        trigger: { kind: 'repeatedMiss', objectives: ['promise'], ...trigger } as never,
        action: { kind: 'terminationRight' },
      },
    ],
  });

const exits = (trigger: object, values: readonly string[]): number[] =>
  overMonths(chronic(trigger), values).flatMap(({ rights }, index) => (rights.length > 0 ? [index] : []));

const withEarnBack = (rule: object) =>
  anAvailability(TABLE, {
    remedies: { base: BASE, stacking: 'sum', earnBack: { windows: 2, share: '50', blockedByRepeat: true, ...rule } },
  });

const earned = (rule: object, values: readonly string[], at = 0): unknown => {
  const accounts = overMonths(withEarnBack(rule), values);
  const entry = accounts[at]?.entries[0];
  if (entry?.ok !== true) throw new Error('no credit');
  const made = earnBack(withEarnBack(rule), accounts, at, entry.value);
  return made.ok ? made.value : made.problem;
};

describe('limits', () => {
  it('cap a window at a share of its fee', () => {
    const agreement = limited([{ id: 'cap', kind: 'cap', per: 'month', amount: { kind: 'percent', percent: '15' } }]);
    expect(credits(agreement, ['97', '99.5'])).toEqual(['6000.00', '4000.00']);
  });

  it('cap the windows of a longer period together, and begin anew with the next', () => {
    const bad = MONTHS.map(() => '97');
    expect(credits(yearly('year'), bad).slice(0, 4)).toEqual(['20000.00', '20000.00', '10000.00', '0.00']);
    expect(credits(yearly('year'), bad).slice(11)).toEqual(['0.00', '20000.00', '20000.00']);
    expect(credits(yearly('rolling12Months'), bad).slice(11)).toEqual(['0.00', '20000.00', '20000.00']);
    expect(credits(yearly('quarter'), bad).slice(0, 4)).toEqual(['20000.00', '20000.00', '10000.00', '20000.00']);
    expect(credits(yearly('term'), bad).slice(11)).toEqual(['0.00', '0.00', '0.00']);
  });

  it('in percent of a yearly fee need a base of that length', () => {
    const cap = { id: 'cap', kind: 'cap', per: 'year', amount: { kind: 'percent', percent: '10' } } as const;
    expect(creditFor(limited([cap]), aMonth('97'))).toMatchObject({ kind: 'missing', path: 'remedies/limits/cap/of' });
    // 10 % of 12 × 40,000.
    expect(credits(limited([{ ...cap, of: { kind: 'serviceFee' } }]), ['97', '97', '97'])).toEqual([
      '20000.00',
      '20000.00',
      '8000.00',
    ]);
  });

  it('are never exceeded by a rounded coin', () => {
    const third = limited([{ id: 'cap', kind: 'cap', per: 'month', amount: { kind: 'percent', percent: '3.33333' } }]);
    expect(creditFor(third, aMonth('97'))).toBe('1333.33');
  });

  it('pay nothing below a floor, and the floor itself', () => {
    expect(creditFor(floor('4000'), aMonth('99.5'))).toBe('4000.00');
    expect(creditFor(floor('4000.01'), aMonth('99.5'))).toBe('0.00');
  });

  it('cap one service, or one incident, alone', () => {
    const one = {
      id: 'cap',
      kind: 'cap',
      amount: { kind: 'amount', money: { amount: '1000', currency: 'DKK' } },
    } as const;
    expect(creditFor(limited([{ ...one, per: 'month', services: ['service'] }]), aMonth('99.5'))).toBe('1000.00');
    expect(creditFor(limited([{ ...one, per: 'month', services: ['other'] }]), aMonth('99.5'))).toBe('4000.00');
    expect(creditFor(limited([{ ...one, per: 'incident' }]), aMonth('99.5'))).toBe('1000.00');
  });

  it('ask for what they do not say', () => {
    expect(creditFor(limited([{ id: 'cap', kind: 'cap' }]), aMonth('97'))).toMatchObject({
      path: 'remedies/limits/cap/per',
    });
    expect(creditFor(limited([{ id: 'cap', kind: 'cap', per: 'month' }]), aMonth('97'))).toMatchObject({
      path: 'remedies/limits/cap/amount',
    });
  });
});

describe('several credits in one window', () => {
  const caused = aMonth('99', {
    results: [{ objective: 'promise', observed: { kind: 'value', value: '99' }, cause: 'INC-1' }],
  });

  it.each([
    ['sum', '6000.00'],
    ['highest', '4000.00'],
    ['mostFavourable', '4000.00'],
    ['onePerIncident', '4000.00'],
  ] as const)('by the rule %s come to %s', (stacking, expected) => {
    expect(creditFor(two({ stacking }), caused)).toBe(expected);
  });

  it('need a rule', () => {
    expect(creditFor(two({}), caused)).toMatchObject({ kind: 'missing', path: 'remedies/stacking' });
  });

  it('of one cause count once where the agreement says so', () => {
    expect(creditFor(two({ stacking: 'sum', oneCauseSeveralObjectives: false }), caused)).toBe('4000.00');
    expect(creditFor(two({ stacking: 'sum', oneCauseSeveralObjectives: false }), aMonth('99'))).toBe('6000.00');
  });

  it('leave the total unknown where one of them is', () => {
    const agreement = two({ stacking: 'sum' });
    const unknown = { ...agreement, objectives: [...agreement.objectives], metrics: [] };
    expect(creditFor(unknown, caused)).toMatchObject({ kind: 'dangling', path: 'objectives/promise/metric' });
  });
});

describe('points', () => {
  const onePercent = { kind: 'perPoint', pays: { kind: 'percent', percent: '1' } } as const;

  it('have a fixed part, a part by size, and count more when the promise was missed before', () => {
    // 1 + 2 × 1 = 3 points; repeated 4.5; after a good month 3 again.
    expect(credits(priced(onePercent), ['99.5', '99.5', '99.9', '98.5'])).toEqual([
      '1200.00',
      '1800.00',
      '0.00',
      '2000.00',
    ]);
  });

  it('have a price by a ladder that begins at some number of them', () => {
    const ladder = { kind: 'ladder' as const, bands: [percentBand(['4', '10', '5']), percentBand(['10', null, '20'])] };
    expect(credits(priced(ladder), ['99.5', '98.5', '90'])).toEqual(['0.00', '2000.00', '8000.00']);
  });

  it('are limited in points, and in money', () => {
    const two = { id: 'most', kind: 'cap', per: 'month', amount: { kind: 'points', points: '2' } } as const;
    expect(creditFor(priced(onePercent, [two]), aMonth('99.5'))).toBe('800.00');
    const half = { id: 'most', kind: 'cap', per: 'month', amount: { kind: 'percent', percent: '1' } } as const;
    expect(creditFor(priced(onePercent, [half]), aMonth('99.5'))).toBe('400.00');
  });
});

describe('a small sample', () => {
  it('of 9 with one miss fails a target of 90 % unless a rule spares it', () => {
    const nine = aMonth(share(8, 9));
    expect(creditFor(tickets('notJudged'), nine)).toBe('0.00');
    expect(creditFor(tickets('oneMissAllowed'), nine)).toBe('0.00');
    expect(creditFor(tickets('oneMissAllowed'), aMonth(share(7, 9)))).toBe('400.00');
    expect(creditFor(tickets(undefined), nine)).toMatchObject({ path: 'metrics/uptime/edgeRules/belowMinimum' });
    expect(creditFor(tickets('notJudged'), aMonth(share(9, 11)))).toBe('400.00');
  });

  it('is counted together with the next window', () => {
    const months = [share(8, 9), share(5, 6), share(9, 10)].map((each, index) => aMonth(each, {}, MONTHS[index]));
    // 8 of 9 wait; 13 of 15 are 86.7 %; 9 of 10 stand alone.
    expect(settle(tickets('pooledWithNext'), months).map(creditOf)).toEqual(['0.00', '400.00', '0.00']);
  });

  it('of none is not judged, and items are compared one by one', () => {
    expect(creditFor(tickets('notJudged'), aMonth(share(0, 0)))).toBe('0.00');
    const items = { kind: 'items', values: ['15', '14', '15.000001', '3', '3', '3', '3', '3', '3', '3'] } as const;
    expect(settle(tickets('notJudged'), [aMonth(items)])[0]?.outcomes[0]?.judgement).toMatchObject({
      value: { met: true },
    });
  });
});

describe('a repeated miss', () => {
  it('gives the right to leave after three of six months, each time a miss completes the series', () => {
    const values = ['99', '100', '99', '100', '99', '100', '99'];
    expect(exits({ misses: 3, windows: 6 }, values)).toEqual([4, 6]);
  });

  it('in a row is broken by one good month', () => {
    expect(exits({ misses: 2, consecutive: true }, ['99', '100', '99', '99'])).toEqual([3]);
  });

  it('says that it is unknown where a month is', () => {
    const agreement = chronic({ misses: 2, windows: 3 });
    const months = [aMonth('99'), aMonth({ kind: 'missing', items: 1 }, {}, MONTHS[1])];
    expect(settle(agreement, months)[1]?.rights).toEqual([
      { consequence: 'exit', action: 'terminationRight', arises: 'unknown' },
    ]);
  });

  it('can pay money too', () => {
    const agreement = anAvailability(TABLE, {
      consequences: [
        {
          id: 'again',
          trigger: { kind: 'repeatedMiss', objectives: ['promise'], misses: 2, windows: 2 },
          action: { kind: 'credit', rule: { kind: 'flat', per: 'window', pays: { kind: 'percent', percent: '5' } } },
        },
      ],
    });
    expect(credits(agreement, ['99', '99', '100', '99'])).toEqual(['0.00', '2000.00', '0.00', '0.00']);
    expect(sumOf(overMonths(agreement, ['99', '99', '99']))).toEqual({ ok: true, value: '4000' });
  });
});

describe('earn-back', () => {
  it('returns its share when the promise is kept in the windows that follow', () => {
    expect(earned({}, ['99.5', '99.9', '100'])).toEqual({ kind: 'earned', amount: '2000' });
    expect(earned({}, ['99.5', '99.9'])).toEqual({ kind: 'open', windowsLeft: 1 });
    expect(earned({}, ['99.5', '99.9', '99'])).toEqual({ kind: 'lost', why: 'missedAgain' });
  });

  it('needs its margin, and no repeat', () => {
    expect(earned({ margin: '0.05' }, ['99.5', '99.95', '100'])).toMatchObject({ kind: 'earned' });
    expect(earned({ margin: '0.05' }, ['99.5', '99.94', '100'])).toEqual({ kind: 'lost', why: 'marginNotReached' });
    expect(earned({}, ['99.5', '99.5', '100', '100'], 1)).toEqual({ kind: 'lost', why: 'repeat' });
    expect(earned({ blockedByRepeat: false }, ['99.5', '99.5', '100', '100'], 1)).toMatchObject({ kind: 'earned' });
    expect(earned({ windows: 3 }, ['99.5', '100'])).toEqual({ kind: 'open', windowsLeft: 2 });
  });
});
