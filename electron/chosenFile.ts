import { promises } from 'node:fs';
import { basename } from 'node:path';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import { done, failed, type Outcome } from '#core/outcome.ts';
import { writeWholeFileMeanwhile } from '#machine/writeWholeFile.ts';

/** Files that somebody chose. They may lie on a drive that takes its time: only who asked waits for it. */

/** The bytes of a file, whose size is looked at before it is read; `tooLarge` says what is told of one beyond `limit` bytes. */
export function readChosenFile(
  path: string,
  limit: number,
  tooLarge: (bytes: number) => DesktopProblem,
): Promise<Outcome<Uint8Array, DesktopProblem>> {
  const file = basename(path);
  return onDisk(file, async () => {
    const found = await promises.stat(path);
    if (!found.isFile()) return failed({ kind: 'disk', code: 'EISDIR', file });
    return found.size > limit ? failed(tooLarge(found.size)) : done(new Uint8Array(await promises.readFile(path)));
  });
}

let writing: Promise<unknown> = Promise.resolve();

/** Writes a file whole or not at all. */
export function writeBytes(path: string, bytes: Uint8Array): Promise<Outcome<null, DesktopProblem>> {
  const written = onDisk(basename(path), async () => {
    await writeWholeFileMeanwhile(path, bytes);
    return done(null);
  });
  writing = Promise.allSettled([writing, written]);
  return written;
}

/** Resolves when no file is being written: who ends before leaves half of one behind. */
export async function allWritten(): Promise<void> {
  await writing;
}

export async function isThere(path: string): Promise<boolean> {
  return promises.access(path).then(
    () => true,
    () => false,
  );
}

/** What the work comes to, or what the system says of the file that is shown under that name. What else is thrown is a defect. */
async function onDisk<Value>(
  file: string,
  work: () => Promise<Outcome<Value, DesktopProblem>>,
): Promise<Outcome<Value, DesktopProblem>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && 'syscall' in error && 'code' in error) {
      return failed({ kind: 'disk', code: String(error.code), file });
    }
    throw error;
  }
}
