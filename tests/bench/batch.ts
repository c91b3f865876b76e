import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAgreementFile, serialiseAgreement } from '#core/agreement/agreementFile.ts';

/** `node tests/bench/batch.ts 200`: that many contracts, each as Word and PDF in its own language, by one command. */
const count = Number(process.argv[2] ?? 200);
const root = join(import.meta.dirname, '../..');
const samples = readdirSync(join(root, 'templates/samples')).filter((name) => name.endsWith('.sla'));
const folder = mkdtempSync(join(tmpdir(), 'sla-studio-batch-'));
const [drafts, contracts] = [join(folder, 'drafts'), join(folder, 'contracts')];
mkdirSync(drafts);

const files = Array.from({ length: count }, (_, at) => {
  const read = parseAgreementFile(readFileSync(join(root, 'templates/samples', samples[at % samples.length] ?? '')));
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const number = `B-${String(at + 1).padStart(4, '0')}`;
  const file = join(drafts, `${number}.sla`);
  writeFileSync(file, serialiseAgreement({ ...read.value, number, version: number }));
  return { file, language: read.value.language };
});

const TELL_MEMORY = 'process.on("exit",()=>console.error(`peak ${process.resourceUsage().maxRSS}`))';

let seconds = 0;
let peak = 0;
for (const language of ['da', 'en'] as const) {
  const own = files.filter((one) => one.language === language).map(({ file }) => file);
  if (own.length === 0) continue;
  const start = performance.now();
  const command = ['--import', `data:text/javascript,${TELL_MEMORY}`, join(root, 'cli/main.ts'), 'export', ...own];
  const { status, stderr } = spawnSync(process.execPath, [...command, '--language', language, '--out', contracts], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(stderr.slice(-2_000));
  seconds += (performance.now() - start) / 1_000;
  peak = Math.max(peak, Number(/peak (\d+)/.exec(stderr)?.[1]) / 1_024);
}
const written = readdirSync(contracts);
const bytes = written.reduce((sum, name) => sum + statSync(join(contracts, name)).size, 0);
rmSync(folder, { recursive: true });
console.log(
  `${count} contracts, ${written.length} files, ${(bytes / 1_048_576).toFixed(0)} MB: ${seconds.toFixed(1)} s, ` +
    `${((1_000 * seconds) / written.length).toFixed(0)} ms a file, ${peak.toFixed(0)} MB of memory at most`,
);
