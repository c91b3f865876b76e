import type { DatabaseSync } from 'node:sqlite';
import type { Agreement } from '#core/agreement/agreement.ts';
import type {
  DateList,
  DatePage,
  DraftList,
  DraftPage,
  OpenDraft,
  SaveDraft,
  VersionSummary,
} from '#core/bridge/drafts.ts';
import type { BackupSummary, StartNotice } from '#core/bridge/requests.ts';
import type { Settings, SettingsChange } from '#core/bridge/settings.ts';
import type { LibraryClause } from '#core/clauses/libraryClause.ts';
import type { Draft } from '#core/editing/draft.ts';
import { done, failed, type Outcome } from '#core/outcome.ts';
import { addressBookStorage, type AddressBookStorage } from './addressBook.ts';
import { listBackups, makeBackup, restoreBackup } from './backups.ts';
import { brandStorage, type BrandStorage } from './brands.ts';
import { openDatabase, type Place, type StorageProblem } from './database.ts';
import { listDates, readDates, type ReadDates } from './dates.ts';
import { listDrafts } from './draftList.ts';
import { createDraft, foldJournal, presentOf, readDraft, saveDraft, type DraftTable } from './drafts.ts';
import { kept, nothing, type Result } from './kept.ts';
import { letterheadStorage, type LetterheadStorage } from './letterheads.ts';
import { libraryStorage, type LibraryStorage } from './library.ts';
import { HOUSE } from './look.ts';
import { lookStorage, lookToday, type LookStorage } from './looks.ts';
import { ownTemplateStorage, type OwnTemplateStorage } from './ownTemplates.ts';
import { changeSettings, readNote, readSettings, writeNote } from './notes.ts';
import { lockFolder } from './folderLock.ts';
import { sharingStorage, type SharingStorage } from './sharing.ts';
import { archive, erase, moveToBin, rename, restore } from './shelves.ts';
import { inTransaction } from './transaction.ts';
import { finalWithHash, keepVersion, listVersions, readVersion } from './versions.ts';

/**
 * All that the program keeps. Every answer is an outcome: when the disk refuses, nothing is changed, what was there is
 * there still, and the same request can be made again. What was answered with `done` survives the end of the process.
 */
export interface Storage {
  readonly settings: () => Settings;
  readonly changeSettings: (change: SettingsChange) => Result<Settings>;
  readonly listDrafts: (list: DraftList) => Result<DraftPage>;
  /** As far as they were read. */
  readonly listDates: (list: DateList) => Result<DatePage>;
  /** Reads the dates of some more agreements; `read` computes them. */
  readonly readDates: (days: Pick<DateList, 'from' | 'to'>, read: ReadDates) => Result<null>;
  /** Where all this is kept; `null` while it is kept in memory only. */
  readonly file: () => string | null;
  readonly createDraft: (agreement: Agreement, name: string | null) => Result<string>;
  readonly openDraft: (draft: string) => Result<OpenDraft>;
  readonly presentOf: (draft: string) => Result<Draft>;
  readonly saveDraft: (save: SaveDraft) => Result<number>;
  readonly closeDraft: (draft: string) => Result<null>;
  readonly renameDraft: (draft: string, name: string) => Result<null>;
  readonly archiveDrafts: (drafts: readonly string[], archived: boolean) => Result<null>;
  readonly deleteDrafts: (drafts: readonly string[]) => Result<null>;
  readonly restoreDrafts: (drafts: readonly string[]) => Result<null>;
  readonly eraseDrafts: (drafts: readonly string[]) => Result<null>;
  readonly keepVersion: (draft: string, version: NewVersion) => Result<VersionSummary>;
  readonly listVersions: (draft: string) => Result<readonly VersionSummary[]>;
  /** The newest final version whose hash begins with these hexadecimal digits, or `null`. */
  readonly finalWithHash: (beginning: string) => Result<VersionSummary | null>;
  readonly readVersion: (version: string) => Result<{ summary: VersionSummary; agreement: Agreement }>;
  readonly addressBook: AddressBookStorage;
  readonly library: LibraryStorage;
  readonly ownTemplates: OwnTemplateStorage;
  readonly brands: BrandStorage;
  readonly letterheads: LetterheadStorage;
  readonly looks: LookStorage;
  readonly sharing: SharingStorage;
  /** The draft that was open when the program last ended, if it is still there. */
  readonly reopen: () => string | null;
  readonly exportFolder: () => string | null;
  readonly rememberExportFolder: (folder: string) => Result<null>;
  readonly windowPlace: (window: KeptWindow) => unknown;
  readonly keepWindowPlace: (window: KeptWindow, place: object) => Result<null>;
  readonly listBackups: () => Result<readonly BackupSummary[]>;
  readonly makeBackup: () => Result<BackupSummary>;
  readonly restoreBackup: (backup: string) => Result<null>;
  readonly close: () => void;
}

/** A final version is kept with the look it is made in: that which the settings choose, or without one that of the house. */
export interface NewVersion extends Pick<VersionSummary, 'kind' | 'name'> {
  readonly look?: 'today' | 'house';
}

