import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { host } from './host.ts';

const KILLS = '**/kill.spec.ts';

/** `npm run e2e`: the built program on the real Electron where it is installed, else on `tests/electron-double`. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: join(import.meta.dirname, '../../.cache/e2e'),
  timeout: 120_000,
  // A whole contract is checked anew after a letter, which takes its time on a busy machine.
  expect: { timeout: 30_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list']],
  metadata: { host },
  projects: [
    { name: 'together', testIgnore: KILLS },
    // Whether a letter was saved within a second is to be seen where nothing else takes the processor.
    { name: 'alone', testMatch: KILLS, dependencies: ['together'] },
  ],
  use: { trace: 'retain-on-failure' },
});
