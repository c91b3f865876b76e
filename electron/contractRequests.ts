import { promises } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { shell } from 'electron';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import type { DesktopRequests, ImportedDraft } from '#core/bridge/requests.ts';
import { PLAIN_COPY } from '#core/verifying/copies.ts';
import { suggestFileName } from '#core/document/fileName.ts';
import { done, failed, type Outcome } from '#core/outcome.ts';
import { readAgreementFile, writeAgreementFile } from './agreementFiles.ts';
import { writeBytes } from './chosenFile.ts';
import { exportChanges, exportContract, folderThere, printFor, type ExportMeans } from './contractExport.ts';
import type { Dialogs } from './dialogs.ts';
import type { Exporter } from './exporting/exporter.ts';
import type { ExportJob, PrintedFile } from './exporting/job.ts';
import { finaliseDraft } from './finaliseDraft.ts';
import type { RemoteStorage } from './storage/storageThread.ts';

export interface ContractMeans extends ExportMeans {
  readonly exporter: Exporter;
  readonly dialogs: Dialogs;
  /** Prints the pages that the window shows, so that an export does not wait for them nor end with them. */
  readonly pagePrinter: Exporter;
}

type ContractRequests = Pick<
  DesktopRequests,
  | 'exportContract'
  | 'exportChanges'
  | 'cancelExport'
  | 'exportFolder'
  | 'finaliseDraft'
  | 'makePages'
  | 'printContract'
  | 'importAgreement'
  | 'importFile'
  | 'shareAgreement'
  | 'showFile'
  | 'openFile'
>;

/** The requests about contracts and agreement files. */
export function contractRequests(means: ContractMeans): ContractRequests {
  const { storage, exporter, dialogs, handles } = means;
  return {
    exportContract: (wish) => exportContract(means, wish),
    exportChanges: (wish) => exportChanges(means, wish),
    cancelExport: () => {
      exporter.cancel();
      return Promise.resolve(done(null));
    },
    exportFolder: async () => {
      const folder = await folderThere(storage);
      return done({ folder: folder === null ? null : basename(folder) });
    },
    finaliseDraft: (wish) => finaliseDraft(means, wish),
    makePages: async ({ draft, language }) => {
      const quietly = { ...means, exporter: means.pagePrinter, progress: () => undefined };
      const pages = await pdfOf(quietly, { draft, language, use: 'view' });
      return pages.ok ? done({ pdf: pages.value.bytes }) : pages;
    },
    printContract: async ({ draft, language }) => {
      const pages = await pdfOf(means, { draft, language, use: 'file' });
      if (!pages.ok) return pages;
      const file = join(await promises.mkdtemp(join(tmpdir(), 'sla-studio-')), 'contract.pdf');
      const written = await writeBytes(file, pages.value.bytes);
      return written.ok ? openWithSystem(file) : written;
    },
    importAgreement: async () => {
      const path = await dialogs.agreementToOpen();
      return path === null ? failed({ kind: 'cancelled' }) : importFile(storage, path);
    },
    importFile: ({ path }) => importFile(storage, path),
    shareAgreement: async ({ draft }) => {
      const present = await storage.presentOf(draft);
      if (!present.ok) return present;
      const { agreement } = present.value;
      const name = suggestFileName(agreement, { language: agreement.language, status: 'draft', date: means.today() });
      const path = await dialogs.agreementToSave(name);
      if (path === null) return failed({ kind: 'cancelled' });
      const written = await writeAgreementFile(path, agreement);
      return written.ok ? done({ file: handles.give(path), name: basename(path) }) : written;
    },
    showFile: ({ file }) => {
      const path = handles.pathOf(file);
      if (path === undefined) return Promise.resolve(failed({ kind: 'missing', what: 'file' }));
      shell.showItemInFolder(path);
      return Promise.resolve(done(null));
    },
    openFile: ({ file }) => {
      const path = handles.pathOf(file);
      return path === undefined ? Promise.resolve(failed({ kind: 'missing', what: 'file' })) : openWithSystem(path);
    },
  };
}

/** A file from outside becomes a draft of its own; nothing that is there already is touched. */
export async function importFile(
  storage: Pick<RemoteStorage, 'createDraft'>,
  path: string,
): Promise<Outcome<ImportedDraft, DesktopProblem>> {
  const read = await readAgreementFile(path);
  if (!read.ok) return read;
  const { agreement, isEdited } = read.value;
  const created = await storage.createDraft(agreement, null);
  return created.ok ? done({ draft: created.value, editedSince: isEdited ? basename(path) : null }) : created;
}

async function pdfOf(
  means: ContractMeans,
  { draft, language, use }: { draft: string; language: PrintedFile['language']; use: ExportJob['use'] },
): Promise<Outcome<PrintedFile, DesktopProblem>> {
  const present = await means.storage.presentOf(draft);
  if (!present.ok) return present;
  const look = await means.storage.looks.today();
  if (!look.ok) return look;
  const printed = await printFor(means, means.today(), {
    agreement: present.value.agreement,
    languages: [language],
    formats: ['pdf'],
    status: 'draft',
    copy: PLAIN_COPY,
    use,
    brand: look.value.brand,
  });
  if (!printed.ok) return printed;
  const [file] = printed.value;
  return file === undefined ? failed({ kind: 'cancelled' }) : done(file);
}

async function openWithSystem(path: string): Promise<Outcome<null, DesktopProblem>> {
  const refusal = await shell.openPath(path);
  return refusal === '' ? done(null) : failed({ kind: 'disk', code: 'ENOENT', file: basename(path) });
}
