import { packagedFolder } from '#tests/electron-double/packaged.ts';
import { electronVersion, program } from '#tests/electron-double/program.ts';
import { preventable, strict, StrictEmitter } from '#tests/electron-double/strict.ts';
import { Paths } from './paths.ts';
import { running } from './running.ts';
import { SingleInstance } from './singleInstance.ts';

const { promise: readyPromise, resolve: becomeReady } = Promise.withResolvers<void>();

export class App extends StrictEmitter {
  name = program().manifest.productName ?? program().manifest.name ?? 'Electron';
  readonly isPackaged = packagedFolder !== undefined;
  readonly commandLine = strict('app.commandLine', {
    appendSwitch: (name: string, value = '') => void program().switches.set(name, value),
    hasSwitch: (name: string) => program().switches.has(name),
    getSwitchValue: (name: string) => program().switches.get(name) ?? '',
    removeSwitch: (name: string) => void program().switches.delete(name),
  });
  readonly #paths = new Paths();
  readonly #single = new SingleInstance();

  getName(): string {
    return this.name;
  }
  setName(name: string): void {
    this.name = name;
  }
  getVersion(): string {
    return program().manifest.version ?? electronVersion();
  }
  getAppPath(): string {
    return program().appPath;
  }
  getPath(name: string): string {
    return this.#paths.get(name, this.name);
  }
  setPath(name: string, path: string): void {
    this.#paths.set(name, path);
  }
  getLocale(): string {
    return program().switches.get('lang') ?? 'en-US';
  }
  isReady(): boolean {
    return running.ready;
  }
  whenReady(): Promise<void> {
    return readyPromise;
  }
  enableSandbox(): void {
    // Every page of the double is isolated already; the sandbox of the system is Chromium's own.
  }

  requestSingleInstanceLock(data?: unknown): boolean {
    return this.#single.request(this.getPath('userData'), data, ({ argv, cwd, data: theirs }) => {
      void readyPromise.then(() => this.emit('second-instance', preventable(), argv, cwd, theirs));
    });
  }
  hasSingleInstanceLock(): boolean {
    return this.#single.isHeld();
  }
  releaseSingleInstanceLock(): void {
    this.#single.release();
  }

  /** Asks every window to close; ends when all are gone and nobody refused. */
  quit(): void {
    const event = preventable();
    this.emit('before-quit', event);
    if (event.defaultPrevented) return;
    running.quitting = true;
    if (running.windows.length === 0) end(0);
    for (const window of running.windows) window.close();
  }

  /** Ends at once, asking nobody. */
  exit(code = 0): void {
    this.emit('quit', preventable(), code);
    process.exit(code);
  }
}

export const app = new App();

/** Not of Electron: what happens when Chromium runs. */
export function announceReady(): void {
  running.ready = true;
  app.emit('ready', preventable(), {});
  becomeReady();
}

/** Not of Electron: what happens when a window is gone. */
export function windowIsGone(): void {
  if (running.windows.length > 0) return;
  if (running.quitting) end(0);
  else if (app.listenerCount('window-all-closed') > 0) app.emit('window-all-closed');
  else app.quit();
}

function end(code: number): void {
  const event = preventable();
  app.emit('will-quit', event);
  running.quitting = false;
  if (!event.defaultPrevented) app.exit(code);
}
