import { rmSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { firstField } from '#tests/faults/typeInWindow.ts';
import { host } from '#tests/e2e/host.ts';
import { launch, quit } from '#tests/e2e/program/launch.ts';
import { agreementIn, SAMPLE } from './agreementOf.ts';
import { largeAgreement } from './largeAgreement.ts';
import { measureFollowing, measureKeyPresses } from './measureTyping.ts';
import { createMany, createOpen, dataFolder } from './windowData.ts';

/** `npm run bench`: how the built program feels, with what the machine can do beside it. */
const STARTS = 5;
const PRESSES = 60;
const FOLLOWS = 12;
const DRAFTS = 10_000;
const LISTS = 15;

const [processor] = cpus();
console.log(`\nThe window on ${host === 'electron' ? 'Electron' : 'the stand-in for Electron'}`);
console.log(`${cpus().length} × ${processor?.model ?? 'unknown'}, load ${loadavg()[0]?.toFixed(1)}; `);
console.log(`parsing and writing the sample a hundred times takes ${baseline().toFixed(0)} ms\n`);
console.log('| what | median ms | 95 % within ms |');
console.log('|---|---:|---:|');
await starts();
await typing();
await listing();

/** The same work on every machine, to compare figures by. */
function baseline(): number {
  const sample = agreementIn(SAMPLE);
  const start = performance.now();
  for (let round = 0; round < 100; round += 1) JSON.parse(JSON.stringify(sample));
  return performance.now() - start;
}

async function starts(): Promise<void> {
  const { folder } = dataFolder((storage) => createOpen(storage, agreementIn(SAMPLE)));
  const times: number[] = [];
  for (let run = 0; run < STARTS; run += 1) {
    const start = performance.now();
    const running = await launch({ data: folder });
    await running.page.getByRole('navigation').first().waitFor();
    times.push(performance.now() - start);
    await quit(running);
  }
  row('start of the program to the open draft', times);
  rmSync(folder, { recursive: true, force: true });
}

async function typing(): Promise<void> {
  const { folder } = dataFolder((storage) => createOpen(storage, largeAgreement()));
  const running = await launch({ data: folder });
  const { page } = running;
  const contract = page.getByRole('document').first();
  await contract
    .getByText('Own clause 1', { exact: false })
    .first()
    .or(contract.getByRole('heading').first())
    .waitFor();
  await firstField(page).click();
  row('key press, 200 metrics, 50 services, 300 clauses', await measureKeyPresses(page, PRESSES));
  const follows: number[] = [];
  for (let run = 0; run < FOLLOWS; run += 1) follows.push(await measureFollowing(page, `qx${run}z`));
  row('until the contract shows it', follows);
  await quit(running);
  rmSync(folder, { recursive: true, force: true });
}

async function listing(): Promise<void> {
  const { folder } = dataFolder((storage) => createMany(storage, DRAFTS, agreementIn(SAMPLE)));
  const start = performance.now();
  const running = await launch({ data: folder });
  await running.page.getByText(`customer${DRAFTS}`).first().waitFor({ timeout: 120_000 });
  row(`start to the list of ${DRAFTS} drafts`, [performance.now() - start]);
  const times = (searches: readonly string[]) =>
    running.page.evaluate(async (words) => {
      const durations: number[] = [];
      for (const search of words) {
        const asked = performance.now();
        const list = { search, shelf: 'drafts', sort: 'changed', offset: 0, limit: 50 } as const;
        const listed = await window.desktop.ask.listDrafts({ ...list, types: [], states: [] });
        if (!listed.ok) throw new Error(listed.problem.kind);
        durations.push(performance.now() - asked);
      }
      return durations;
    }, searches);
  const [first = Number.NaN] = await times(['first']);
  row('first search, which may have to read all of them', [first]);
  row('a page of the list', await times(Array.from({ length: LISTS }, () => '')));
  row('a search for one word', await times(Array.from({ length: LISTS }, (_, at) => `customer${at * 600 + 1}`)));
  row('a search that finds them all', await times(Array.from({ length: LISTS }, () => 'agreement')));
  await quit(running);
  rmSync(folder, { recursive: true, force: true });
}

function row(what: string, milliseconds: readonly number[]): void {
  const sorted = milliseconds.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  console.log(`| ${what} | ${at(0.5).toFixed(1)} | ${sorted.length === 1 ? '–' : at(0.95).toFixed(1)} |`);
}
