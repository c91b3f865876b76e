import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { executablePath } from '#tests/e2e/host.ts';
import { root } from '#tests/e2e/program/launch.ts';
import { agreementIn, SAMPLE } from './agreementOf.ts';
import { row } from './table.ts';
import { createOpen, dataFolder } from './windowData.ts';

const STARTS = 7;
/** After so many milliseconds nothing of a start is under way any more. */
const SETTLED = 3_000;

/** A program that shows one line: what the host itself takes to start. */
const EMPTY_PROGRAM = `
import { app, BrowserWindow, protocol, session } from 'electron';
protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
app.whenReady().then(() => {
  const headers = { 'Content-Type': 'text/html' };
  session.defaultSession.protocol.handle('app', () => new Response('<p>Empty</p>', { headers }));
  new BrowserWindow({ width: 1440, height: 900 }).loadURL('app://bundle/index.html');
});
`;

/** From the start of the process to the first screen that can be worked with, as the page itself says it was drawn. */
export async function starting(): Promise<void> {
  const empty = emptyProgram();
  await measure('an empty program (what the host itself takes)', { app: empty, data: join(empty, 'data'), goal: null });
  rmSync(empty, { recursive: true, force: true });
  const none = dataFolder((storage) => {
    createOpen(storage, agreementIn(SAMPLE));
    storage.closeDraft(storage.reopen() ?? '');
  });
  await measure('start to the list of drafts', { app: root, data: none.folder, goal: 1_500 });
  none.remove();
  const open = dataFolder((storage) => createOpen(storage, agreementIn(SAMPLE)));
  await measure('start to the open draft with its contract', { app: root, data: open.folder, goal: 1_500 });
  open.remove();
}

interface Start {
  readonly app: string;
  readonly data: string;
  readonly goal: number | null;
}

async function measure(what: string, { app, data, goal }: Start): Promise<void> {
  const milliseconds: number[] = [];
  for (let run = 0; run < STARTS; run += 1) milliseconds.push(await startOnce(app, data));
  row({ what: `${what} (by the clock)`, milliseconds, goal });
}

/** Nothing watches the program while it starts; it is asked afterwards when its largest piece was drawn. */
async function startOnce(app: string, data: string): Promise<number> {
  const startedAt = Date.now();
  const child = spawn(executablePath(), [app, `--user-data-dir=${data}`, '--remote-debugging-port=0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const address = await addressOf(child);
  await new Promise((resolve) => setTimeout(resolve, SETTLED));
  const browser = await chromium.connectOverCDP(address);
  const [page] = browser.contexts().flatMap((context) => context.pages());
  if (page === undefined) throw new Error('The program has no window');
  const drawnAt = await lastDrawnAt(page);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
  await browser.close();
  return drawnAt - startedAt;
}

function addressOf(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve) => {
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /DevTools listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
  });
}

/** When the largest piece of the page was drawn, in milliseconds since 1970. */
async function lastDrawnAt(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { promise, resolve } = Promise.withResolvers<number>();
    const observer = new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN));
    observer.observe({ type: 'largest-contentful-paint', buffered: true });
    return performance.timeOrigin + (await promise);
  });
}

function emptyProgram(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sla-studio-empty-'));
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'empty', type: 'module', main: 'main.js' }));
  writeFileSync(join(folder, 'main.js'), EMPTY_PROGRAM);
  return folder;
}
