import { basename } from 'node:path';
import type { Agreement } from '#core/agreement/agreement.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import type { DesktopRequests, ExportedFile, ExportResult, RequestInput } from '#core/bridge/requests.ts';
import type { Draft } from '#core/editing/draft.ts';
import { done, failed, type Outcome } from '#core/outcome.ts';
import { PLAIN_COPY } from '#core/verifying/copies.ts';
import { isThere, writeBytes } from './chosenFile.ts';
import type { Dialogs } from './dialogs.ts';
import type { Exporter } from './exporting/exporter.ts';
import type { Contract, ExportJob, PrintedFile } from './exporting/job.ts';
import { freeTarget } from './exporting/targets.ts';
import type { FileHandles } from './handles.ts';
import { lookFor } from './looks.ts';
import type { Look } from './storage/look.ts';
import type { RemoteStorage } from './storage/storageThread.ts';

export interface ExportMeans {
  readonly storage: RemoteStorage;
  readonly exporter: Pick<Exporter, 'print'>;
  readonly dialogs: Pick<Dialogs, 'folderForExport'>;
  readonly handles: FileHandles;
  /** ISO 8601 date of today, where the program runs. */
  readonly today: () => string;
  readonly progress: (done: number, total: number) => void;
}

/** Writes a draft or a kept version to files in a folder that somebody chose. */
export async function exportContract(
  means: ExportMeans,
  wish: RequestInput<'exportContract'>,
): ReturnType<DesktopRequests['exportContract']> {
  const found = await writtenFor(means, wish);
  if (!found.ok) return found;
  const { agreement, today } = found.value;
  return toFolder(means, wish, ({ brand, letterhead }) =>
    printFor(means, today, { ...wish, agreement, use: 'file', brand, letterhead: letterhead?.bytes ?? null }),
  );
}

/** Writes what changed between two versions, in the look of the one after. */
export async function exportChanges(
  means: ExportMeans,
  wish: RequestInput<'exportChanges'>,
): ReturnType<DesktopRequests['exportChanges']> {
  const { draft, author, languages } = wish;
  const [before, after] = await Promise.all(
    [wish.before, wish.after].map((version) => contractFor(means, { draft, version })),
  );
  if (before?.ok !== true) return before ?? failed({ kind: 'missing', what: 'version' });
  if (after?.ok !== true) return after ?? failed({ kind: 'missing', what: 'version' });
  return toFolder(means, { ...wish, look: 'own', version: wish.after }, ({ brand, letterhead }) =>
    means.exporter.print(
      {
        ...after.value,
        languages,
        formats: ['word'],
        copy: PLAIN_COPY,
        use: 'file',
        brand,
        letterhead: letterhead?.bytes ?? null,
        compared: { before: before.value, reviser: { author, date: `${means.today()}T00:00:00Z` } },
      },
      means.progress,
    ),
  );
}

/** A draft without answers that cannot be read yet: a final would silently do without them. */
export async function finishedDraft(
  storage: Pick<RemoteStorage, 'presentOf'>,
  draft: string,
): Promise<Outcome<Draft, DesktopProblem>> {
  const present = await storage.presentOf(draft);
  if (!present.ok) return present;
  const paths = Object.keys(present.value.sketches);
  return paths.length === 0 ? present : failed({ kind: 'unfinished', paths });
}

interface FilesWish extends Pick<RequestInput<'exportContract'>, 'look' | 'version' | 'name' | 'folder'> {}

/** Has files printed once it is known where they go, and writes them there. */
async function toFolder(
  { storage, dialogs, handles }: ExportMeans,
  wish: FilesWish,
  print: (look: Look) => Promise<Outcome<readonly PrintedFile[], DesktopProblem>>,
): Promise<Outcome<ExportResult, DesktopProblem>> {
  const remembered = await folderThere(storage);
  const isKnown = wish.folder === 'remembered' && remembered !== null;
  const folder = isKnown ? remembered : await dialogs.folderForExport(remembered);
  if (folder === null) return failed({ kind: 'cancelled' });
  const look = await lookFor(storage, wish);
  if (!look.ok) return look;
  const printed = await print(look.value);
  if (!printed.ok) return printed;
  const files = await written(handles, folder, wish.name, printed.value);
  if (files.ok) void storage.rememberExportFolder(folder);
  return files;
}

/** The folder of the last export, unless somebody took it away. */
export async function folderThere(storage: RemoteStorage): Promise<string | null> {
  const folder = await storage.exportFolder();
  return folder !== null && (await isThere(folder)) ? folder : null;
}

/** What is to be printed, and its day: that of a version never changes, so that its files can be made again. */
async function writtenFor(
  { storage, today }: ExportMeans,
  { draft, version, status = 'draft' }: { draft: string; version: string | null; status?: Contract['status'] },
): Promise<Outcome<{ agreement: Agreement; today: string; isFinal: boolean }, DesktopProblem>> {
  if (version === null) {
    const present = await (status === 'final' ? finishedDraft(storage, draft) : storage.presentOf(draft));
    return present.ok ? done({ agreement: present.value.agreement, today: today(), isFinal: false }) : present;
  }
  const kept = await storage.readVersion(version);
  if (!kept.ok) return kept;
  const { agreement, summary } = kept.value;
  const day = new Date(summary.madeAt).toISOString().slice(0, 10);
  return done({ agreement, today: day, isFinal: summary.kind === 'final' });
}

/** A draft or a kept version as the contract that it is: final only if it was kept as that. */
async function contractFor(
  means: ExportMeans,
  which: { draft: string; version: string | null },
): Promise<Outcome<Contract, DesktopProblem>> {
  const found = await writtenFor(means, which);
  if (!found.ok) return found;
  const { agreement, today, isFinal } = found.value;
  return contractOf(agreement, isFinal ? 'final' : 'draft', today);
}

/** An agreement in its own template. */
function contractOf(
  agreement: Agreement,
  status: Contract['status'],
  today: string,
): Outcome<Contract, DesktopProblem> {
  const template = agreement.template?.id;
  if (template === undefined) return failed({ kind: 'noTemplate', template: null });
  const agreed = agreement.signatureDate ?? agreement.effectiveDate ?? today;
  return done({ agreement, template, status, date: status === 'final' ? agreed : today });
}

/** Has a contract printed in its own template. */
export async function printFor(
  { exporter, progress }: Pick<ExportMeans, 'exporter' | 'progress'>,
  today: string,
  { agreement, languages, formats, status, copy, use, brand, letterhead = null }: Omit<ExportJob, 'template' | 'date'>,
): Promise<Outcome<readonly PrintedFile[], DesktopProblem>> {
  const contract = contractOf(agreement, status, today);
  if (!contract.ok) return contract;
  return exporter.print({ ...contract.value, languages, formats, copy, use, brand, letterhead }, progress);
}

async function written(
  handles: FileHandles,
  folder: string,
  name: string,
  printed: readonly PrintedFile[],
): Promise<Outcome<ExportResult, DesktopProblem>> {
  const several = new Set(printed.map(({ language }) => language)).size > 1;
  const files: ExportedFile[] = [];
  for (const { format, language, bytes } of printed) {
    const path = await freeTarget(folder, name, { format, language, several });
    const outcome = await writeBytes(path, bytes);
    if (!outcome.ok) return outcome;
    files.push({ file: handles.give(path), name: basename(path), format, language, bytes: bytes.length });
  }
  return done({ folder: basename(folder), files });
}
