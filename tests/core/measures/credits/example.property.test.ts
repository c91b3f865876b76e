import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creditExamples } from '#core/measures/credits/example.ts';
import { fixed } from '#core/measures/exact.ts';
import { settle } from '#core/measures/credits/settlement.ts';
import { workedExamples } from '#core/document/blocks/workedExamples.ts';
import { anyAgreement } from '#tests/arbitraries/agreement.ts';
import { anAvailability, percentBand, type Rule } from '#tests/builders/credits.ts';
import { printedBy } from '#tests/builders/printedLines.ts';

const anyPercent = fc.integer({ min: 1, max: 100 }).map(String);
const anyPays = anyPercent.map((percent) => ({ kind: 'percent' as const, percent }));

/** Rules as people agree them, on an availability of 99.9 % and a fee of DKK 40,000. */
const anyRule: fc.Arbitrary<Rule> = fc.oneof(
  fc.tuple(fc.integer({ min: 9000, max: 9900 }), anyPercent, anyPercent).map(([cut, near, far]): Rule => {
    const bound = (cut / 100).toFixed(2);
    return {
      kind: 'steps',
      on: 'measuredValue',
      bands: [percentBand([bound, '99.9', near]), percentBand([null, bound, far])],
    };
  }),
  fc
    .tuple(fc.integer({ min: 1, max: 40 }), anyPays, fc.constantFrom('commenced' as const, 'completed' as const))
    .map(([tenths, pays, completion]): Rule => ({
      kind: 'perUnit',
      per: { amount: (tenths / 10).toFixed(1), unit: { kind: 'percentagePoint' }, completion },
      pays,
    })),
  anyPays.map((pays): Rule => ({ kind: 'flat', pays, per: 'window' })),
  fc.integer({ min: 1, max: 20 }).map((factor): Rule => ({ kind: 'multiplier', factor: String(factor) })),
);
const anyLimits = fc.array(
  fc.record({
    id: fc.constantFrom('one', 'two'),
    kind: fc.constantFrom('cap' as const, 'floor' as const),
    amount: anyPays,
    per: fc.constant('month' as const),
  }),
  { maxLength: 2 },
);
const anyFee = fc.option(fc.integer({ min: 1, max: 1_000_000 }).map(String));

const named: typeof anAvailability = (rule, parts) => {
  const agreement = anAvailability(rule, parts);
  return { ...agreement, metrics: agreement.metrics.map((metric) => ({ ...metric, name: { en: 'Availability' } })) };
};

describe('credit examples', () => {
  it('print what the engine comes to for the result they suppose', () => {
    fc.assert(
      fc.property(anyRule, anyLimits, anyFee, (rule, limits, fee) => {
        const services = [{ id: 'service' }];
        const charge = {
          id: 'fee',
          services: ['service'],
          amount: { amount: fee ?? '', currency: 'DKK' },
          per: 'month' as const,
        };
        const agreement = named(rule, {
          services,
          charges: fee === null ? [] : [charge],
          remedies: { base: { kind: 'serviceFee', period: 'month' }, stacking: 'sum', limits },
        });
        const examples = creditExamples(agreement);
        const printed = printedBy(workedExamples, agreement);
        for (const { window, agreement: settled, total, hasExampleFee } of examples) {
          const [account] = settle(settled, [window]);
          expect(account?.total.ok === true && account.total.value.written).toBe(total.written);
          expect(hasExampleFee).toBe(fee === null);
          const amount = Number(total.written).toLocaleString('en-US', { minimumFractionDigits: 0 });
          const owed = printed.find((line) => line.startsWith('Service Credit: ')) ?? '';
          expect(Number(owed.replaceAll(/[^\d.]/g, ''))).toBe(Number(amount.replaceAll(',', '')));
          expect(total.written).toBe(fixed(total.amount, 2));
        }
        expect(examples.length).toBeGreaterThanOrEqual(rule.kind === 'steps' ? 1 : 0);
      }),
      { endOnFailure: true },
    );
  });

  it('never throw, whatever the agreement', () => {
    fc.assert(
      fc.property(anyAgreement(), (agreement) => {
        for (const { total } of creditExamples(agreement)) expect(total.written).toMatch(/^-?\d+(\.\d+)?$/);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });
});
