import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Everything that must hold before a change goes in. All stages run even if one fails; the last line is the verdict. */

interface Count {
  passed: number;
  failed: number;
}

const root = join(import.meta.dirname, '..');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

const counts = [gate('types'), gate('lint'), gate('format:check'), gate('unused'), tests()];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function gate(script: string): Count {
  return run(script) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function tests(): Count {
  const folder = mkdtempSync(join(tmpdir(), 'sla-studio-test-'));
  const report = join(folder, 'report.json');
  const good = run('unit', `--reporter=default --reporter=json --outputFile.json="${report}"`);
  const count = countTests(report);
  rmSync(folder, { recursive: true });
  if (count.passed + count.failed === 0) console.error('No test ran.');
  // A run can fail without a failed test: a file that does not load, a promise nobody caught, no test at all.
  const trouble = !good || count.passed === 0;
  return { passed: count.passed, failed: trouble ? Math.max(count.failed, 1) : count.failed };
}

function countTests(report: string): Count {
  try {
    const read = JSON.parse(readFileSync(report, 'utf8')) as { numPassedTests: number; numFailedTests: number };
    return { passed: read.numPassedTests, failed: read.numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

/** Runs an npm script of package.json without npm, so that its output and its exit code come through as they are. */
function run(script: string, extra = ''): boolean {
  const started = performance.now();
  const command = `${scripts[script]} ${extra}`.trim();
  console.log(`\n── ${script}: ${scripts[script]}`);
  const path = [join(root, 'node_modules', '.bin'), process.env['PATH']].join(delimiter);
  const { status } = spawnSync(command, {
    cwd: root,
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PATH: path },
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`── ${script} ${status === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  return status === 0;
}
