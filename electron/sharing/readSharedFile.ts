import { basename, join } from 'node:path';
import type { SharedFileProblem } from '#core/agreement/problems.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import { failed, type Outcome } from '#core/outcome.ts';
import type { ReadShared } from '#core/sharing/readShared.ts';
import { LARGEST_SHARED_FILE } from '#core/sharing/shared.ts';
import { readChosenFile } from '#electron/chosenFile.ts';
import { inThread } from '#electron/inThread.ts';

/** Reads a library file that somebody chose, in a thread of its own. */
export async function readSharedFile(
  path: string,
  worker: string = join(import.meta.dirname, 'sharedWorker.js'),
): Promise<Outcome<ReadShared, DesktopProblem>> {
  const file = basename(path);
  const tooLarge = (bytes: number): DesktopProblem => ({
    kind: 'sharedFile',
    file,
    problem: { kind: 'tooLarge', bytes, limit: LARGEST_SHARED_FILE },
  });
  const bytes = await readChosenFile(path, LARGEST_SHARED_FILE, tooLarge);
  if (!bytes.ok) return bytes;
  const read = await inThread<Outcome<ReadShared, SharedFileProblem>>(worker, bytes.value);
  if (read === null) return failed(tooLarge(bytes.value.length));
  return read.ok ? read : failed({ kind: 'sharedFile', file, problem: read.problem });
}
