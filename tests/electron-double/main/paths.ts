import { mkdirSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { program } from '#tests/electron-double/program.ts';

/** The folders that `app.getPath` names. */
export class Paths {
  readonly #set = new Map<string, string>();

  set(name: string, path: string): void {
    this.#set.set(name, path);
  }

  get(name: string, appName: string): string {
    const set = this.#set.get(name);
    if (set !== undefined) return set;
    const home = homedir();
    const userData = () => program().switches.get('user-data-dir') ?? join(appData(home), appName);
    const known: Readonly<Record<string, () => string>> = {
      home: () => home,
      appData: () => appData(home),
      userData,
      sessionData: userData,
      temp: tmpdir,
      exe: () => process.execPath,
      module: () => process.execPath,
      desktop: () => join(home, 'Desktop'),
      documents: () => join(home, 'Documents'),
      downloads: () => join(home, 'Downloads'),
      logs: () => join(this.get('userData', appName), 'logs'),
      crashDumps: () => join(this.get('userData', appName), 'Crashpad'),
    };
    const found = known[name]?.();
    if (found === undefined) throw new Error(`Failed to get '${name}' path`);
    if (name === 'userData') mkdirSync(found, { recursive: true });
    return found;
  }
}

function appData(home: string): string {
  switch (process.platform) {
    case 'win32':
      return process.env['APPDATA'] ?? join(home, 'AppData/Roaming');
    case 'darwin':
      return join(home, 'Library/Application Support');
    default:
      return process.env['XDG_CONFIG_HOME'] ?? join(home, '.config');
  }
}
