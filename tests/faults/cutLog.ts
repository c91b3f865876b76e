import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { contentOf, databaseIn, reopened } from './content.ts';
import { DEEDS, openFor } from './deeds.ts';
import { inFolder, type FaultReport } from './report.ts';

/** Of SQLite's write-ahead log, in bytes (https://sqlite.org/fileformat2.html#walformat). */
const HEADER = 32;
const FRAME_HEADER = 24;

/** All deeds done without a word being moved from the log to the database: what the disk has, and what it means. */
interface Written {
  readonly database: Buffer;
  readonly log: Buffer;
  readonly pageSize: number;
  /** What is kept once so many bytes of the log are on the disk. */
  readonly kept: readonly { readonly bytes: number; readonly content: string; readonly deed: string }[];
}

/**
 * Ends the program at every single step of writing: the log is cut at each of its frames, and in the middle of each, as a
 * kill or a power failure leaves it. Whatever was answered as kept must be there, and nothing of what was not.
 */
export function cutLogEverywhere(every = 1): FaultReport {
  const written = writeAll();
  const frame = FRAME_HEADER + written.pageSize;
  const broken: string[] = [];
  let tried = 0;
  for (let end = HEADER; end <= written.log.length; end += frame * every) {
    for (const torn of [0, 7, FRAME_HEADER, FRAME_HEADER + 1_000]) {
      const cut = Math.min(end + torn, written.log.length);
      tried += 1;
      const expected = written.kept.findLast(({ bytes }) => bytes <= cut);
      const found = after(written.database, written.log.subarray(0, cut));
      if (!found.isSound) broken.push(`cut at ${cut}: not sound`);
      else if (found.content !== expected?.content) broken.push(`cut at ${cut}: not as after “${expected?.deed}”`);
    }
  }
  return { name: 'ended at each step of writing', tried, broken };
}

/** Ends the program while the log is moved to the database: some pages are moved, others not, and the log is there. */
export function cutCheckpoint(trials: number, random: () => number): FaultReport {
  const written = writeAll();
  const moved = inFolder((folder) => {
    lay(folder, written.database, written.log);
    openFor(folder).storage.close();
    return readFileSync(databaseIn(folder));
  });
  const expected = written.kept.at(-1)?.content;
  const broken: string[] = [];
  for (let trial = 0; trial < trials; trial += 1) {
    const half = Buffer.concat([written.database, Buffer.alloc(Math.max(0, moved.length - written.database.length))]);
    for (let at = 0; at < moved.length; at += written.pageSize) {
      if (random() < 0.5) moved.copy(half, at, at, at + written.pageSize);
    }
    const found = after(half, written.log);
    if (!found.isSound || found.content !== expected) broken.push(`trial ${trial}`);
  }
  return { name: 'ended while the log is moved', tried: trials, broken };
}

function writeAll(): Written {
  return inFolder((folder) => {
    openFor(folder).storage.close();
    const database = readFileSync(databaseIn(folder));
    const { storage } = openFor(folder);
    const reader = new DatabaseSync(databaseIn(folder), { readOnly: true });
    const log = `${databaseIn(folder)}-wal`;
    const kept = [{ bytes: 0, content: contentOf(reader), deed: 'the start' }];
    for (const { name, does } of DEEDS) {
      if (!does(storage).ok) throw new Error(`“${name}” was refused`);
      kept.push({ bytes: statSync(log).size, content: contentOf(reader), deed: name });
    }
    const pageSize = Number(reader.prepare('PRAGMA page_size').get()?.['page_size']);
    const written = { database, log: readFileSync(log), pageSize, kept };
    reader.close();
    storage.close();
    return written;
  });
}

function after(database: Buffer, log: Buffer) {
  return inFolder((folder) => {
    lay(folder, database, log);
    return reopened(folder);
  });
}

function lay(folder: string, database: Buffer, log: Buffer): void {
  writeFileSync(databaseIn(folder), database);
  writeFileSync(`${databaseIn(folder)}-wal`, log);
}
