import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromiumProgram, isElectronInstalled } from '#tools/windowHosts.ts';

/** Everything that must hold before a change goes in. All stages run even if one fails; the last line is the verdict. */

interface Count {
  passed: number;
  failed: number;
}

const root = join(import.meta.dirname, '..');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

const gates = await Promise.all(['types', 'lint', 'format:check', 'unused'].map(gate));
const counts = [...gates, tests(), windowTests()];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Gates run beside each other, as each keeps one processor busy: what one says is told when it has ended, in one piece. */
async function gate(script: string): Promise<Count> {
  const started = performance.now();
  const { command, settings } = commandOf(script);
  const child = spawn(command, { ...settings, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => said.push(piece));
  const [status] = (await once(child, 'close')) as [number | null];
  tellStart(script);
  process.stdout.write(Buffer.concat(said));
  return tellEnd(script, status, started) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function tests(): Count {
  return counted('unit', 'tests', (report) => ({
    extra: `--reporter=default --reporter=json --outputFile.json="${report}"`,
    environment: {},
    read: ({ numPassedTests, numFailedTests }) => ({ passed: Number(numPassedTests), failed: Number(numFailedTests) }),
  }));
}

/** The built program, on Electron or on its stand-in. */
function windowTests(): Count {
  if (!isElectronInstalled() && chromiumProgram() === null) {
    console.log('\n── e2e skipped: neither Electron nor a Chromium is here to run the program in');
    return { passed: 0, failed: 0 };
  }
  return counted('e2e', 'end-to-end tests', (report) => ({
    extra: '--reporter=list,json',
    environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    read: ({ stats }) => {
      const { expected, flaky, unexpected } = stats as Record<string, number>;
      return { passed: Number(expected), failed: Number(unexpected) + Number(flaky) };
    },
  }));
}

interface Runner {
  readonly extra: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly read: (report: Record<string, unknown>) => Count;
}

/** Runs a script that leaves a report, and counts the tests in it. */
function counted(script: string, what: string, runnerFor: (report: string) => Runner): Count {
  const folder = mkdtempSync(join(tmpdir(), 'sla-studio-test-'));
  const report = join(folder, 'report.json');
  const { extra, environment, read } = runnerFor(report);
  const good = run(script, extra, environment);
  const count = countIn(report, read);
  rmSync(folder, { recursive: true });
  if (count.passed + count.failed === 0) console.error(`None of the ${what} ran.`);
  // A run can fail without a failed test: a file that does not load, a promise nobody caught, no test at all.
  const trouble = !good || count.passed === 0;
  return { passed: count.passed, failed: trouble ? Math.max(count.failed, 1) : count.failed };
}

function countIn(report: string, read: Runner['read']): Count {
  try {
    return read(JSON.parse(readFileSync(report, 'utf8')) as Record<string, unknown>);
  } catch {
    return { passed: 0, failed: 0 };
  }
}

/** Runs a script to its end, which tells what it does while it does it. */
function run(script: string, extra = '', environment: NodeJS.ProcessEnv = {}): boolean {
  const started = performance.now();
  const { command, settings } = commandOf(script, extra, environment);
  tellStart(script);
  const { status } = spawnSync(command, { ...settings, stdio: ['ignore', 'inherit', 'inherit'] });
  return tellEnd(script, status, started);
}

/** An npm script of package.json, to be run without npm, so that its output and its exit code come through as they are. */
function commandOf(script: string, extra = '', environment: NodeJS.ProcessEnv = {}) {
  const path = [join(root, 'node_modules', '.bin'), process.env['PATH']].join(delimiter);
  return {
    command: `${scripts[script]} ${extra}`.trim(),
    settings: { cwd: root, shell: true, env: { ...process.env, ...environment, PATH: path } },
  };
}

function tellStart(script: string): void {
  console.log(`\n── ${script}: ${scripts[script]}`);
}

function tellEnd(script: string, status: number | null, started: number): boolean {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`── ${script} ${status === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  return status === 0;
}
