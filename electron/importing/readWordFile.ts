import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Language } from '#core/agreement/language.ts';
import type { FoundClauses } from '#core/importing/clauses.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import { done, failed, type Outcome } from '#core/outcome.ts';
import { onDisk } from '#electron/agreementFiles.ts';
import type { WordJob, WordResult } from './wordJob.ts';

/** In bytes: a contract of a thousand pages has a tenth of it, pictures aside. */
export const LARGEST_WORD_FILE = 20_000_000;
/** How long the reading may take, in milliseconds, and how much memory. */
const LONGEST_READING = 30_000;
const MOST_MEGABYTES = 768;

/** The clauses of a Word file that somebody chose, read in a thread of its own, which is stopped when it takes too long. */
export async function readWordFile(
  path: string,
  usual: Language,
  worker: string = join(import.meta.dirname, 'wordWorker.js'),
): Promise<Outcome<FoundClauses, DesktopProblem>> {
  const file = basename(path);
  const bytes = onDisk<Uint8Array>(file, () => {
    const found = statSync(path);
    if (!found.isFile()) return failed({ kind: 'disk', code: 'EISDIR', file });
    return found.size > LARGEST_WORD_FILE ? failed(tooLarge(file)) : done(new Uint8Array(readFileSync(path)));
  });
  if (!bytes.ok) return bytes;
  const read = await inThread(worker, { bytes: bytes.value, usual });
  if (read === null) return failed(tooLarge(file));
  return read.ok ? read : failed({ kind: 'carriedFile', file, problem: read.problem });
}

function tooLarge(file: string): DesktopProblem {
  return { kind: 'carriedFile', file, problem: { kind: 'tooLarge', limit: LARGEST_WORD_FILE } };
}

/** `null` when the file took more time or memory than it may. */
function inThread(script: string, job: WordJob): Promise<WordResult | null> {
  const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES } });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => end(() => resolve(null)), LONGEST_READING);
    const end = (settle: () => void) => {
      clearTimeout(timer);
      void worker.terminate();
      settle();
    };
    worker.once('message', (result: WordResult) => end(() => resolve(result)));
    worker.once('error', (error: Error & { code?: string }) =>
      end(() => (error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve(null) : reject(error))),
    );
    worker.postMessage(job);
  });
}
