import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const dist = join(root, 'node_modules/electron/dist');

/** A packaged program to test instead of the built one, by `npm run package:check`. */
export const packagedProgram = process.env['SLA_E2E_PROGRAM'];

/** What runs the program: Electron itself where it is installed, unless the double is asked for. */
export const host: 'electron' | 'double' =
  existsSync(join(dist, 'version')) && process.env['SLA_E2E_HOST'] !== 'double' ? 'electron' : 'double';

/** The program that Playwright starts. */
export function executablePath(): string {
  if (packagedProgram !== undefined) return packagedProgram;
  if (host === 'double') return join(root, 'tests/electron-double/dist/electron');
  const name = readFileSync(join(root, 'node_modules/electron/path.txt'), 'utf8');
  return join(dist, name);
}
