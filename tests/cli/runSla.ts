import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const root = join(import.meta.dirname, '../..');
const main = join(root, 'cli/main.ts');

export const SAMPLE = join(root, 'templates/samples/customer-saas.sla');
export const SMALL = join(root, 'tests/fixtures/files/version-1/small.sla');
export const CASE = join(root, 'tests/fixtures/cases/01-aws-ec2-compute/agreement.sla');

export interface Ended {
  readonly code: number | null;
  readonly out: readonly string[];
  readonly errors: readonly string[];
}

export interface Circumstances {
  readonly folder?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The largest file the system lets the program write, in units of 1024 bytes. */
  readonly largestFile?: number;
}

/** Node keeps what it made of the program's files: a hundred starts are two thirds as long. */
const QUICK_START = { NODE_COMPILE_CACHE: join(root, '.cache/compiled') };

/** Starts the command line as a user would, and waits for its end. */
export function sla(args: readonly string[], circumstances: Circumstances = {}): Ended {
  const { folder = tmpdir(), env = {}, largestFile } = circumstances;
  const command = [process.execPath, main, ...args];
  const limited = ['bash', '-c', `ulimit -f ${largestFile}; exec "$0" "$@"`, ...command];
  const [program = '', ...rest] = largestFile === undefined ? command : limited;
  const ended = spawnSync(program, rest, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...QUICK_START, SOURCE_DATE_EPOCH: '1795392000', SLA_DEBUG: '', NODE_OPTIONS: '', ...env },
  });
  return { code: ended.status, out: linesOf(ended.stdout), errors: linesOf(ended.stderr) };
}

/** An empty folder that is gone after the test. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sla-studio-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Every file in a folder and below it, hidden ones too. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
    .toSorted();
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}
