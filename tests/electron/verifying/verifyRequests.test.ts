import { expect, test } from 'vitest';
import { newAgreement } from '#core/agreement/agreementFile.ts';
import type { VersionSummary } from '#core/bridge/drafts.ts';
import { done } from '#core/outcome.ts';
import { verifyRequests } from '#electron/verifying/verifyRequests.ts';

const first: VersionSummary = {
  version: 'v1',
  draft: 'draft',
  kind: 'final',
  name: '1.0',
  number: '1.0',
  madeAt: 1_000,
  hash: 'aaaa',
};
const snapshot: VersionSummary = { ...first, version: 's', kind: 'snapshot', madeAt: 3_000, hash: 'cccc' };
const second: VersionSummary = { ...first, version: 'v2', name: '1.1', number: '1.1', madeAt: 2_000, hash: 'bbbb' };

const agreement = {
  ...newAgreement({ id: 'sla', type: 'internal', language: 'da' }),
  parties: [
    { id: 'p', role: 'provider', legalName: 'Ærø A/S', addresses: [], signatories: [], contacts: [] },
    { id: 'u', role: 'users', name: { da: 'Brugerne' }, addresses: [], signatories: [], contacts: [] },
  ],
} as never;

async function verified(kept: VersionSummary, versions: readonly VersionSummary[]) {
  const file = {
    agreement,
    exportedAs: { language: 'da', status: 'final', date: null },
    fingerprint: kept.hash,
    isAsExported: true,
    differences: [],
    parts: 'pages',
    source: 'found',
  };
  const requests = verifyRequests({
    storage: { finalWithHash: () => done(kept), listVersions: () => done(versions) },
    verifier: { verify: () => Promise.resolve(done(file)) },
    handles: { pathOf: () => '/Retur.pdf' },
  } as never);
  const result = await requests.verifyFile({ file: 'file-1' });
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value;
}

test('a copy of a final version that another final took the place of says which', async () => {
  expect((await verified(first, [snapshot, second, first])).later).toEqual(second);
});

test('nothing takes the place of the newest final, nor does one that says the same', async () => {
  expect((await verified(second, [snapshot, second, first])).later).toBeNull();
  const again = { ...second, version: 'v3', madeAt: 4_000, hash: first.hash };
  expect((await verified(first, [again, first])).later).toBeNull();
});

test('a party without a registered name is called as the contract calls it', async () => {
  expect((await verified(first, [first])).parties).toEqual(['Ærø A/S', 'Brugerne']);
});
