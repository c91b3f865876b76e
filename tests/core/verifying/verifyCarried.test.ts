import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { newAgreement, serialiseAgreement } from '#core/agreement/agreementFile.ts';
import { NO_OUTLINE } from '#core/verifying/expected.ts';
import { parseExportedAs, serialiseExportedAs } from '#core/verifying/exportedAs.ts';
import { textForHash, verifyCarried } from '#core/verifying/verifyCarried.ts';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const agreementJson = serialiseAgreement(newAgreement({ id: 'hosting', type: 'customer', language: 'en' }));
const text = ['The Provider shall', 'answer within 4 hours'];
const hash = hashOf(textForHash(text));
const anew = (words: readonly string[] | null) => ({
  hashOf,
  printAnew: () => Promise.resolve(words === null ? null : { text: words, outline: NO_OUTLINE }),
});

describe('verifying what a file carries', () => {
  it('names the agreement, and finds the words unchanged', async () => {
    const verified = await verifyCarried({ agreementJson, hash, text, parts: 'pages' }, anew(text));
    expect(verified).toMatchObject({
      ok: true,
      value: { agreement: { id: 'hosting' }, fingerprint: hashOf(agreementJson), isAsExported: true, differences: [] },
    });
  });

  it('finds a changed word', async () => {
    const changed = ['The Provider shall', 'answer within 40 hours'];
    const verified = await verifyCarried({ agreementJson, hash, text: changed, parts: 'pages' }, anew(text));
    expect(verified).toMatchObject({ value: { isAsExported: false, differences: [{ part: 2 }] } });
  });

  it('finds a word that moved to another page', async () => {
    const moved = ['The Provider', 'shall answer within 4 hours'];
    const verified = await verifyCarried({ agreementJson, hash, text: moved, parts: 'pages' }, anew(text));
    expect(verified).toMatchObject({ value: { isAsExported: false } });
  });

  it('says so when the contract cannot be printed anew', async () => {
    const verified = await verifyCarried({ agreementJson, hash, text, parts: 'pages' }, anew(null));
    expect(verified).toMatchObject({ value: { isAsExported: true, differences: null } });
  });

  it('refuses what is no agreement', async () => {
    const verified = await verifyCarried(
      { agreementJson: '{"format":"other"}', hash, text, parts: 'pages' },
      anew(text),
    );
    expect(verified.ok).toBe(false);
  });
});

describe('what a file says of how it was made', () => {
  const exportedAs = {
    language: 'da',
    status: 'final',
    date: '2026-11-23',
    wishes: { fields: true, anchors: false, initials: true },
    hash,
  } as const;

  it('is read as it was written', () => {
    expect(parseExportedAs(serialiseExportedAs(exportedAs))).toMatchObject({ ok: true, value: exportedAs });
  });

  it.each(['', '{', '[]', '{"format":"sla-studio/contract"}', serialiseExportedAs({ ...exportedAs, hash: 'x' })])(
    'is refused when it is something else: %j',
    (hostile) => expect(parseExportedAs(hostile)).toEqual({ ok: false, problem: { kind: 'notExportedHere' } }),
  );
});
