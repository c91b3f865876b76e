import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { DateList } from '#core/bridge/drafts.ts';
import type { DateOrder } from './storage/dateWorker.ts';
import type { RemoteStorage } from './storage/storageThread.ts';

/** Reads the dates of agreements in a thread beside the program, so that no list and no saving waits for them. */
export class DateReader {
  readonly #storage: Pick<RemoteStorage, 'file' | 'readDates'>;
  readonly #failed: (error: Error) => void;
  #worker: Worker | null = null;
  #reading: Promise<void> = Promise.resolve();

  constructor(storage: Pick<RemoteStorage, 'file' | 'readDates'>, failed: (error: Error) => void) {
    this.#storage = storage;
    this.#failed = failed;
  }

  /** Reads some more agreements. What fails is noted only: dates are a convenience. */
  read(days: Pick<DateList, 'from' | 'to'>): Promise<void> {
    this.#reading = this.#reading.then(() => this.#readSome(days)).catch(this.#failed);
    return this.#reading;
  }

  /** Does something while the thread has no hand on the database; what is to be read meanwhile waits. */
  async resting<Result>(work: () => Promise<Result>): Promise<Result> {
    const working = this.#reading.then(work);
    this.#reading = working.then(nothing, nothing);
    return working;
  }

  stop(): void {
    void this.#worker?.terminate();
    this.#worker = null;
  }

  async #readSome({ from, to }: Pick<DateList, 'from' | 'to'>): Promise<void> {
    const file = await this.#storage.file();
    // What is kept in memory only, no other thread can read.
    if (file === null) return void (await this.#storage.readDates({ from, to }));
    const worker = (this.#worker ??= this.#start());
    const order: DateOrder = { file, days: { from, to } };
    worker.postMessage(order);
    const answered = new AbortController();
    const { signal } = answered;
    await Promise.race([once(worker, 'message', { signal }), once(worker, 'exit', { signal })]).finally(() =>
      answered.abort(),
    );
  }

  #start(): Worker {
    const worker = new Worker(join(import.meta.dirname, 'dateWorker.js'));
    worker.unref();
    worker.once('exit', () => {
      if (this.#worker === worker) this.#worker = null;
    });
    return worker;
  }
}

function nothing(): void {
  // Whoever asked for it hears how it ended.
}
