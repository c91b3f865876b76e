import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Comparator, Range } from '#core/agreement/quantity.ts';
import { bandFaults, bandFor, missedBy, possibleIn, usualBands } from '#core/measures/bands.ts';
import { holds, isEmpty, overlapOf, stretchesOf } from '#core/measures/stretches.ts';
import type { Band } from '#core/agreement/credit.ts';

/** Few values, so that bounds meet; written in two ways, so that 99.9 and 99.90 are seen to be one. */
const value = fc.constantFrom('-1', '0', '0.0', '95', '99', '99.00', '99.5', '99.9', '99.90', '100', '101');
const bound = fc.record({ value, inclusive: fc.boolean() });
const range: fc.Arbitrary<Range> = fc
  .record({ from: fc.option(bound), to: fc.option(bound) })
  .map(({ from, to }) => ({ ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) }));
const ranges = fc.array(range, { maxLength: 5 });
const comparator = fc.constantFrom<Comparator>('atLeast', 'moreThan', 'atMost', 'lessThan');
const decimal = fc
  .tuple(fc.integer({ min: 0, max: 120_000 }), fc.constantFrom(1, 10, 1000))
  .map(([whole, part]) => String(whole / part));
const paid = (one: Range): Band => ({ range: one, pays: { kind: 'percent', percent: '10' } });

test('every value within is in exactly one stretch, and its holders are the ranges that hold it', () => {
  fc.assert(
    fc.property(ranges, range, value, (all, within, result) => {
      const found = stretchesOf(all, within).filter((stretch) => holds(stretch.range, result));
      expect(found).toHaveLength(holds(within, result) ? 1 : 0);
      const holders = all.flatMap((one, index) => (holds(one, result) ? [index] : []));
      expect(found.map((stretch) => stretch.holders)).toEqual(found.map(() => holders));
    }),
    { endOnFailure: true },
  );
});

test('stretches are never empty, and neighbours differ', () => {
  fc.assert(
    fc.property(ranges, (all) => {
      const stretches = stretchesOf(all);
      expect(stretches.some((stretch) => isEmpty(stretch.range))).toBe(false);
      const keys = stretches.map(({ holders }) => holders.join());
      expect(keys.some((key, index) => index > 0 && key === keys[index - 1])).toBe(false);
    }),
    { endOnFailure: true },
  );
});

test('a value is in the overlap of two ranges when both hold it', () => {
  fc.assert(
    fc.property(range, range, value, (one, other, result) => {
      const both = overlapOf(one, other);
      expect(both !== null && holds(both, result)).toBe(holds(one, result) && holds(other, result));
    }),
    { endOnFailure: true },
  );
});

test('a result that misses the promise has a gap, one band, or an overlap named for it', () => {
  fc.assert(
    fc.property(ranges, value, comparator, value, (all, target, compared, result) => {
      const promised = { comparator: compared, value: target, unit: 'percent' as const };
      const faults = bandFaults(all.map(paid), possibleIn('percent'), promised);
      const named = (kind: 'gap' | 'overlap' | 'kept') =>
        faults.some((fault) => fault.kind === kind && holds(fault.range, result));
      const count = all.filter((one) => holds(one, result)).length;
      const missed = missedBy(promised);
      const isMissed = missed !== null && holds(missed, result);
      const isPossible = holds(possibleIn('percent'), result);
      expect(named('gap')).toBe(isMissed && isPossible && count === 0);
      expect(named('overlap')).toBe(count > 1);
      expect(named('kept')).toBe(!isMissed && isPossible && count > 0);
    }),
    { endOnFailure: true },
  );
});

test('the usual bands have no fault, whatever is promised, and leave no missed result unpaid', () => {
  fc.assert(
    fc.property(
      decimal,
      comparator,
      fc.constantFrom('percent', 'hour', 'score'),
      decimal,
      (target, compared, unit, result) => {
        const promised = { comparator: compared, value: target, unit } as const;
        const bands = usualBands(promised);
        if (bands === null) return;
        const missed = missedBy(promised);
        expect(bandFaults(bands, possibleIn(unit), promised)).toEqual([]);
        expect(bandFor(bands, result) !== undefined).toBe(missed !== null && holds(missed, result));
      },
    ),
    { endOnFailure: true },
  );
});
