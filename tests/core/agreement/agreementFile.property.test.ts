import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAgreementFile, serialiseAgreement } from '#core/agreement/agreementFile.ts';
import { surveyIds } from '#core/agreement/links.ts';
import { problemLines } from '#core/agreement/problemWords.ts';
import { anyAgreement } from '#tests/arbitraries/agreement.ts';

describe('a file of an agreement', () => {
  it('reads as the agreement that was written, as text and as bytes', () => {
    fc.assert(
      fc.property(anyAgreement(), (agreement) => {
        const text = serialiseAgreement(agreement);
        expect(parseAgreementFile(text)).toEqual({ ok: true, value: agreement });
        expect(parseAgreementFile(new TextEncoder().encode(text))).toEqual({ ok: true, value: agreement });
      }),
      { numRuns: 20 },
    );
  });

  it('is the same after reading and writing it again, in whatever order the fields were', () => {
    fc.assert(
      fc.property(anyAgreement(), (agreement) => {
        const text = serialiseAgreement(agreement);
        expect(serialiseAgreement(backwards(agreement) as typeof agreement)).toBe(text);
        expect(text.endsWith('}\n')).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it('never throws, cut anywhere or with anything in the middle of it', () => {
    const damaged = fc.tuple(anyAgreement(), fc.double({ min: 0, max: 1, noNaN: true }), fc.string(), fc.boolean());
    fc.assert(
      fc.property(damaged, ([agreement, share, junk, cut]) => {
        const text = serialiseAgreement(agreement);
        const at = Math.floor((text.length - 2) * share);
        const read = parseAgreementFile(text.slice(0, at) + junk + (cut ? '' : text.slice(at)));
        const lines = read.ok ? [] : problemLines(read.problem, 'en');
        const dangling = read.ok ? surveyIds(read.value).dangling : [];
        expect([lines.length > 0, dangling]).toEqual([!read.ok, []]);
      }),
      { numRuns: 20 },
    );
  });

  it('never throws at bytes of any kind', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(parseAgreementFile(bytes).ok).toBe(false);
      }),
    );
  });

  it('never throws at JSON of any form, and says nothing in the words of zod', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom('agreement', 'metrics', 'id'), (value, key) => {
        const start = { id: 'a', type: 'customer', language: 'en' };
        const agreement = key === 'agreement' ? value : { ...start, [key]: value };
        const read = parseAgreementFile(JSON.stringify({ format: 'sla-studio/agreement', version: 1, agreement }));
        const words = read.ok
          ? ''
          : problemLines(read.problem, 'en')
              .map(({ text }) => text)
              .join('\n');
        expect(words).not.toMatch(/Invalid|Too (?:big|small)|Unrecognized|received/);
      }),
    );
  });
});

/** The same value with the keys of every object the other way round. */
function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, backwards(inner)]),
  );
}
