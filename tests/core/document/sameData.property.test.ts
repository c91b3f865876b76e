import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSameData } from '#core/document/sameData.ts';

test('two pieces of data are the same when they are written the same', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), fc.jsonValue(), (a, b) => {
      expect(isSameData(a, structuredClone(a))).toBe(true);
      // JSON has no negative zero.
      const [one, other] = [a, b].map((value): unknown => JSON.parse(JSON.stringify(value)));
      if (isSameData(one, other)) expect(one).toEqual(other);
      else expect(one).not.toStrictEqual(other);
    }),
  );
});
