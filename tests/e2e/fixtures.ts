import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { change } from './program/ask.ts';
import { launch, type Launch, type Running } from './program/launch.ts';

interface Fixtures {
  /** What the name of the folder begins with. */
  readonly prefix: string;
  /** A folder of this test alone. */
  readonly folder: string;
  /** The data folder of the program in it. */
  readonly data: string;
  /** Starts the program; the test ends it, or it is ended after it. */
  readonly start: (launch?: Partial<Launch>) => Promise<Running>;
  /** The program, started and in English. */
  readonly running: Running;
  readonly app: ElectronApplication;
  readonly page: Page;
}

/** A test of the built program. What a page complains about fails it, unless the test expected and took it. */
export const test = base.extend<Fixtures>({
  prefix: ['sla-e2e-', { option: true }],
  folder: async ({ prefix }, use) => {
    const folder = mkdtempSync(join(tmpdir(), prefix));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  data: async ({ folder }, use) => {
    await use(join(folder, 'data'));
  },
  start: async ({ data }, use) => {
    const started: Running[] = [];
    await use(async (wish = {}) => {
      const running = await launch({ data, ...wish });
      started.push(running);
      return running;
    });
    for (const { app } of started) await app.close().catch(() => undefined);
    expect(started.flatMap(({ complaints }) => complaints)).toEqual([]);
  },
  running: async ({ start }, use) => {
    const running = await start();
    await change(running.page, { interfaceLanguage: 'en', theme: 'light' });
    await running.page.getByRole('heading', { level: 1, name: 'Agreements' }).waitFor();
    await use(running);
  },
  app: async ({ running }, use) => {
    await use(running.app);
  },
  page: async ({ running }, use) => {
    await use(running.page);
  },
});

interface Shared {
  readonly sharedPrefix: string;
  readonly sharedRunning: Running;
}

/** As `test`, with one program for all tests of a worker: for those that do not mind what drafts others left in it. */
export const sharedTest = base.extend<Pick<Fixtures, 'running' | 'app' | 'page'>, Shared>({
  sharedPrefix: ['sla-e2e-', { option: true, scope: 'worker' }],
  sharedRunning: [
    async ({ sharedPrefix }, use) => {
      const folder = mkdtempSync(join(tmpdir(), sharedPrefix));
      const running = await launch({ data: join(folder, 'data') });
      await change(running.page, { interfaceLanguage: 'en', theme: 'light' });
      await running.page.getByRole('heading', { level: 1, name: 'Agreements' }).waitFor();
      await use(running);
      await running.app.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
    { scope: 'worker' },
  ],
  running: async ({ sharedRunning }, use) => {
    await use(sharedRunning);
    expect(sharedRunning.complaints.splice(0)).toEqual([]);
  },
  app: async ({ running }, use) => {
    await use(running.app);
  },
  page: async ({ running }, use) => {
    await use(running.page);
  },
});

export { expect };
