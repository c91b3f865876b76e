import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractAll } from '@electron/asar';

/** The folder of a packaged program that the double stands in as the executable of; `undefined` for an app from its sources. */
export const packagedFolder = process.env['ELECTRON_DOUBLE_PACKAGED'];

/**
 * Puts the archive of a packaged program into a folder of its own, far from any node_modules, until the process ends: what was
 * not packed is not found, as in Electron, which reads the archive itself.
 */
export function unpackedApp(folder: string): string {
  const app = mkdtempSync(join(tmpdir(), 'electron-double-app-'));
  extractAll(join(folder, 'resources/app.asar'), app);
  process.once('exit', () => rmSync(app, { recursive: true, force: true }));
  return app;
}
