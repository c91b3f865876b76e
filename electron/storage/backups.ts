import { closeSync, copyFileSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { BackupSummary } from '#core/bridge/requests.ts';
import { backupFiles, backupFolder, databaseFile, examine, setAside, type Place } from './database.ts';

const MOST_BACKUPS = 10;

/**
 * Copies the database into the backup folder: checked, flushed, then named, so that a backup is whole or not there. The
 * oldest give way, but never the one that is about to be `needed`. Where the clock was set back, it is dated a moment after
 * the one before it, so that the newest is always the one that was made last.
 */
export function makeBackup(database: DatabaseSync, place: Place, needed: string | null = null): BackupSummary {
  const madeAt = Math.max(place.now(), (backupFiles(place)[0]?.madeAt ?? 0) + 1);
  const name = `${madeAt}.sqlite`;
  const file = join(backupFolder(place), name);
  const partial = `${file}.tmp`;
  clearUnfinished(place);
  database.prepare('VACUUM INTO ?').run(partial);
  if (examine(partial) !== 'sound') throw new Error('The backup that was just made is not sound');
  const handle = openSync(partial, 'r+');
  fsyncSync(handle);
  closeSync(handle);
  renameSync(partial, file);
  backupFiles(place)
    .slice(MOST_BACKUPS)
    .filter((old) => old.name !== needed)
    .forEach((old) => rmSync(old.file, { force: true }));
  return summaryOf(name, file, madeAt);
}

/** Removes what is left of backups that came to no end. */
function clearUnfinished(place: Place): void {
  readdirSync(backupFolder(place))
    .filter((name) => name.endsWith('.sqlite.tmp'))
    .forEach((name) => rmSync(join(backupFolder(place), name), { force: true }));
}

export function listBackups(place: Place): readonly BackupSummary[] {
  return backupFiles(place)
    .filter(({ file }) => examine(file) === 'sound')
    .map(({ name, file, madeAt }) => summaryOf(name, file, madeAt));
}

/**
 * Puts a backup in the place of the database, which is backed up, closed and set aside; `false`, with the database as it
 * was, when there is no such backup.
 */
export function restoreBackup(database: DatabaseSync, place: Place, name: string): boolean {
  const backup = backupFiles(place).find((one) => one.name === name);
  if (backup === undefined || examine(backup.file) !== 'sound') return false;
  // How things are now can be come back to, as to any other backup.
  makeBackup(database, place, name);
  database.close();
  setAside(place, 'replaced');
  copyFileSync(backup.file, databaseFile(place));
  return true;
}

function summaryOf(name: string, file: string, madeAt: number): BackupSummary {
  const database = new DatabaseSync(file, { readOnly: true });
  const drafts = Number(database.prepare('SELECT count(*) AS n FROM drafts').get()?.['n']);
  database.close();
  return { backup: name, madeAt, bytes: statSync(file).size, drafts };
}
