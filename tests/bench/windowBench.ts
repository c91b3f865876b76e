import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { host } from '#tests/e2e/host.ts';
import { change } from '#tests/e2e/program/ask.ts';
import { launch, quit } from '#tests/e2e/program/launch.ts';
import { agreementIn, SAMPLE } from './agreementOf.ts';
import { largeAgreement } from './largeAgreement.ts';
import { MainThread } from './mainThread.ts';
import { fillFolder } from './manyDrafts.ts';
import { measureFollowing } from './measureTyping.ts';
import { head, row } from './table.ts';
import { createOpen, dataFolder } from './windowData.ts';

/** `npm run bench`: how the built program feels, with what the machine can do beside it; a word chooses one part. */
const STARTS = 3;
const PRESSES = 20;
const FOLLOWS = 8;
const DRAFTS = 10_000;
const LISTS = 15;

/** Sections of the large draft, and a field in each that somebody types in. */
const PLACES: readonly { readonly section: RegExp; readonly field: (main: Locator) => Promise<Locator> }[] = [
  { section: /^Agreement/, field: (main) => Promise.resolve(main.getByRole('textbox').first()) },
  { section: /^Metrics/, field: (main) => opened(main, '[data-path^="metrics/"][data-path$="/name"]') },
  {
    section: /^Metrics/,
    field: (main) => Promise.resolve(main.locator('[data-path^="objectives/"][data-path$="/target"] input').first()),
  },
  { section: /^Own clauses/, field: (main) => opened(main, '[data-path$="/text"]') },
];

const [processor] = cpus();
console.log(`\nThe window on ${host === 'electron' ? 'Electron' : 'the stand-in for Electron'}`);
console.log(`${cpus().length} × ${processor?.model ?? 'unknown'}, load ${loadavg()[0]?.toFixed(1)}; `);
console.log(`parsing and writing the sample a hundred times takes ${baseline().toFixed(0)} ms\n`);
head();
const only = process.argv[2];
for (const part of [starts, typing, listing]) if (only === undefined || only === part.name) await part();

/** The same work on every machine, to compare figures by. */
function baseline(): number {
  const sample = agreementIn(SAMPLE);
  const start = performance.now();
  for (let round = 0; round < 100; round += 1) JSON.parse(JSON.stringify(sample));
  return performance.now() - start;
}

async function starts(): Promise<void> {
  const { folder } = dataFolder((storage) => createOpen(storage, agreementIn(SAMPLE)));
  const milliseconds: number[] = [];
  for (let run = 0; run < STARTS; run += 1) {
    const start = performance.now();
    const running = await launch({ data: folder });
    await running.page.getByRole('navigation').first().waitFor();
    milliseconds.push(performance.now() - start);
    await quit(running);
  }
  row({ what: 'start of the program to the open draft (by the clock)', milliseconds, goal: 1_500 });
  rmSync(folder, { recursive: true, force: true });
}

async function opened(main: Locator, question: string): Promise<Locator> {
  await main.getByRole('button', { name: /^Open/ }).nth(5).click();
  return main.locator(`${question} textarea, ${question} input`).first();
}

async function typing(): Promise<void> {
  const { folder } = dataFolder((storage) => createOpen(storage, largeAgreement()));
  const running = await launch({ data: folder });
  const { page } = running;
  await page.getByRole('document').first().getByRole('heading').first().waitFor();
  const main = page.getByRole('main').first();
  const thread = await MainThread.of(page);
  for (const { section, field } of PLACES) {
    const opening = await thread.cost(() => openSection(page, section), 1_500);
    row({ what: `opening ${section.source.slice(1)} of 200 metrics, 300 clauses`, milliseconds: [opening], goal: 300 });
    const box = await field(main);
    await box.click();
    const path = await box.evaluate((element) => element.closest<HTMLElement>('[data-path]')?.dataset['path'] ?? '');
    const milliseconds: number[] = [];
    for (let press = 0; press < PRESSES; press += 1) {
      milliseconds.push(await thread.cost(() => page.keyboard.type('a')));
    }
    row({
      what: `a letter in ${path
        .split('/')
        .filter((_, at) => at !== 1)
        .join('/')}`,
      milliseconds,
      goal: 16,
    });
  }
  await openSection(page, /^Agreement/);
  await main.getByRole('textbox').first().click();
  const follows: number[] = [];
  for (let run = 0; run < FOLLOWS; run += 1) follows.push(await measureFollowing(page, `qx${run}z`));
  row({ what: 'until the contract shows a letter (by the clock)', milliseconds: follows, goal: 100 });
  await quit(running);
  rmSync(folder, { recursive: true, force: true });
}

async function openSection(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('navigation').first().getByRole('button', { name }).click();
}

async function listing(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sla-studio-bench-'));
  fillFolder(folder, DRAFTS);
  const running = await launch({ data: folder });
  await change(running.page, { interfaceLanguage: 'en' });
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
  const asked = async (what: string, search: (at: number) => string) =>
    row({ what, milliseconds: await times(Array.from({ length: LISTS }, (_, at) => search(at))), goal: 100 });
  await asked(`a page of the list of ${DRAFTS} drafts`, () => '');
  await asked('a search for one company among them', (at) => `havnegaard ${at * 7}`);
  await asked('a search that finds them all', () => 'aftale');
  await quit(running);
  rmSync(folder, { recursive: true, force: true });
}
