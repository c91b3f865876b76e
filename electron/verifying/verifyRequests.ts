import { basename } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Brand } from '#core/brand/brand.ts';
import type { DesktopRequests, VerifiedContract } from '#core/bridge/requests.ts';
import { inEither } from '#core/library/filter.ts';
import { done, failed } from '#core/outcome.ts';
import type { KnownAgreement, ReadFingerprint, VerifiedFile } from '#core/printing/anew/verifyFile.ts';
import type { Dialogs } from '#electron/dialogs.ts';
import type { FileHandles } from '#electron/handles.ts';
import type { RemoteStorage } from '#electron/storage/storageThread.ts';
import type { Verifier } from './verifier.ts';

interface VerifyMeans {
  readonly storage: RemoteStorage;
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
      const result = await verifier.verify(path, (mark) => keptWith(storage, mark));
      if (!result.ok) return result;
      verified.set(file, result.value);
      const kept = await storage.finalWithHash(result.value.fingerprint);
      return done(contractOf(basename(path), result.value, await standingOf(storage, kept.ok ? kept.value : null)));
    },
    openVerified: async ({ file }) => {
      const found = verified.get(file);
      if (found === undefined) return failed({ kind: 'missing', what: 'file' });
      const created = await storage.createDraft(found.agreement, null);
      if (!created.ok) return created;
      const editedSince = found.isAsExported ? null : basename(handles.pathOf(file) ?? '');
      return done({ draft: created.value, editedSince });
    },
  };
}

type Standing = Pick<VerifiedContract, 'kept' | 'later'>;

/** The final version that a file is of, and the newest one that has taken its place. */
async function standingOf(storage: RemoteStorage, kept: VerifiedContract['kept']): Promise<Standing> {
  const listed = kept === null ? null : await storage.listVersions(kept.draft);
  const versions = listed?.ok === true ? listed.value : [];
  const [newest] = versions.filter(({ kind }) => kind === 'final');
  const isLater = newest !== undefined && kept !== null && newest.madeAt > kept.madeAt && newest.hash !== kept.hash;
  return { kept, later: isLater ? newest : null };
}

/** A copy may have any of the looks that are kept; of many, these beside those that its final version was made in. */
const MOST_BRANDS = 20;

async function keptWith(storage: RemoteStorage, { fingerprint }: ReadFingerprint): Promise<KnownAgreement | null> {
  const found = await storage.finalWithHash(fingerprint);
  if (!found.ok || found.value === null) return null;
  const version = await storage.readVersion(found.value.version);
  if (!version.ok) return null;
  const { agreement, summary } = version.value;
  const kept = new Date(summary.madeAt).toISOString().slice(0, 10);
  const date = agreement.signatureDate ?? agreement.effectiveDate ?? kept;
  const made = await storage.looks.brandsOfFinals(summary.hash);
  const brands = [...(made.ok ? made.value : []), ...(await brandsIn(storage))];
  return { agreement, fingerprint: summary.hash, date, brands: withoutTwins(brands) };
}

function withoutTwins(brands: readonly Brand[]): readonly Brand[] {
  return brands.filter((brand, at) => brands.findIndex((one) => isDeepStrictEqual(one, brand)) === at);
}

/** The chosen one first: most copies have it. */
async function brandsIn({ brands, settings }: RemoteStorage): Promise<KnownAgreement['brands']> {
  const [listed, { brand: chosen }] = await Promise.all([brands.list(), settings()]);
  const ids = listed.ok ? listed.value.map(({ brand }) => brand) : [];
  const first = ids.toSorted((one, other) => Number(other === chosen) - Number(one === chosen)).slice(0, MOST_BRANDS);
  const read = await Promise.all(first.map((id) => brands.read(id)));
  return read.flatMap((brand) => (brand.ok ? [brand.value] : []));
}

function contractOf(
  name: string,
  { agreement, exportedAs, fingerprint, isAsExported, differences, parts, source }: VerifiedFile,
  standing: Standing,
): VerifiedContract {
  const { language } = exportedAs;
  const parties = agreement.parties
    .map(({ legalName, name: called }) => legalName ?? inEither(called ?? {}, language))
    .filter((called) => called !== '');
  return {
    name,
    title: agreement.title ?? {},
    parties,
    number: agreement.number ?? '',
    version: agreement.version ?? '',
    language,
    status: exportedAs.status,
    date: exportedAs.date,
    fingerprint,
    isAsExported,
    differences,
    parts,
    source,
    ...standing,
  };
}
