import { Worker } from 'node:worker_threads';

/** How long a thread may work, in milliseconds, and how much memory it may have. */
const LONGEST = 30_000;
const MOST_MEGABYTES = 768;

/** What a thread of its own makes of a job; `null` when the file in it took more time or memory than it may. */
export function inThread<Result>(script: string, job: unknown): Promise<Result | null> {
  const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES } });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => end(() => resolve(null)), LONGEST);
    const end = (settle: () => void) => {
      clearTimeout(timer);
      void worker.terminate();
      settle();
    };
    worker.once('message', (result: Result) => end(() => resolve(result)));
    worker.once('error', (error: Error & { code?: string }) =>
      end(() => (error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve(null) : reject(error))),
    );
    worker.postMessage(job);
  });
}
