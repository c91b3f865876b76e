import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandSchema } from '#core/agreement/credit.ts';
import { bandFaults } from '#core/measures/credits/bandFaults.ts';
import { bandsOf, cellsOf } from '#core/measures/credits/creditBands.ts';
import { settle } from '#core/measures/credits/settlement.ts';
import { compare, decimal, exact, minus, plus, rounded, times, type RoundingMode } from '#core/measures/exact.ts';
import { aMonth, anAvailability, percentBand, type BandInput, type Rule } from '#tests/builders/credits.ts';

/** Decimals with up to three places, in order of size. */
const anyDecimal = (min: number, max: number) =>
  fc
    .integer({ min: min * 1000, max: max * 1000 })
    .map((thousandths) => decimal({ top: BigInt(thousandths), bottom: 1000n }));
const inOrder = (values: readonly string[]): readonly string[] =>
  values.toSorted((a, b) => compare(exact(a), exact(b)));

const anyTable = fc.array(
  fc
    .tuple(fc.option(anyDecimal(90, 100)), fc.option(anyDecimal(90, 100)), anyDecimal(0, 100))
    .map(([from, to, percent]) => {
      const [low = null, high = null] = from !== null && to !== null ? inOrder([from, to]) : [from, to];
      return percentBand([low, high, percent]);
    }),
  { maxLength: 5 },
);

/** A table as one should be: from the target down without gaps, worse never paying less. */
const anyGoodTable = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 90_000, max: 99_899 }), { maxLength: 4 }),
    fc.array(anyDecimal(0, 100), { minLength: 5, maxLength: 5 }),
  )
  .map(([cuts, percents]) => {
    const bounds = [99_900, ...cuts.toSorted((a, b) => b - a)].map((cut) =>
      decimal({ top: BigInt(cut), bottom: 1000n }),
    );
    const pays = inOrder(percents);
    return bounds.map((to, index): BandInput => percentBand([bounds[index + 1] ?? null, to, pays[index] ?? '0']));
  });
const steps = (bands: readonly BandInput[]): Rule => ({ kind: 'steps', on: 'measuredValue', bands: [...bands] });

const anyRule: fc.Arbitrary<Rule> = fc.oneof(
  anyGoodTable.map(steps),
  fc.record({
    kind: fc.constant('perUnit' as const),
    per: fc.record({
      amount: anyDecimal(0.01, 2),
      unit: fc.constant({ kind: 'percentagePoint' as const }),
      completion: fc.constantFrom('commenced' as const, 'completed' as const),
    }),
    pays: anyDecimal(0, 30).map((percent) => ({ kind: 'percent' as const, percent })),
    offset: anyDecimal(0, 3),
  }),
  fc.record({ kind: fc.constant('multiplier' as const), factor: anyDecimal(0, 50) }),
  fc.constant({ kind: 'proportional' as const, weightedByAffectedShare: false }),
);
const down = (minutes: number) => aMonth({ kind: 'downtime', time: String(minutes), of: '43200' });
const amountOf = (...args: Parameters<typeof settle>): readonly number[] =>
  settle(...args).map(({ total }) => {
    if (!total.ok) throw new Error(JSON.stringify(total.problem));
    return Number(total.value.written);
  });

