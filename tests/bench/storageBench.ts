import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DraftList } from '#core/bridge/drafts.ts';
import { openStorage, type Storage } from '#electron/storage/storage.ts';
import { fillFolder } from './manyDrafts.ts';

/** `node tests/bench/storageBench.ts`: what the start screen waits for when ten thousand drafts are kept. */
const DRAFTS = 10_000;
const RUNS = 15;
const page: DraftList = { search: '', shelf: 'drafts', types: [], states: [], sort: 'changed', offset: 0, limit: 100 };

const LISTS: Readonly<Record<string, Partial<DraftList>>> = {
  'list, changed last': {},
  'list, by title': { sort: 'title' },
  'list, by customer': { sort: 'customer' },
  'list, last page': { offset: 9_900 },
  'list, by title, last page': { sort: 'title', offset: 9_900 },
  'filter by type': { types: ['internal'] },
  'search, one letter': { search: 'a' },
  'search, a word in every draft': { search: 'aftale' },
  'search, in every draft, by title': { search: 'leverandøren', sort: 'title' },
  'search, a few': { search: 'ærø færgefart 8' },
  'search, nothing': { search: 'zebra' },
};

const folder = mkdtempSync(join(tmpdir(), 'sla-studio-bench-'));
fillFolder(folder, DRAFTS);
const megabytes = statSync(join(folder, 'sla-studio.sqlite')).size / 1_000_000;
console.log(`${DRAFTS} drafts, ${megabytes.toFixed(0)} MB; ${RUNS} runs\n`);
console.log('| what | median ms | worst ms | found |');
console.log('|---|---:|---:|---:|');
const starts = times(() => open().close());
row('start', starts, '');
const storage = open();
for (const [name, list] of Object.entries(LISTS)) {
  let total = 0;
  const spent = times(() => (total = totalOf(storage, { ...page, ...list })));
  row(name, spent, String(total));
}
row('list after one draft was changed', times(changeAndList), '');
storage.close();
rmSync(folder, { recursive: true });

function open(): Storage {
  const opened = openStorage({ folder, now: Date.now, newId: () => 'unused', shippedClauses: () => [] });
  if (!opened.ok || opened.value.notices.length > 0) throw new Error('The database is not sound');
  return opened.value.storage;
}

function totalOf(storage: Storage, list: DraftList): number {
  const listed = storage.listDrafts(list);
  if (!listed.ok) throw new Error(listed.problem.kind);
  return listed.value.total;
}

function changeAndList(): void {
  storage.saveDraft({ draft: 'draft-1', keep: 0, changes: [], cursor: 0, place: null });
  totalOf(storage, page);
}

function times(work: () => unknown): readonly number[] {
  return Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).toSorted((one, other) => one - other);
}

function row(name: string, sorted: readonly number[], found: string): void {
  const [median, worst] = [sorted[Math.floor(sorted.length / 2)] ?? 0, sorted.at(-1) ?? 0];
  console.log(`| ${name} | ${median.toFixed(1)} | ${worst.toFixed(1)} | ${found} |`);
}
