import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { change } from '#tests/e2e/program/ask.ts';
import { launch, quit } from '#tests/e2e/program/launch.ts';
import { fillFolder } from './manyDrafts.ts';
import { row } from './table.ts';

const DRAFTS = 10_000;
const LISTS = 30;

/** What is searched for, by what it stands for. */
const SEARCHES: Readonly<Record<string, (at: number) => string>> = {
  [`a page of the list of ${DRAFTS} drafts`]: () => '',
  'a search for one company among them': (at) => `havnegaard ${at * 7}`,
  'a search in Danish letters': (at) => ['ærø', 'søby værft', 'ål', 'ø', 'æ'][at % 5] ?? '',
  'a search that finds them all': () => 'aftale',
};

/** How soon the window has an answer from the machine, while the dates of all those drafts are read for the first time. */
export async function listing(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sla-studio-bench-'));
  fillFolder(folder, DRAFTS);
  const running = await launch({ data: folder });
  await change(running.page, { interfaceLanguage: 'en' });
  for (const [what, search] of Object.entries(SEARCHES)) {
    const searches = Array.from({ length: LISTS }, (_, at) => search(at));
    row({ what: `${what} (by the clock)`, milliseconds: await answers(running.page, searches), goal: 100 });
  }
  await quit(running);
  rmSync(folder, { recursive: true, force: true });
}

async function answers(page: Page, searches: readonly string[]): Promise<number[]> {
  return page.evaluate(async (words) => {
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
}
