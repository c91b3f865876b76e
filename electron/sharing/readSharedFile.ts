import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { SharedFileProblem } from '#core/agreement/problems.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import { done, failed, type Outcome } from '#core/outcome.ts';
import type { ReadShared } from '#core/sharing/readShared.ts';
import { LARGEST_SHARED_FILE } from '#core/sharing/shared.ts';
import { onDisk } from '#electron/agreementFiles.ts';
import { inThread } from '#electron/importing/inThread.ts';

/** Reads a library file that somebody chose, in a thread of its own. Its size is looked at before it is read. */
export async function readSharedFile(
  path: string,
  worker: string = join(import.meta.dirname, 'sharedWorker.js'),
): Promise<Outcome<ReadShared, DesktopProblem>> {
  const file = basename(path);
  const tooLarge = (bytes: number) =>
    failed({ kind: 'sharedFile', file, problem: { kind: 'tooLarge', bytes, limit: LARGEST_SHARED_FILE } } as const);
  const bytes = onDisk<Uint8Array>(file, () => {
    const found = statSync(path);
    if (!found.isFile()) return failed({ kind: 'disk', code: 'EISDIR', file });
    return found.size > LARGEST_SHARED_FILE ? tooLarge(found.size) : done(new Uint8Array(readFileSync(path)));
  });
  if (!bytes.ok) return bytes;
  const read = await inThread<Outcome<ReadShared, SharedFileProblem>>(worker, bytes.value);
  if (read === null) return tooLarge(bytes.value.length);
  return read.ok ? read : failed({ kind: 'sharedFile', file, problem: read.problem });
}
