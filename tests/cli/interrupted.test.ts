import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { SAMPLE } from './runSla.ts';

const main = join(import.meta.dirname, '../../cli/main.ts');

it.each(['SIGINT', 'SIGTERM'] as const)(
  'an export that is stopped by %s leaves whole files or none',
  async (signal) => {
    for (const milliseconds of [300, 1200, 2100]) {
      const folder = mkdtempSync(join(tmpdir(), 'sla-studio-stopped-'));
      onTestFinished(() => rmSync(folder, { recursive: true }));
      const child = spawn(process.execPath, [main, 'export', SAMPLE, '--out', folder], { stdio: 'ignore' });
      await setTimeout(milliseconds);
      const ended = once(child, 'exit');
      if (child.exitCode === null && child.kill(signal)) await ended;
      expect(readdirSync(folder).filter((name) => !/\.(?:docx|pdf)$/.test(name))).toEqual([]);
    }
  },
);
