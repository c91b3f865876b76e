import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Prints the Chromium the double would run; ends with 1 where there is none. */
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'brave-browser',
];

const MAC = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS = [
  'Chromium/Application/chrome.exe',
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

/** A browser built on Chromium: the one named in ELECTRON_DOUBLE_CHROMIUM, else the first in the usual places. */
export function findChromium(environment = process.env, platform = process.platform): string | null {
  const named = environment['ELECTRON_DOUBLE_CHROMIUM'];
  if (named !== undefined) return existsSync(named) ? named : null;
  return usualPlaces(environment, platform).find((file) => existsSync(file)) ?? null;
}

function usualPlaces(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): readonly string[] {
  if (platform === 'win32') {
    return under([environment['ProgramFiles'], environment['ProgramFiles(x86)'], environment['LOCALAPPDATA']], WINDOWS);
  }
  if (platform === 'darwin') {
    return under(['/Applications', join(environment['HOME'] ?? '/', 'Applications')], MAC);
  }
  const path = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return under([...path, '/usr/bin', '/usr/local/bin', '/snap/bin'], NAMES);
}

function under(roots: readonly (string | undefined)[], files: readonly string[]): readonly string[] {
  return files.flatMap((file) => roots.flatMap((root) => (root === undefined ? [] : [join(root, file)])));
}

if (import.meta.main) {
  const found = findChromium();
  console.log(found ?? 'There is no Chromium, Chrome or Edge here.');
  process.exitCode = found === null ? 1 : 0;
}
