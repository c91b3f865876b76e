import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { StartNotice } from '#core/bridge/requests.ts';
import { done, failed, type Outcome } from '#core/outcome.ts';
import { hasOwnColumns } from './ownColumns.ts';
import { SCHEMA } from './schema.ts';

/** Marks a database file as ours: "SLAS" in ASCII. */
const APPLICATION_ID = 0x53_4c_41_53;

const FILE_NAME = 'sla-studio.sqlite';

export type StorageProblem =
  /** A newer program made the file; it is left as it is. */
  { readonly kind: 'newerVersion'; readonly found: number; readonly supported: number } | { readonly kind: 'locked' };

export interface Opened {
  readonly database: DatabaseSync;
  readonly notices: readonly StartNotice[];
}

export interface Place {
  readonly folder: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * Opens the database of a data folder, or makes it. A damaged or foreign file is set aside, never deleted, and the newest
 * good backup takes its place. Where nothing can be written the database lives in memory only, and a notice says so.
 */
export function openDatabase(place: Place): Outcome<Opened, StorageProblem> {
  try {
    mkdirSync(backupFolder(place), { recursive: true });
  } catch (error) {
    return done(inMemory(codeOf(error)));
  }
  const file = databaseFile(place);
  const sound = existsSync(file) ? examine(file, 'quick') : 'sound';
  if (sound === 'locked') return failed({ kind: 'locked' });
  if (typeof sound === 'object') return failed({ kind: 'newerVersion', ...sound });
  const notices = sound === 'sound' ? [] : [replaceDamaged(place)];
  try {
    if (!existsSync(file)) makeDatabase(file);
    return done({ database: prepared(new DatabaseSync(file, { timeout: 5000 })), notices });
  } catch (error) {
    return done(inMemory(codeOf(error)));
  }
}

export function databaseFile({ folder }: Pick<Place, 'folder'>): string {
  return join(folder, FILE_NAME);
}

export function backupFolder({ folder }: Pick<Place, 'folder'>): string {
  return join(folder, 'backups');
}

/** Moves the database with its write-ahead log out of the way, and gives the name it now has. */
export function setAside(place: Place, why: string): string {
  const file = databaseFile(place);
  const name = `${FILE_NAME}.${why}-${new Date(place.now()).toISOString().replaceAll(/[:.]/g, '-')}`;
  for (const ending of ['', '-wal', '-shm']) {
    if (existsSync(file + ending)) renameSync(file + ending, join(place.folder, name + ending));
  }
  return name;
}

/** Up to this size a database is read through when it is opened, in bytes; reading takes a third of a second then. */
const READ_THROUGH = 16_000_000;

/**
 * Whether a file can be worked with: never writes to it. A large database is not read through at the start: what lists the
 * drafts is, each draft has a hash of its own, and a backup is read through before it counts as one.
 */
export function examine(
  file: string,
  depth: 'quick' | 'whole' = 'whole',
): 'sound' | 'damaged' | 'locked' | { found: number; supported: number } {
  if (statSync(file).size === 0) return 'damaged';
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file, { timeout: 5000 });
    if (pragma(database, 'application_id') !== APPLICATION_ID) return 'damaged';
    const found = pragma(database, 'user_version');
    if (found > SCHEMA.length) return { found, supported: SCHEMA.length };
    const isWhole = depth === 'whole' || statSync(file).size <= READ_THROUGH;
    return isSound(database, isWhole) && hasOwnColumns(database, found) ? 'sound' : 'damaged';
  } catch (error) {
    return isLocked(error) ? 'locked' : 'damaged';
  } finally {
    if (database?.isOpen === true) database.close();
  }
}

export function isLocked(error: unknown): boolean {
  return error instanceof Error && /database is locked/.test(error.message);
}

const WHOLE = ['PRAGMA integrity_check(1)'];
const LISTS = ['PRAGMA quick_check(drafts)', 'PRAGMA quick_check(notes)', 'PRAGMA quick_check(parties)'];

function isSound(database: DatabaseSync, isWhole: boolean): boolean {
  return (isWhole ? WHOLE : LISTS).every((check) => {
    const [first] = database.prepare(check).all();
    return Object.values(first ?? {})[0] === 'ok';
  });
}

function replaceDamaged(place: Place): StartNotice {
  const kept = setAside(place, 'damaged');
  const backup = backupFiles(place).find(({ file }) => examine(file) === 'sound');
  if (backup === undefined) return { kind: 'startedEmpty', kept };
  const source = new DatabaseSync(backup.file);
  source.prepare('VACUUM INTO ?').run(databaseFile(place));
  source.close();
  return { kind: 'restoredBackup', kept, backupFrom: backup.madeAt };
}

/** The backups of a data folder, newest first. */
export function backupFiles(place: Pick<Place, 'folder'>): readonly { name: string; file: string; madeAt: number }[] {
  return readdirSync(backupFolder(place))
    .flatMap((name) => {
      const madeAt = /^(\d{13,15})\.sqlite$/.exec(name)?.[1];
      return madeAt === undefined ? [] : [{ name, file: join(backupFolder(place), name), madeAt: Number(madeAt) }];
    })
    .toSorted((one, other) => other.madeAt - one.madeAt);
}

/** Makes a database under another name and names it when it is whole: what a full disk stops is not there at all. */
function makeDatabase(file: string): void {
  const partial = `${file}.new`;
  const clear = () => ['', '-journal'].forEach((ending) => rmSync(partial + ending, { force: true }));
  clear();
  const database = new DatabaseSync(partial);
  try {
    migrated(database).close();
    renameSync(partial, file);
  } catch (error) {
    if (database.isOpen) database.close();
    clear();
    throw error;
  }
}

function inMemory(code: string): Opened {
  return { database: prepared(new DatabaseSync(':memory:')), notices: [{ kind: 'cannotSave', code }] };
}

function prepared(database: DatabaseSync): DatabaseSync {
  database.exec(`PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF;
    PRAGMA cell_size_check=ON; PRAGMA fullfsync=ON; PRAGMA checkpoint_fullfsync=ON;`);
  return migrated(database);
}

function migrated(database: DatabaseSync): DatabaseSync {
  for (let version = pragma(database, 'user_version'); version < SCHEMA.length; version += 1) {
    database.exec(`BEGIN; ${SCHEMA[version]}; PRAGMA application_id=${APPLICATION_ID};
      PRAGMA user_version=${version + 1}; COMMIT;`);
  }
  return database;
}

function pragma(database: DatabaseSync, name: 'application_id' | 'user_version'): number {
  return Number(database.prepare(`PRAGMA ${name}`).get()?.[name]);
}

/** Node's code for what the system refused, or SQLite's own name for it. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'EUNKNOWN';
  const known: Readonly<Record<number, string>> = { 5: 'EBUSY', 6: 'EBUSY', 8: 'EROFS', 13: 'ENOSPC', 14: 'EACCES' };
  if ('errcode' in error && typeof error.errcode === 'number') return known[error.errcode & 0xff] ?? 'EIO';
  return 'code' in error && typeof error.code === 'string' ? error.code : 'EUNKNOWN';
}
