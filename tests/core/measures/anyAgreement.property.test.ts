import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Observation } from '#core/measures/credits/results.ts';
import { settle } from '#core/measures/credits/settlement.ts';
import { effectivePromises } from '#core/measures/levels/effective.ts';
import { milestones } from '#core/measures/milestones/milestones.ts';
import { openHours } from '#core/measures/openHours.ts';
import { timePromise } from '#core/measures/promise.ts';
import { anyAgreement } from '#tests/arbitraries/agreement.ts';

const anyObservation: fc.Arbitrary<Observation> = fc.oneof(
  fc.record({ kind: fc.constant('value' as const), value: fc.constantFrom('99.5', '0', '-3', '8') }),
  fc.tuple(fc.nat(20), fc.nat(20)).map(([met, missed]) => ({ kind: 'share' as const, met, total: met + missed })),
  fc.record({
    kind: fc.constant('items' as const),
    values: fc.array(fc.constantFrom('1', '9.7', '0'), { maxLength: 4 }),
  }),
  fc.record({
    kind: fc.constant('downtime' as const),
    time: fc.constantFrom('0', '432'),
    of: fc.constantFrom('0', '43200'),
  }),
  fc.record({ kind: fc.constant('missing' as const), items: fc.nat(3) }),
);

/** Anything a valid file can hold is computed, or says why it is not: nothing throws, and nothing is NaN. */
describe('any agreement', () => {
  it('has accounts whose credits are numbers or problems', () => {
    fc.assert(
      fc.property(anyAgreement(), fc.array(anyObservation, { minLength: 1, maxLength: 3 }), (agreement, observed) => {
        const windows = observed.map((each, index) => ({
          from: `2026-0${index + 1}-01`,
          results: agreement.objectives.map(({ id }) => ({ objective: id, observed: each })),
        }));
        for (const { total } of settle(agreement, windows)) {
          expect(total.ok ? total.value.written : total.problem.kind).toMatch(/^(?:-?\d+(?:\.\d+)?|[a-zA-Z]+)$/);
        }
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });

  it('has milestones within the days asked for', () => {
    fc.assert(
      fc.property(anyAgreement(), (agreement) => {
        const { known } = milestones(agreement, { from: '2026-01-01', to: '2027-12-31' });
        expect(known.filter(({ date }) => date < '2026-01-01' || date > '2027-12-31')).toEqual([]);
      }),
      { numRuns: 30, endOnFailure: true },
    );
  });

  it('has calendars, promises of time and levels that are computed or say why not', () => {
    fc.assert(
      fc.property(anyAgreement(), (agreement) => {
        for (const calendar of agreement.calendars) {
          const hours = openHours(calendar, agreement.timeZone);
          const spans = hours.ok ? hours.value.on('2026-03-29') : [];
          expect(spans.filter(({ from, to }) => from >= to)).toEqual([]);
        }
        for (const objective of agreement.objectives) expect(timePromise(agreement, objective)).toHaveProperty('ok');
        for (const { id } of agreement.levels) expect(effectivePromises(agreement, id)).toHaveProperty('ok');
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });
});
