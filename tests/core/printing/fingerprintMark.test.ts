import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#core/agreement/language.ts';
import { fingerprintMark, readFingerprint } from '#core/printing/fingerprintMark.ts';

const HASH = '3f2a91bc04de'.padEnd(64, '7');
const OTHER = '000000000000'.padEnd(64, '7');

describe('the fingerprint on the pages', () => {
  it.each(LANGUAGES)('is read as it was written, whatever stands around it (%s)', (language) => {
    for (const status of ['draft', 'final'] as const) {
      const mark = fingerprintMark(HASH, language, status);
      const read = { fingerprint: '3f2a91bc04de', language, status };
      expect(readFingerprint([`SLA-7\u00a0· Version 1.2 ${mark}\nAgreement`])).toEqual({
        ...read,
        edition: 'SLA-7 · Version 1.2',
      });
      expect(readFingerprint(['', `Fjord ApS${mark}\u00a0· Page 2 of 9\nmore`])).toEqual({ ...read, edition: '' });
    }
  });

  it('is that of most pages: what a contract says of other fingerprints is not taken for it', () => {
    const own = fingerprintMark(HASH, 'en', 'final');
    const pages = [`see ${fingerprintMark(OTHER, 'en', 'final')}`, `${own} · 1`, `${own} · 2`];
    expect(readFingerprint(pages)).toMatchObject({ fingerprint: '3f2a91bc04de', edition: '' });
  });

  it.each([[], [''], ['Fingerprint'], ['Fingerprint 3f2a 91bc'], ['Fingerprint 3f2a 91bc 04xy'], ['3f2a 91bc 04de']])(
    'is not there: %j',
    (...pages) => expect(readFingerprint(pages)).toBeNull(),
  );

  it('is looked for in no time, in a line of any length', () => {
    expect(readFingerprint(['Fingerprint '.repeat(200_000), ' '.repeat(200_000)])).toBeNull();
  });
});