/** The windows whose place is remembered. */
export type KeptWindow = 'window' | 'contractWindow';

export interface StorageStart extends Place {
  /** Gives ids of lower-case letters, digits and hyphens that were never given before. */
  readonly newId: () => string;
  /** The clauses that the program brings, in every version it still has. */
  readonly shippedClauses: () => readonly LibraryClause[];
}

/**
 * Opens what is kept in a data folder, and keeps other programs out of it until it is closed; see `openDatabase` for what
 * happens to a damaged one.
 */
export function openStorage(
  start: StorageStart,
): Outcome<{ storage: Storage; notices: readonly StartNotice[] }, StorageProblem> {
  const lock = lockFolder(start.folder);
  if (!lock.ok) return lock;
  const opened = openDatabase(start);
  if (!opened.ok) {
    lock.value.release();
    return opened;
  }
  const storage = storageOn(opened.value.database, start);
  const close = () => {
    storage.close();
    lock.value.release();
  };
  return done({ storage: { ...storage, close }, notices: opened.value.notices });
}

function storageOn(first: DatabaseSync, start: StorageStart): Storage {
  let database = first;
  const table = () => ({ database, now: start.now, newId: start.newId });

  return {
    settings: () => readSettings(database),
    changeSettings: (change) => kept(() => done(changeSettings(database, change))),
    listDrafts: (list) => kept(() => done(listDrafts(table(), list))),
    listDates: (list) => kept(() => done(listDates(table(), list))),
    readDates: (days, read) => nothing(() => readDates(table(), days, read)),
    file: () => database.location(),
    createDraft: (agreement, name) => kept(() => done(createDraft(table(), agreement, name))),
    openDraft: (draft) => kept(() => openedDraft(table(), draft)),
    presentOf: (draft) => kept(() => presentOf(table(), draft)),
    saveDraft: (save) => kept(() => saveDraft(table(), save)),
    closeDraft: (draft) =>
      nothing(() =>
        inTransaction(database, () => {
          foldJournal(table(), draft);
          writeNote(database, 'openDraft', null);
        }),
      ),
    renameDraft: (draft, name) => nothing(() => rename(table(), draft, name)),
    archiveDrafts: (drafts, archived) => nothing(() => archive(table(), drafts, archived)),
    deleteDrafts: (drafts) => nothing(() => moveToBin(table(), drafts)),
    restoreDrafts: (drafts) => nothing(() => restore(table(), drafts)),
    eraseDrafts: (drafts) => nothing(() => erase(table(), drafts)),
    keepVersion: (draft, version) => kept(() => keptVersion(table(), draft, version)),
    listVersions: (draft) => kept(() => done(listVersions(table(), draft))),
    finalWithHash: (beginning) => kept(() => done(finalWithHash(table(), beginning))),
    readVersion: (version) => kept(() => readVersion(table(), version)),
    addressBook: addressBookStorage(table),
    library: libraryStorage(table, start.shippedClauses),
    ownTemplates: ownTemplateStorage(table),
    brands: brandStorage(table),
    letterheads: letterheadStorage(table),
    looks: lookStorage(table),
    sharing: sharingStorage(table, start.shippedClauses),
    reopen: () => textOf(readNote(database, 'openDraft')),
    exportFolder: () => textOf(readNote(database, 'exportFolder')),
    rememberExportFolder: (folder) => nothing(() => writeNote(database, 'exportFolder', folder)),
    windowPlace: (window) => readNote(database, window),
    keepWindowPlace: (window, place) => nothing(() => writeNote(database, window, place)),
    listBackups: () => kept(() => done(listBackups(start))),
    makeBackup: () => kept(() => done(makeBackup(database, start))),
    restoreBackup: (backup) =>
      kept(() => {
        const restored = databaseOfBackup(database, start, backup);
        if (restored.ok) database = restored.value;
        return restored.ok ? done(null) : restored;
      }),
    close: () => database.close(),
  };
}

/** Reads a draft, and remembers that it is the one being worked on. */
function openedDraft(table: DraftTable, draft: string): Result<OpenDraft> {
  const read = readDraft(table, draft);
  if (read.ok) writeNote(table.database, 'openDraft', draft);
  return read;
}

function keptVersion(
  table: DraftTable,
  draft: string,
  { look: wished, ...version }: NewVersion,
): Result<VersionSummary> {
  const present = presentOf(table, draft);
  if (!present.ok) return present;
  const look = wished === 'today' ? lookToday(table) : done(HOUSE);
  if (!look.ok) return look;
  return done(keepVersion(table, draft, present.value.agreement, { ...version, look: look.value }));
}

/** Puts a backup in the place of a database, and opens it. */
function databaseOfBackup(database: DatabaseSync, start: StorageStart, backup: string): Result<DatabaseSync> {
  if (!restoreBackup(database, start, backup)) return failed({ kind: 'missing', what: 'backup' });
  const again = openDatabase(start);
  if (!again.ok) throw new Error(`The database cannot be opened again: ${again.problem.kind}`);
  return done(again.value.database);
}

function textOf(note: unknown): string | null {
  return typeof note === 'string' ? note : null;
}
