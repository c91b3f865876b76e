import { basename } from 'node:path';
import type { DesktopRequests, VerifiedContract } from '#core/bridge/requests.ts';
import { done, failed } from '#core/outcome.ts';
import type { VerifiedFile } from '#core/printing/anew/verifyFile.ts';
import type { Dialogs } from '#electron/dialogs.ts';
import type { FileHandles } from '#electron/handles.ts';
import type { Storage } from '#electron/storage/storage.ts';
import type { Verifier } from './verifier.ts';

interface VerifyMeans {
  readonly storage: Storage;
  readonly verifier: Verifier;
  readonly dialogs: Dialogs;
  readonly handles: FileHandles;
}

/** The requests about files that somebody sent back. */
export function verifyRequests({
  storage,
  verifier,
  dialogs,
  handles,
}: VerifyMeans): Pick<DesktopRequests, 'fileToVerify' | 'verifyFile' | 'openVerified'> {
  const verified = new Map<string, VerifiedFile>();
  return {
    fileToVerify: async () => {
      const path = await dialogs.fileToVerify();
      return path === null ? failed({ kind: 'cancelled' }) : done({ file: handles.give(path), name: basename(path) });
    },
    verifyFile: async ({ file }) => {
      const path = handles.pathOf(file);
      if (path === undefined) return failed({ kind: 'missing', what: 'file' });
      const result = await verifier.verify(path);
      if (!result.ok) return result;
      verified.set(file, result.value);
      const kept = storage.finalWithHash(result.value.fingerprint);
      return done(contractOf(basename(path), result.value, kept.ok ? kept.value : null));
    },
    openVerified: ({ file }) => {
      const found = verified.get(file);
      if (found === undefined) return Promise.resolve(failed({ kind: 'missing', what: 'file' }));
      const created = storage.createDraft(found.agreement, null);
      if (!created.ok) return Promise.resolve(created);
      const editedSince = found.isAsExported ? null : basename(handles.pathOf(file) ?? '');
      return Promise.resolve(done({ draft: created.value, editedSince }));
    },
  };
}

function contractOf(
  name: string,
  { agreement, exportedAs, fingerprint, isAsExported, differences, parts }: VerifiedFile,
  kept: VerifiedContract['kept'],
): VerifiedContract {
  const parties = agreement.parties.map(({ legalName }) => legalName ?? '').filter((legalName) => legalName !== '');
  return {
    name,
    title: agreement.title ?? {},
    parties,
    number: agreement.number ?? '',
    version: agreement.version ?? '',
    language: exportedAs.language,
    status: exportedAs.status,
    date: exportedAs.date,
    fingerprint,
    isAsExported,
    differences,
    parts,
    kept,
  };
}
