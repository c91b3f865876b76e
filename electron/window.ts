import { join } from 'node:path';
import { BrowserWindow, nativeTheme, screen, type Rectangle } from 'electron';
import { ORIGIN } from './bundle.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A window of the program: which page it shows, and how large it may be. */
interface WindowKind {
  readonly page: 'index' | 'contract';
  readonly least: Size;
  readonly usual: Size;
}

export const DRAFT_WINDOW: WindowKind = {
  page: 'index',
  least: { width: 640, height: 360 },
  usual: { width: 1440, height: 900 },
};
export const CONTRACT_WINDOW: WindowKind = {
  page: 'contract',
  least: { width: 480, height: 400 },
  usual: { width: 900, height: 1000 },
};

/** The size and place of the window when the program last ended. */
export interface WindowPlace extends Rectangle {
  readonly maximised: boolean;
}

/** A window of the program, where it last was if that is still on a screen. All of them are held equally tight. */
export function openWindow({ page, least, usual }: WindowKind, last: WindowPlace | null): BrowserWindow {
  const place = last !== null && isOnScreen(last) ? bounds(last, least) : usual;
  const window = new BrowserWindow({
    ...place,
    minWidth: least.width,
    minHeight: least.height,
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
  void window.loadURL(`${ORIGIN}/${page}.html`);
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

function bounds({ x, y, width, height }: Rectangle, least: Size): Rectangle {
  return { x, y, width: Math.max(width, least.width), height: Math.max(height, least.height) };
}
