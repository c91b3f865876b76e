import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { DateList } from '#core/bridge/drafts.ts';
import type { DateOrder } from './storage/dateWorker.ts';
import type { Storage } from './storage/storage.ts';

/** Reads the dates of agreements in a thread beside the program, so that no list and no saving waits for them. */
export class DateReader {
  readonly #storage: Storage;
  readonly #failed: (error: Error) => void;
  #worker: Worker | null = null;
  #reading: Promise<void> = Promise.resolve();

  constructor(storage: Storage, failed: (error: Error) => void) {
    this.#storage = storage;
    this.#failed = failed;
  }

  /** Reads some more agreements. What fails is noted only: dates are a convenience. */
  read(days: Pick<DateList, 'from' | 'to'>): Promise<void> {
    this.#reading = this.#reading.then(() => this.#readSome(days)).catch(this.#failed);
    return this.#reading;
  }

  /** Resolves when the thread has no hand on the database. */
  rest(): Promise<void> {
    return this.#reading;
  }

  stop(): void {
    void this.#worker?.terminate();
    this.#worker = null;
  }

  async #readSome({ from, to }: Pick<DateList, 'from' | 'to'>): Promise<void> {
    const file = this.#storage.file();
    if (file === null) return this.#readHere({ from, to });
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

  /** What is kept in memory only, no other thread can read. */
  async #readHere(days: Pick<DateList, 'from' | 'to'>): Promise<void> {
    const { milestones } = await import('#core/measures/milestones/milestones.ts');
    this.#storage.readDates(days, (agreement, within) => milestones(agreement, within).known);
  }
}
