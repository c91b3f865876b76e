import type { BrowserWindow, WebContents } from 'electron';

/** How long the window may take to save what is left before the program ends all the same. */
const PATIENCE = 3_000;

/** How often the window may stop within a minute before it is not loaded again. */
const MOST_CRASHES = 3;

/** Lets the window save before the program ends: the first attempt to quit asks it, its answer or the patience ends it. */
export class Farewell {
  #state: 'running' | 'asked' | 'ended' = 'running';
  readonly #ask: () => void;
  readonly #end: () => void;

  constructor(ask: () => void, end: () => void) {
    this.#ask = ask;
    this.#end = end;
  }

  /** Whether the program may end now. */
  quitAttempted(): boolean {
    if (this.#state === 'running') {
      this.#state = 'asked';
      this.#ask();
      setTimeout(() => this.finish(), PATIENCE).unref();
    }
    return this.#state === 'ended';
  }

  finish(): void {
    if (this.#state !== 'asked') return;
    this.#state = 'ended';
    this.#end();
  }
}

/** Says whether a window that stopped should be loaded again. */
export function crashCounter(now: () => number): () => boolean {
  let crashes: number[] = [];
  return () => {
    crashes = [...crashes.filter((at) => now() - at < 60_000), now()];
    return crashes.length <= MOST_CRASHES;
  };
}

/** Loads the page again when its process stopped; the draft that was open is opened by the page itself. */
export function reloadAfterCrash(
  window: BrowserWindow,
  mayReload: () => boolean,
  tell: { crashed: (reason: string) => void; givesUp: () => void },
): void {
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    tell.crashed(reason);
    if (mayReload()) reload(window.webContents);
    else tell.givesUp();
  });
}

function reload(contents: WebContents): void {
  if (!contents.isDestroyed()) contents.reload();
}

/** The agreement file among the words a program was started with. */
export function agreementFileIn(words: readonly string[]): string | null {
  return words.slice(1).find((word) => !word.startsWith('-') && word.toLowerCase().endsWith('.sla')) ?? null;
}

/** Files that the program was asked to open; those that came before there was a window wait for it. */
export class FilesToOpen {
  #waiting: string[] = [];
  #open: (path: string) => void = (path) => void this.#waiting.push(path);

  add(path: string | null): void {
    if (path !== null) this.#open(path);
  }

  openWith(open: (path: string) => void): void {
    this.#open = open;
    this.#waiting.splice(0).forEach(open);
  }
}
