import { basename, join } from 'node:path';
import { utilityProcess, type UtilityProcess } from 'electron';
import { failed } from '#core/outcome.ts';
import type { KnownAgreement, ReadFingerprint } from '#core/printing/anew/verifyFile.ts';
import type { FromVerifier, ToVerifier } from './messages.ts';
import type { VerifyResult } from './verifyPath.ts';

/** A file that takes longer is one built to take long, in milliseconds. */
const LONGEST = 180_000;

/** Verifies files from outside in a process for each: what a file does to its reader ends with that process. */
export class Verifier {
  #working: UtilityProcess | null = null;

  /** One that is under way is given up for the next. `find` looks for what a copy without an agreement was made from. */
  verify(path: string, find: (mark: ReadFingerprint) => Promise<KnownAgreement | null>): Promise<VerifyResult> {
    this.stop();
    const child = utilityProcess.fork(join(import.meta.dirname, 'verifyWorker.js'));
    this.#working = child;
    return new Promise<VerifyResult>((resolve, reject) => {
      let result: VerifyResult = failed({
        kind: 'carriedFile',
        file: basename(path),
        problem: { kind: 'unreadable' },
      });
      const given = setTimeout(() => child.kill(), LONGEST);
      const tell = (message: ToVerifier): void => child.postMessage(message);
      const found = (known: KnownAgreement | null) => tell({ kind: 'found', known });
      const givenUp = (error: Error) => {
        reject(error);
        child.kill();
      };
      child.on('message', (message: FromVerifier) => {
        if (message.kind === 'find') return void find(message.mark).then(found, givenUp);
        ({ result } = message);
        child.kill();
      });
      child.on('exit', () => {
        clearTimeout(given);
        if (this.#working === child) this.#working = null;
        resolve(result);
      });
      tell({ kind: 'verify', path });
    });
  }

  stop(): void {
    this.#working?.kill();
    this.#working = null;
  }
}
