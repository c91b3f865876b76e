import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { done, failed, type Outcome } from '#core/outcome.ts';
import { isLocked, type StorageProblem } from './database.ts';

export interface FolderLock {
  readonly release: () => void;
}

/**
 * Keeps every other program out of a data folder, on this computer or on another that shares the drive, until it is
 * released or the process has ended, however it ended: the lock is one of the system, on a file that stays empty. Where
 * nothing can be written there is nothing to lock.
 */
export function lockFolder(folder: string): Outcome<FolderLock, StorageProblem> {
  let database: DatabaseSync | undefined;
  try {
    mkdirSync(folder, { recursive: true });
    database = new DatabaseSync(join(folder, 'sla-studio.lock'), { timeout: 0 });
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database?.close();
    return isLocked(error) ? failed({ kind: 'locked' }) : done({ release: () => undefined });
  }
  const held = database;
  return done({ release: () => held.close() });
}
