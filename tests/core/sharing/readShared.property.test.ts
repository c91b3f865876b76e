import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readShared } from '#core/sharing/readShared.ts';
import type { Shared } from '#core/sharing/shared.ts';
import { writeShared } from '#core/sharing/writeShared.ts';
import { hashOf } from '#machine/hashOf.ts';
import { anyAgreement } from '#tests/arbitraries/agreement.ts';
import { hostileText } from '#tests/arbitraries/hostileText.ts';
import { aLibraryClause } from '#tests/builders/libraryClause.ts';

const anyShared: fc.Arbitrary<Shared> = fc
  .tuple(
    fc.array(fc.tuple(hostileText(80), fc.boolean()), { maxLength: 5 }),
    fc.array(anyAgreement(), { maxLength: 1 }),
  )
  .map(([texts, agreements]) => ({
    clauses: texts.map(([text, isBroken], at) => ({
      earlier: [],
      versions: [
        aLibraryClause({
          id: `c-${at}`,
          name: { en: `${text}x`.slice(0, 200) },
          text: { en: isBroken ? '{{ broken' : 'Fine.' },
        }),
      ],
    })),
    templates: agreements.map((agreement) => ({
      earlier: [],
      template: { id: 'own', version: 1, name: 'Own', description: '', agreement },
    })),
    houseRules: [],
  }));

const isBroken = ({ versions }: Shared['clauses'][number]) => versions[0]?.text.en === '{{ broken';

test('a clause that is broken never stops the others from being read', () => {
  fc.assert(
    fc.property(anyShared, (shared) => {
      const read = readShared(writeShared(shared, hashOf), hashOf);
      if (!read.ok) throw new Error(read.problem.kind);
      expect(read.value.content.clauses).toEqual(shared.clauses.filter((clause) => !isBroken(clause)));
      expect(read.value.content.templates).toEqual(shared.templates);
      expect(read.value.refused).toHaveLength(shared.clauses.filter(isBroken).length);
    }),
    { numRuns: 40 },
  );
});

test('whatever is done to the bytes of a file, reading it gives content or a problem', () => {
  const bytes = new TextEncoder().encode(
    writeShared(
      {
        clauses: [{ earlier: [], versions: [aLibraryClause()] }],
        templates: [],
        houseRules: [{ kind: 'choice', id: 'law', by: 'Legal', at: 'disputes/law', list: 'law', allowed: ['denmark'] }],
      },
      hashOf,
    ),
  );
  const signs = '{}[]",:0\\\u0000é'.split('').map((sign) => sign.codePointAt(0) ?? 0);
  const anyEdit = fc.record({ at: fc.nat(bytes.length - 1), to: fc.constantFrom(...signs), drop: fc.nat(40) });
  fc.assert(
    fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 4 }), (edits) => {
      const changed = edits.reduce<number[]>((sofar, { at, to, drop }) => sofar.toSpliced(at, drop, to), [...bytes]);
      const read = readShared(Uint8Array.from(changed), hashOf);
      expect(typeof read.ok).toBe('boolean');
    }),
    { numRuns: 300 },
  );
});
