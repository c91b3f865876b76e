import { Worker } from 'node:worker_threads';
import type { StartNotice } from '#core/bridge/requests.ts';
import { done, type Outcome } from '#core/outcome.ts';
import type { StorageProblem } from './database.ts';
import { remote, type Call, type Remote } from './remote.ts';
import type { Asked, ServedStorage, ThreadStart, Told } from './serveStorage.ts';

/** The storage as the rest of the program has it: it works in a thread of its own and is asked in order. */
export type RemoteStorage = Remote<ServedStorage>;

/** The thread ended without an answer. What it had answered before is kept. */
export class StorageStopped extends Error {
  constructor(cause?: unknown) {
    super('The thread that keeps everything has ended', { cause });
  }
}

interface Means extends ThreadStart {
  /** The file that the thread runs. */
  readonly script: string;
  /** Whether it is started again after it has ended by itself. */
  readonly mayStartAgain: () => boolean;
  /** It has ended by itself. */
  readonly stopped: (error: Error) => void;
  /** It was started again, and found something to tell. */
  readonly noticed: (notices: readonly StartNotice[]) => void;
}

type Opened = Outcome<{ readonly storage: RemoteStorage; readonly notices: readonly StartNotice[] }, StorageProblem>;

/**
 * Opens what is kept in a data folder, in a thread of its own: nobody who asks waits for the disk, only for an answer. A defect
 * rejects with its stack; so does, with `StorageStopped`, what the thread no longer answered when it ended.
 */
export async function openStorageThread(means: Means): Promise<Opened> {
  const thread = new StorageThread(means);
  const opened = await thread.start();
  if (!opened.ok) return opened;
  const { names, notices } = opened.value;
  const storage = remote<ServedStorage>(names, (call) => thread.ask(call));
  return done({ storage: { ...storage, close: () => thread.close() }, notices });
}

class StorageThread {
  readonly #means: Means;
  readonly #waiting = new Map<number, PromiseWithResolvers<unknown>>();
  #worker: Worker | null = null;
  #asked = 0;
  #state: 'opening' | 'serving' | 'closing' = 'opening';

  constructor(means: Means) {
    this.#means = means;
  }

  /** Rejects when the thread ends before it has opened anything. */
  start(): Promise<Extract<Told, { kind: 'opened' }>['opened']> {
    const { script, folder } = this.#means;
    const worker = new Worker(script, { workerData: { folder } satisfies ThreadStart });
    this.#worker = worker;
    return new Promise((resolve, reject) => {
      let cause: unknown;
      worker.on('message', (told: Told) => {
        if (told.kind !== 'opened') return this.#settle(told);
        if (told.opened.ok && this.#state === 'opening') this.#state = 'serving';
        resolve(told.opened);
      });
      worker.once('error', (error: unknown) => {
        cause = error;
      });
      worker.once('exit', () => {
        const stopped = new StorageStopped(cause);
        reject(stopped);
        this.#ended(stopped);
      });
    });
  }

  async ask(call: Call): Promise<unknown> {
    const worker = this.#worker;
    if (worker === null) throw new StorageStopped();
    const ask = (this.#asked += 1);
    const waiting = Promise.withResolvers<unknown>();
    worker.postMessage({ ask, ...call } satisfies Asked);
    this.#waiting.set(ask, waiting);
    return waiting.promise;
  }

  /** Resolves when everything that was asked for is done, and the thread has ended. */
  async close(): Promise<void> {
    const worker = this.#worker;
    if (worker === null) return;
    this.#state = 'closing';
    const ended = new Promise((resolve) => worker.once('exit', resolve));
    await this.ask({ names: ['close'], words: [] });
    await ended;
  }

  #settle(told: Exclude<Told, { kind: 'opened' }>): void {
    const waiting = this.#waiting.get(told.ask);
    this.#waiting.delete(told.ask);
    if (told.kind === 'answered') waiting?.resolve(told.answer);
    else waiting?.reject(told.error);
  }

  #ended(stopped: StorageStopped): void {
    this.#worker = null;
    for (const { reject } of this.#waiting.values()) reject(stopped);
    this.#waiting.clear();
    if (this.#state !== 'serving') return;
    this.#means.stopped(stopped);
    if (!this.#means.mayStartAgain()) return;
    this.#state = 'opening';
    this.#startAgain().catch(this.#means.stopped);
  }

  async #startAgain(): Promise<void> {
    const again = await this.start();
    if (!again.ok) throw new Error(`What is kept cannot be opened again: ${again.problem.kind}`);
    const { notices } = again.value;
    if (notices.length > 0) this.#means.noticed(notices);
  }
}
