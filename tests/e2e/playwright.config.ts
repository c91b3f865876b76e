import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { host } from './host.ts';

/** `npm run e2e`: the built program on the real Electron where it is installed, else on `tests/electron-double`. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: join(import.meta.dirname, '../../.cache/e2e'),
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list']],
  metadata: { host },
  use: { trace: 'retain-on-failure' },
});
