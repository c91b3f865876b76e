import workerAddress from '#renderer/preview/contractWorker.ts?worker&url';
import { startBundledWorker } from './bundledWorker.ts';

let started: { readonly worker: Worker; readonly ready: Promise<unknown> } | null = null;

/** The worker that sets the contract; started when it is first asked for, since reading it takes a while. */
export function contractWorker(): Worker {
  started ??= start();
  return started.worker;
}

/** Resolves when the worker has been read; what it is told before that waits until the window has nothing else to do. */
export async function contractWorkerReady(): Promise<void> {
  started ??= start();
  await started.ready;
  // What was told before reaches it with the next turn of the page.
  await new Promise((resolve) => setTimeout(resolve));
}

function start() {
  const worker = startBundledWorker(workerAddress);
  return { worker, ready: new Promise((resolve) => worker.addEventListener('message', resolve, { once: true })) };
}
