import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** `npm start`: builds the program where the sources are newer than the build, and runs it in Electron. */

const root = join(import.meta.dirname, '..');
const SOURCES = [
  'core',
  'electron',
  'machine',
  'renderer',
  'templates',
  'resources',
  'package-lock.json',
  'electron.vite.config.ts',
];

/** When the newest of some files and folders was changed, in milliseconds since 1970; 0 when there is none. */
export function newestChange(paths: readonly string[]): number {
  const times = paths.filter(existsSync).map((path) => {
    const found = statSync(path);
    return found.isDirectory() ? newestChange(readdirSync(path).map((name) => join(path, name))) : found.mtimeMs;
  });
  return Math.max(0, ...times);
}

function build(): number {
  const built = newestChange([join(root, 'out/main/index.js')]);
  if (built > newestChange(SOURCES.map((source) => join(root, source)))) return 0;
  console.log('Building SLA Studio …');
  return run(process.execPath, [
    join(root, 'node_modules/electron-vite/bin/electron-vite.js'),
    'build',
    '--logLevel',
    'error',
  ]);
}

/** The Electron program; its package fetches it when it is first asked for. */
function electronProgram(): string | null {
  try {
    const program: unknown = createRequire(import.meta.url)('electron');
    return typeof program === 'string' && existsSync(program) ? program : null;
  } catch {
    return null;
  }
}

function run(program: string, args: readonly string[]): number {
  return spawnSync(program, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
}

function start(): number {
  const trouble = build();
  if (trouble !== 0) return trouble;
  const electron = electronProgram();
  if (electron !== null) return run(electron, ['.']);
  console.error('Electron is not on this machine and could not be fetched. Connect to the internet once and run');
  console.error('  npx install-electron');
  console.error('or set ELECTRON_OVERRIDE_DIST_PATH to a folder that has it, and run npm start again.');
  return 1;
}

if (import.meta.main) process.exitCode = start();
