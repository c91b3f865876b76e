import { promises } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { shell } from 'electron';
import type { Agreement } from '#core/agreement/agreement.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import type { DesktopRequests, ExportedFile, ImportedDraft, RequestInput } from '#core/bridge/requests.ts';
import { PLAIN_COPY } from '#core/verifying/copies.ts';
import { suggestFileName } from '#core/document/fileName.ts';
import { done, failed, type Outcome } from '#core/outcome.ts';
import { readAgreementFile, writeAgreementFile } from './agreementFiles.ts';
import { isThere, writeBytes } from './chosenFile.ts';
import type { Dialogs } from './dialogs.ts';
import type { Exporter } from './exporting/exporter.ts';
import type { ExportJob, PrintedFile } from './exporting/job.ts';
import { freeTarget } from './exporting/targets.ts';
import type { FileHandles } from './handles.ts';
import { lookFor } from './looks.ts';
import type { RemoteStorage } from './storage/storageThread.ts';

export interface ContractMeans {
  readonly storage: RemoteStorage;
  readonly exporter: Exporter;
  /** Prints the pages that the window shows, so that an export does not wait for them nor end with them. */
  readonly pagePrinter: Exporter;
  readonly dialogs: Dialogs;
  readonly handles: FileHandles;
  /** ISO 8601 date of today, where the program runs. */
  readonly today: () => string;
  readonly progress: (done: number, total: number) => void;
}

type ContractRequests = Pick<
  DesktopRequests,
  | 'exportContract'
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

/** How a contract is tried to be final: no file is kept of it. */
const FINAL_TRIAL = { formats: ['pdf'], status: 'final', copy: PLAIN_COPY, use: 'file', brand: null } as const;

/** The requests about contracts and agreement files. */
export function contractRequests(means: ContractMeans): ContractRequests {
  const { storage, exporter, dialogs, handles } = means;
  return {
    exportContract: (wish) => exportContract(means, wish),
    cancelExport: () => {
      exporter.cancel();
      return Promise.resolve(done(null));
    },
    exportFolder: async () => {
      const folder = await folderThere(storage);
      return done({ folder: folder === null ? null : basename(folder) });
    },
    finaliseDraft: async ({ draft, languages, look }) => {
      const present = await storage.presentOf(draft);
      if (!present.ok) return present;
      const { agreement } = present.value;
      // Composed as a final first: what has blanks is no final version.
      const wish = { ...FINAL_TRIAL, agreement, languages };
      const printed = await printFor(means, means.today(), wish);
      if (!printed.ok) return printed;
      return storage.keepVersion(draft, { kind: 'final', name: agreement.version ?? '', look });
    },
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

async function exportContract(
  means: ContractMeans,
  wish: RequestInput<'exportContract'>,
): ReturnType<DesktopRequests['exportContract']> {
  const found = await writtenFor(means, wish);
  if (!found.ok) return found;
  const remembered = await folderThere(means.storage);
  const isKnown = wish.folder === 'remembered' && remembered !== null;
  const folder = isKnown ? remembered : await means.dialogs.folderForExport(remembered);
  if (folder === null) return failed({ kind: 'cancelled' });
  const { agreement, today } = found.value;
  const look = await lookFor(means.storage, wish);
  if (!look.ok) return look;
  const { brand, letterhead } = look.value;
  const printed = await printFor(means, today, {
    ...wish,
    agreement,
    use: 'file',
    brand,
    letterhead: letterhead?.bytes ?? null,
  });
  if (!printed.ok) return printed;
  const files = await written(means.handles, folder, wish.name, printed.value);
  if (files.ok) void means.storage.rememberExportFolder(folder);
  return files;
}

/** The folder of the last export, unless somebody took it away. */
async function folderThere(storage: RemoteStorage): Promise<string | null> {
  const folder = await storage.exportFolder();
  return folder !== null && (await isThere(folder)) ? folder : null;
}

/** What is to be printed, and its day: that of a version never changes, so that its files can be made again. */
async function writtenFor(
  { storage, today }: ContractMeans,
  { draft, version }: { draft: string; version: string | null },
): Promise<Outcome<{ agreement: Agreement; today: string }, DesktopProblem>> {
  if (version === null) {
    const present = await storage.presentOf(draft);
    return present.ok ? done({ agreement: present.value.agreement, today: today() }) : present;
  }
  const kept = await storage.readVersion(version);
  if (!kept.ok) return kept;
  const { agreement, summary } = kept.value;
  return done({ agreement, today: new Date(summary.madeAt).toISOString().slice(0, 10) });
}

function printFor(
  { exporter, progress }: ContractMeans,
  today: string,
  { agreement, languages, formats, status, copy, use, brand, letterhead = null }: Omit<ExportJob, 'template' | 'date'>,
): Promise<Outcome<readonly PrintedFile[], DesktopProblem>> {
  const template = agreement.template?.id;
  if (template === undefined) return Promise.resolve(failed({ kind: 'noTemplate', template: null }));
  const agreed = agreement.signatureDate ?? agreement.effectiveDate ?? today;
  const date = status === 'final' ? agreed : today;
  return exporter.print(
    { agreement, template, languages, formats, status, date, copy, use, brand, letterhead },
    progress,
  );
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

async function written(
  handles: FileHandles,
  folder: string,
  name: string,
  printed: readonly PrintedFile[],
): Promise<Outcome<{ folder: string; files: readonly ExportedFile[] }, DesktopProblem>> {
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

async function openWithSystem(path: string): Promise<Outcome<null, DesktopProblem>> {
  const refusal = await shell.openPath(path);
  return refusal === '' ? done(null) : failed({ kind: 'disk', code: 'ENOENT', file: basename(path) });
}
