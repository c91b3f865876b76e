import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface SecondStart {
  readonly argv: string[];
  readonly cwd: string;
  readonly data: unknown;
}

/** A folder beside the user's data: who holds it is the one instance, the others leave a message in it. */
export class SingleInstance {
  #held: string | null = null;

  isHeld(): boolean {
    return this.#held !== null;
  }

  /** Whether this process is the one instance; `heard` is told of those that start later. */
  request(userData: string, data: unknown, heard: (start: SecondStart) => void): boolean {
    if (this.#held !== null) return true;
    const folder = join(userData, 'SingletonDouble');
    const owner = join(folder, 'pid');
    mkdirSync(folder, { recursive: true });
    if (isAlive(owner)) {
      const message = join(folder, `${process.pid}.json`);
      writeFileSync(`${message}.part`, JSON.stringify({ argv: process.argv, cwd: process.cwd(), data }));
      renameSync(`${message}.part`, message);
      return false;
    }
    writeFileSync(owner, String(process.pid));
    this.#held = folder;
    setInterval(() => readMessages(folder).forEach(heard), 50).unref();
    process.once('exit', () => this.release());
    return true;
  }

  release(): void {
    if (this.#held !== null) rmSync(this.#held, { recursive: true, force: true });
    this.#held = null;
  }
}

function isAlive(owner: string): boolean {
  try {
    process.kill(Number(readFileSync(owner, 'utf8')), 0);
    return true;
  } catch {
    return false;
  }
}

function readMessages(folder: string): SecondStart[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const file = join(folder, name);
      const start = JSON.parse(readFileSync(file, 'utf8')) as SecondStart;
      rmSync(file);
      return start;
    });
}
