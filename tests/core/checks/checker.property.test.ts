import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Agreement } from '#core/agreement/agreement.ts';
import { checkAgreement, checker } from '#core/checks/checker.ts';
import { newDraft } from '#core/editing/draft.ts';
import { applyFix } from '#core/editing/applyFix.ts';
import { slotsTo } from '#core/editing/slot.ts';
import { anyAgreement } from '#tests/arbitraries/agreement.ts';
import { sampleOf } from './corpus/fault.ts';

test('any agreement is checked, and every finding leads to a question', () => {
  fc.assert(
    fc.property(anyAgreement(), (agreement) => {
      for (const { path, rule, message } of checkAgreement({ agreement })) {
        expect(message.en).not.toMatch(/undefined|\[object|null/u);
        expect(message.da).not.toMatch(/undefined|\[object|null/u);
        expect([rule, path, slotsTo(agreement, path) !== null]).toEqual([rule, path, true]);
      }
    }),
    { numRuns: 60 },
  );
});

test('every fix of any agreement leaves an agreement', () => {
  fc.assert(
    fc.property(anyAgreement(), (agreement) => {
      for (const { fix } of checkAgreement({ agreement })) {
        if (fix === undefined) continue;
        const { sketches } = applyFix(newDraft(agreement), fix.changes);
        expect(Object.keys(sketches)).toEqual([]);
      }
    }),
    { numRuns: 40 },
  );
});

/** Parts of one agreement in the place of those of another, one after the other. */
const anyEdits = fc.array(
  fc.tuple(
    fc.constantFrom<keyof Agreement>(
      'metrics',
      'objectives',
      'duties',
      'consequences',
      'remedies',
      'term',
      'goals',
      'parties',
    ),
    fc.nat(),
  ),
  { minLength: 1, maxLength: 8 },
);

test('a checker that follows edits finds what a fresh one finds', () => {
  const samples = [sampleOf('customer-saas'), sampleOf('managed-hosting'), sampleOf('internal-service-desk')];
  fc.assert(
    fc.property(anyEdits, (edits) => {
      const check = checker();
      let agreement = sampleOf('customer-saas');
      check({ agreement });
      for (const [key, which] of edits) {
        const other = samples[which % samples.length] ?? agreement;
        const part: unknown = other[key];
        const kept: unknown = Array.isArray(part) ? part.slice(which % 3) : part;
        agreement = { ...agreement, [key]: kept };
        expect(check({ agreement })).toEqual(checkAgreement({ agreement }));
      }
    }),
    { numRuns: 25 },
  );
});
