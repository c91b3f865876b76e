import { join } from 'node:path';
import { utilityProcess, type UtilityProcess } from 'electron';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import { failed, type Outcome } from '#core/outcome.ts';
import { UNHURRIED, type ExportJob, type ExportMessage, type PrintedFile } from './job.ts';

type Result = Outcome<readonly PrintedFile[], DesktopProblem>;

/** How long the window gets to draw its first screen before a process beside it takes of the processor, in milliseconds. */
const FIRST_SCREEN = 3_000;

/** Prints contracts in a process that is started before it is needed and can be stopped at any time. */
export class Exporter {
  #waiting: UtilityProcess | null = null;
  #warming: ReturnType<typeof setTimeout> | undefined;
  readonly #words: string[];
  #working: { process: UtilityProcess; cancelled: boolean } | null = null;

  /** One that is `unhurried` leaves the processor to whatever else wants it: the typing, an export. */
  constructor(pace: 'prompt' | 'unhurried') {
    this.#words = pace === 'unhurried' ? [UNHURRIED] : [];
  }

  /** Starts the process, so that the next job need not wait for it. */
  warmUp(): void {
    this.#waiting ??= utilityProcess.fork(join(import.meta.dirname, 'exportWorker.js'), this.#words);
  }

  /** The same once the window has had time to begin. */
  warmUpSoon(): void {
    this.#warming = setTimeout(() => this.warmUp(), FIRST_SCREEN);
  }

  /** Prints a job; one that is under way already is cancelled. */
  print(job: ExportJob, progress: (done: number, total: number) => void): Promise<Result> {
    this.cancel();
    this.warmUp();
    const child = this.#waiting;
    if (child === null) throw new Error('There is no export process');
    this.#waiting = null;
    const work = { process: child, cancelled: false };
    this.#working = work;
    return new Promise<Result>((resolve, reject) => {
      let result: Result | null = null;
      child.on('message', (message: ExportMessage) => {
        if (message.kind === 'progress') return progress(message.done, message.total);
        ({ result } = message);
        child.kill();
      });
      child.on('exit', (code) => {
        if (this.#working === work) this.#working = null;
        if (result !== null) resolve(result);
        else if (work.cancelled) resolve(failed({ kind: 'cancelled' }));
        else reject(new Error(`The export process ended with ${code}`));
        this.warmUp();
      });
      child.postMessage(job);
    });
  }

  cancel(): void {
    if (this.#working === null) return;
    this.#working.cancelled = true;
    this.#working.process.kill();
    this.#working = null;
  }

  stop(): void {
    clearTimeout(this.#warming);
    this.cancel();
    this.#waiting?.kill();
    this.#waiting = null;
  }
}
