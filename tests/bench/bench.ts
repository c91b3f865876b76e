import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialiseAgreement } from '#core/agreement/agreementFile.ts';
import { agreementOf } from './agreementOf.ts';
import type { Measured } from './exportRepeatedly.ts';

/**
 * `npm run bench`: what an export costs. Each row is the median of several processes: cold is a whole process from start
 * to finished bytes, warm a further export in a process that has made two already. Ratios compare with an empty process.
 */
const SIZES = [
  { pages: 10, copies: 0 },
  { pages: 50, copies: 16 },
  { pages: 200, copies: 113 },
];
const RUNS = 5;

const folder = mkdtempSync(join(tmpdir(), 'sla-studio-bench-'));
const exporter = join(import.meta.dirname, 'exportRepeatedly.ts');

const empty = median(times(RUNS, () => timed(['-e', '0']).milliseconds));
console.log(`Node ${process.version}, median of ${RUNS}; empty process ${empty.toFixed(0)} ms\n`);
console.log('| format | pages | cold ms | × empty | warm ms | peak MB | size kB |');
console.log('|---|---:|---:|---:|---:|---:|---:|');
for (const { pages, copies } of SIZES) {
  const file = join(folder, `${pages}.sla`);
  writeFileSync(file, serialiseAgreement(agreementOf(copies)));
  for (const format of ['word', 'pdf', 'both']) measure(file, format);
}
rmSync(folder, { recursive: true });

function measure(file: string, format: string): void {
  const cold = times(RUNS, () => timed([exporter, file, format, '1']));
  const warm = measuredBy(timed([exporter, file, format, '5']).stdout);
  const milliseconds = median(cold.map((run) => run.milliseconds));
  const results = cold.map((run) => measuredBy(run.stdout));
  const row = [
    format,
    warm.pages === 0 ? '–' : warm.pages,
    milliseconds.toFixed(0),
    (milliseconds / empty).toFixed(1),
    median(warm.milliseconds.slice(2)).toFixed(0),
    median(results.map((result) => result.peakMegabytes)).toFixed(0),
    (warm.bytes / 1024).toFixed(0),
  ];
  console.log(`| ${row.join(' | ')} |`);
}

function timed(command: readonly string[]): { readonly milliseconds: number; readonly stdout: string } {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return { milliseconds: performance.now() - start, stdout };
}

function measuredBy(stdout: string): Measured {
  return JSON.parse(stdout) as Measured;
}

function times<Result>(count: number, run: () => Result): Result[] {
  return Array.from({ length: count }, run);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
