import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSameData } from '#core/document/sameData.ts';

test('two pieces of data are the same when Node finds them so', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      expect(isSameData(a, structuredClone(a))).toBe(true);
      expect(isSameData(a, b)).toBe(isDeepStrictEqual(a, b));
    }),
  );
});
