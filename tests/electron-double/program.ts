import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { packagedFolder, unpackedApp } from './packaged.ts';

/** What the double was started as. */
export interface Program {
  readonly appPath: string;
  /** The file that Electron would run first. */
  readonly main: string;
  readonly manifest: { readonly name?: string; readonly productName?: string; readonly version?: string };
  /** `--name=value` among the words; the program may add to them. */
  readonly switches: Map<string, string>;
  /** Modules named with `-r`, run before the program. */
  readonly required: readonly string[];
  /** The Node that runs the double: `process.execPath` names the double itself. */
  readonly node: string;
}

/** Reads the words after the name of the program as Electron does. */
export function readProgram(words: readonly string[]): Program {
  const switches = new Map<string, string>();
  const required: string[] = [];
  let app: string | undefined;
  for (const [index, word] of words.entries()) {
    if (word === '-r' || word === '--require') continue;
    const before = words[index - 1];
    if (before === '-r' || before === '--require') required.push(word);
    else if (word.startsWith('--')) {
      const [, name = '', value = ''] = /^--([^=]+)=?(.*)$/s.exec(word) ?? [];
      switches.set(name, value);
    } else app ??= word;
  }
  return { ...appAt(resolve(app ?? '.')), switches, required, node: process.execPath };
}

function appAt(path: string): Pick<Program, 'appPath' | 'main' | 'manifest'> {
  if (!existsSync(path) || !statSync(path).isDirectory()) return { appPath: dirname(path), main: path, manifest: {} };
  const file = join(path, 'package.json');
  const manifest = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Program['manifest']) : {};
  const main: unknown = Reflect.get(manifest, 'main');
  return { appPath: path, main: resolve(path, typeof main === 'string' ? main : 'index.js'), manifest };
}

/** A packaged program is started without a word for its app. */
function packagedApp(): readonly string[] {
  return packagedFolder === undefined ? [] : [unpackedApp(packagedFolder)];
}

let started: Program | null = null;

/** Read once, before the words of the process are made to look like Electron's. */
export function program(): Program {
  started ??= readProgram([...packagedApp(), ...process.argv.slice(2)]);
  return started;
}

/** A window that somebody can see and work in, instead of one for tests. */
export const isVisible = process.env['ELECTRON_DOUBLE_VISIBLE'] === '1';

/** The version of Electron that is stood in for. */
export function electronVersion(): string {
  const manifest = new URL('../../node_modules/electron/package.json', import.meta.url);
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}
