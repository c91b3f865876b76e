import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromBase64, toBase64 } from '#core/brand/base64.ts';

it('writes bytes as everybody does, and reads them back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40_000 }), (bytes) => {
      const text = toBase64(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64'));
      expect(fromBase64(text)).toEqual(bytes);
    }),
  );
});

it('reads nothing else', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), (text) => {
      const read = fromBase64(text);
      expect(read).toEqual(read === null ? null : Uint8Array.from(Buffer.from(text, 'base64')));
      expect(read === null || /^[A-Za-z0-9+/]*={0,2}$/.test(text)).toBe(true);
    }),
  );
});
