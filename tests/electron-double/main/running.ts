import type { Chromium } from '#tests/electron-double/chromium/launchChromium.ts';
import type { BrowserWindow } from '#tests/electron-double/windows/browserWindow.ts';
import type { WebContents } from '#tests/electron-double/windows/webContents.ts';

/** What is running: the parts of the double find each other here, so that none has to know how another is made. */
interface Running {
  ready: boolean;
  /** `app.quit()` was called and nobody refused it yet. */
  quitting: boolean;
  windows: readonly BrowserWindow[];
  contents: readonly WebContents[];
  focused: BrowserWindow | null;
  lastId: number;
}

export const running: Running = { ready: false, quitting: false, windows: [], contents: [], focused: null, lastId: 0 };

export function nextId(): number {
  running.lastId += 1;
  return running.lastId;
}

const { promise, resolve } = Promise.withResolvers<Chromium>();

/** Chromium, as soon as it runs. */
export const chromium: Promise<Chromium> = promise;
export const chromiumRuns: (chromium: Chromium) => void = resolve;
