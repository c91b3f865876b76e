import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { program } from '#tests/electron-double/program.ts';
import { strict, StrictEmitter } from '#tests/electron-double/strict.ts';

export class UtilityProcess extends StrictEmitter {
  readonly stdout: ChildProcess['stdout'];
  readonly stderr: ChildProcess['stderr'];
  readonly #child: ChildProcess;

  constructor(child: ChildProcess) {
    super();
    this.#child = child;
    this.stdout = child.stdout;
    this.stderr = child.stderr;
    child.on('spawn', () => this.emit('spawn'));
    child.on('message', (message) => this.emit('message', message));
    child.on('exit', (code) => this.emit('exit', code ?? 1));
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }
  postMessage(message: unknown): void {
    if (this.#child.connected) this.#child.send(message as object);
  }
  kill(): boolean {
    return this.#child.kill();
  }
}

export interface ForkOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly execArgv?: string[];
}

/** A Node process with Electron's `process.parentPort`. */
export const utilityProcess = strict('utilityProcess', {
  fork(modulePath: string, words: readonly string[] = [], options: ForkOptions = {}): UtilityProcess {
    const child = fork(join(import.meta.dirname, 'utilityChild.ts'), [modulePath, ...words], {
      serialization: 'advanced',
      execPath: program().node,
      execArgv: options.execArgv ?? [],
      env: options.env ?? process.env,
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    });
    process.once('exit', () => child.kill());
    return new UtilityProcess(child);
  },
});
