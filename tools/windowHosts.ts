import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** What a window of the program can run in. */

const root = join(import.meta.dirname, '..');

/** Starts the program as Electron does, on a Chromium that is installed already; see its README. */
export const STAND_IN = join(root, 'tests/electron-double/boot.ts');

/** The Electron program, fetched where it is not here yet; `null` where it cannot be. */
export function electronProgram(): string | null {
  if (process.env['ELECTRON_OVERRIDE_DIST_PATH'] === undefined && !isElectronInstalled() && !fetchElectron())
    return null;
  try {
    const program: unknown = createRequire(import.meta.url)('electron');
    return typeof program === 'string' && existsSync(program) ? program : null;
  } catch {
    return null;
  }
}

/** As its package does when it is asked for, but without the stack of a network that is not there. */
function fetchElectron(): boolean {
  console.log('Fetching Electron …');
  const installer = join(root, 'node_modules/electron/install.js');
  return spawnSync(process.execPath, [installer], { stdio: ['ignore', 'inherit', 'ignore'] }).status === 0;
}

/** Whether Electron is here already; nothing is fetched. */
export function isElectronInstalled(): boolean {
  return existsSync(join(root, 'node_modules/electron/dist/version'));
}

/** A Chromium, Chrome or Edge that the stand-in can run on. */
export function chromiumProgram(): string | null {
  const finder = join(root, 'tests/electron-double/chromium/findChromium.ts');
  const { status, stdout } = spawnSync(process.execPath, [finder], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}