describe('credits', () => {
  it('never fall when the result gets worse', () => {
    fc.assert(
      fc.property(anyRule, fc.nat(43_200), fc.nat(43_200), (rule, one, other) => {
        const [better, worse] = [Math.min(one, other), Math.max(one, other)];
        const agreement = anAvailability(rule);
        const [less = 0] = amountOf(agreement, [down(better)]);
        const [more = 0] = amountOf(agreement, [down(worse)]);
        expect(more).toBeGreaterThanOrEqual(less);
      }),
      { numRuns: 200, endOnFailure: true },
    );
  });

  it('never exceed a limit, in a window or in a year', () => {
    fc.assert(
      fc.property(
        anyRule,
        anyDecimal(0, 100),
        anyDecimal(0, 200_000),
        fc.array(fc.nat(43_200), { minLength: 1, maxLength: 12 }),
        (rule, percent, money, outages) => {
          const agreement = anAvailability(rule, {
            remedies: {
              base: { kind: 'serviceFee', period: 'month' },
              limits: [
                { id: 'month', kind: 'cap', per: 'month', amount: { kind: 'percent', percent } },
                {
                  id: 'year',
                  kind: 'cap',
                  per: 'year',
                  amount: { kind: 'amount', money: { amount: money, currency: 'DKK' } },
                },
              ],
            },
          });
          const windows = outages.map((minutes, index) => ({
            ...down(minutes),
            from: `2026-${String(index + 1).padStart(2, '0')}-01`,
          }));
          const amounts = amountOf(agreement, windows).map((amount) => Math.round(amount * 100));
          for (const amount of amounts) expect(amount).toBeLessThanOrEqual(Number(percent) * 40_000 + 1e-6);
          expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBeLessThanOrEqual(Number(money) * 100 + 1e-6);
        },
      ),
      { numRuns: 100, endOnFailure: true },
    );
  });
});

describe('bands', () => {
  it('of a table without faults hold every value that misses the promise, once, and none that keeps it', () => {
    fc.assert(
      fc.property(fc.oneof(anyGoodTable, anyTable), anyDecimal(0, 100), (table, value) => {
        const bands = table.map((band) => bandSchema.parse(band));
        const wrong = bandFaults(bands, { comparator: 'atLeast', value: '99.9' });
        if (wrong.length > 0) return;
        const missed = compare(exact(value), exact('99.9')) < 0;
        expect(bandsOf(bands, exact(value))).toHaveLength(missed ? 1 : 0);
      }),
      { numRuns: 300, endOnFailure: true },
    );
  });

  it('are cut into cells that hold every value once', () => {
    fc.assert(
      fc.property(anyTable, anyDecimal(85, 105), (table, value) => {
        const bands = table.map((band) => bandSchema.parse(band));
        const cells = cellsOf(bands, ['99.9']);
        const asBands = cells.map(({ range }) => ({ range, pays: { kind: 'percent', percent: '0' } }) as const);
        const [cell, ...others] = bandsOf(asBands, exact(value));
        expect(others).toEqual([]);
        expect(cells[cell ?? -1]?.bands).toEqual(bandsOf(bands, exact(value)));
      }),
      { numRuns: 300, endOnFailure: true },
    );
  });
});

describe('exact numbers', () => {
  it('do not know binary rounding', () => {
    expect(decimal(plus(exact('0.1'), exact('0.2')))).toBe('0.3');
    expect(decimal(times(exact('1.005'), exact('100')))).toBe('100.5');
    expect(decimal(minus(exact('99.9'), exact('99.8')))).toBe('0.1');
  });

  it('are the decimals they were made of', () => {
    fc.assert(
      fc.property(anyDecimal(-1000, 1000), anyDecimal(-1000, 1000), (a, b) => {
        expect(decimal(exact(a))).toBe(a);
        expect(decimal(minus(plus(exact(a), exact(b)), exact(b)))).toBe(a);
      }),
    );
  });

  it.each([
    ['2.5', '3', '2', '2', '3'],
    ['3.5', '4', '4', '3', '4'],
    ['-2.5', '-2', '-2', '-3', '-2'],
    ['2.4', '2', '2', '2', '3'],
    ['-2.6', '-3', '-3', '-3', '-2'],
    ['7', '7', '7', '7', '7'],
  ])('round %s half up to %s, half even to %s, down to %s and up to %s', (value, ...expected) => {
    const modes: readonly RoundingMode[] = ['halfUp', 'halfEven', 'down', 'up'];
    expect(modes.map((mode) => decimal(rounded(exact(value), 0, mode)))).toEqual(expected);
  });
});
