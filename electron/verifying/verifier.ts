import { basename, join } from 'node:path';
import { utilityProcess, type UtilityProcess } from 'electron';
import { failed } from '#core/outcome.ts';
import type { VerifyResult } from './verifyPath.ts';

/** A file that takes longer is one built to take long, in milliseconds. */
const LONGEST = 180_000;

/** Verifies files from outside in a process for each: what a file does to its reader ends with that process. */
export class Verifier {
  #working: UtilityProcess | null = null;

  /** One that is under way is given up for the next. */
  verify(path: string): Promise<VerifyResult> {
    this.stop();
    const child = utilityProcess.fork(join(import.meta.dirname, 'verifyWorker.js'));
    this.#working = child;
    return new Promise<VerifyResult>((resolve) => {
      let result: VerifyResult = failed({
        kind: 'carriedFile',
        file: basename(path),
        problem: { kind: 'unreadable' },
      });
      const given = setTimeout(() => child.kill(), LONGEST);
      child.on('message', (answer: VerifyResult) => {
        result = answer;
        child.kill();
      });
      child.on('exit', () => {
        clearTimeout(given);
        if (this.#working === child) this.#working = null;
        resolve(result);
      });
      child.postMessage(path);
    });
  }

  stop(): void {
    this.#working?.kill();
    this.#working = null;
  }
}
