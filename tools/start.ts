import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { chromiumProgram, electronProgram, STAND_IN } from '#tools/windowHosts.ts';

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

function run(program: string, words: readonly string[], environment: NodeJS.ProcessEnv = {}): number {
  const env = { ...process.env, ...environment };
  return spawnSync(program, words, { cwd: root, stdio: 'inherit', env }).status ?? 1;
}

/** What to tell somebody whose machine can show no window; `null` where it can. */
export function whyNoWindow(
  words: readonly string[],
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
): string | null {
  const isDark = platform === 'linux' && env['DISPLAY'] === undefined && env['WAYLAND_DISPLAY'] === undefined;
  if (words.includes('--headless')) return 'SLA Studio is a program with a window and does nothing without one.';
  return isDark
    ? 'There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can be shown.'
    : null;
}

function start(): number {
  const darkness = whyNoWindow(process.argv.slice(2), process.platform, process.env);
  if (darkness !== null) {
    console.error(darkness);
    console.error('Contracts can be made without a window: npm run sla -- --help. On a server: xvfb-run npm start.');
    return 1;
  }
  const trouble = build();
  if (trouble !== 0) return trouble;
  const electron = electronProgram();
  return electron === null ? startStandIn() : run(electron, ['.']);
}

/** Where Electron cannot be had, the same program runs in a window of a browser that is installed, and says so. */
function startStandIn(): number {
  console.error('Electron is not on this machine and could not be fetched.');
  const chromium = chromiumProgram();
  if (chromium === null) {
    console.error('Connect to the internet once and run');
    console.error('  npx install-electron');
    console.error('or set ELECTRON_OVERRIDE_DIST_PATH to a folder that has it, or install Chromium, Chrome or Edge.');
    console.error('Then run npm start again.');
    return 1;
  }
  const folder = process.env['ELECTRON_DOUBLE_FILES'] ?? join(homedir(), 'Documents', 'SLA Studio');
  console.error(`SLA Studio runs on a stand-in for it instead, in a window of ${chromium}.`);
  console.error(`The dialogs of the system are missing there: what is saved or exported goes to ${folder}.`);
  console.error('The menu bar is missing too; its keys work. Drafts are kept where the installed program keeps them.');
  return run(process.execPath, [STAND_IN, '.'], { ELECTRON_DOUBLE_VISIBLE: '1', ELECTRON_DOUBLE_FILES: folder });
}

if (import.meta.main) process.exitCode = start();
