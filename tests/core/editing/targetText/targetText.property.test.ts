import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDecimal } from '#core/decimal.ts';
import { comparatorSchema, unitSchema } from '#core/agreement/quantity.ts';
import { timeUnitSchema } from '#core/agreement/time.ts';
import type { MeasuredTarget, TargetContext, TargetReading } from '#core/editing/targetText/context.ts';
import { readTarget } from '#core/editing/targetText/readTarget.ts';
import { writeTarget } from '#core/editing/targetText/writeTarget.ts';

const decimal = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 17n }), fc.option(fc.integer({ min: 0, max: 999_999 })))
  .map(([whole, part]) => (part === null ? String(whole) : `${whole}.${part}`));
const comparator = fc.constantFrom(...comparatorSchema.options);
const unit = fc.constantFrom(...unitSchema.options.filter((one) => one !== 'other'));
const target: fc.Arbitrary<MeasuredTarget> = fc.oneof(
  fc.record({ kind: fc.constant('value' as const), comparator, value: decimal, unit }),
  fc.record({
    kind: fc.constant('duration' as const),
    comparator,
    length: fc.record({ amount: decimal, unit: fc.constantFrom(...timeUnitSchema.options) }),
  }),
);
const reading: fc.Arbitrary<TargetReading> = fc.record({ target, attainment: decimal }, { requiredKeys: ['target'] });
const languages = fc.constantFrom('en' as const, 'da' as const);

test('what is written of a target is read as the same target', () => {
  fc.assert(
    fc.property(reading, languages, unit, (one, language, usual) => {
      const context: TargetContext = { language, unit: usual, comparator: 'atLeast', times: one.target.kind };
      expect(readTarget(writeTarget(one, context), context)).toEqual(one);
    }),
  );
});

test('whatever is typed, what comes of it is a target with exact numbers, or nothing', () => {
  const typed = fc.oneof(
    fc.string(),
    fc
      .array(
        fc.constantFrom('≥', '99', ',', '.', '9', '%', ' ', 'within', 'inden for', '4', 'h', 'timer', '-', 'i', '90'),
      )
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(typed, languages, unit, (text, language, usual) => {
      const read = readTarget(text, { language, unit: usual, comparator: 'atMost', times: 'duration' });
      if (read === null) return;
      const { target: made, attainment = '1' } = read;
      expect(isDecimal(made.kind === 'value' ? made.value : made.length.amount) && isDecimal(attainment)).toBe(true);
    }),
  );
});
