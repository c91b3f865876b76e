import { join } from 'node:path';
import { BrowserWindow, nativeTheme, screen, type Rectangle } from 'electron';
import { ORIGIN } from './bundle.ts';

const LEAST = { width: 1024, height: 640 };
const USUAL = { width: 1440, height: 900 };

/** The size and place of the window when the program last ended. */
export interface WindowPlace extends Rectangle {
  readonly maximised: boolean;
}

/** The one window of the program, where it last was if that is still on a screen. */
export function openWindow(last: WindowPlace | null): BrowserWindow {
  const place = last !== null && isOnScreen(last) ? bounds(last) : USUAL;
  const window = new BrowserWindow({
    ...place,
    minWidth: LEAST.width,
    minHeight: LEAST.height,
    show: false,
    title: 'SLA Studio',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1c1b19' : '#f3f1ec',
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => {
    if (last?.maximised === true) window.maximize();
    window.show();
  });
  void window.loadURL(`${ORIGIN}/index.html`);
  return window;
}

export function placeOf(window: BrowserWindow): WindowPlace {
  return { ...window.getBounds(), maximised: window.isMaximized() };
}

/** What was kept of a window, if that is what it is. */
export function windowPlace(kept: unknown): WindowPlace | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const numbers = ['x', 'y', 'width', 'height'].map((key): unknown => Reflect.get(kept, key));
  if (!numbers.every((number) => Number.isInteger(number))) return null;
  const [x = 0, y = 0, width = 0, height = 0] = numbers.map(Number);
  return { x, y, width, height, maximised: Reflect.get(kept, 'maximised') === true };
}

function isOnScreen({ x, y, width, height }: Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const across = Math.min(x + width, workArea.x + workArea.width) - Math.max(x, workArea.x);
    const down = Math.min(y + height, workArea.y + workArea.height) - Math.max(y, workArea.y);
    return across > 100 && down > 50;
  });
}

function bounds({ x, y, width, height }: Rectangle): Rectangle {
  return { x, y, width: Math.max(width, LEAST.width), height: Math.max(height, LEAST.height) };
}
