import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStorage } from '#electron/storage/storage.ts';

export interface KillReport {
  readonly kills: number;
  readonly saved: number;
  readonly lost: number;
  readonly unsound: number;
}

/**
 * Lets a process save a draft as fast as it can and kills it (SIGKILL) after a random while, again and again on the same
 * data. Counts what was answered as saved and is not there afterwards, and databases that are not sound.
 */
export async function killWhileSaving(kills: number): Promise<KillReport> {
  const folder = mkdtempSync(join(tmpdir(), 'sla-kill-'));
  let [saved, lost, unsound, draft] = [0, 0, 0, ''];
  for (let kill = 0; kill < kills; kill += 1) {
    const acknowledged = await typeUntilKilled(folder, draft, 100 + Math.random() * 150);
    const opened = openStorage({ folder, now: Date.now, newId: () => 'unused', shippedClauses: () => [] });
    if (!opened.ok || opened.value.notices.length > 0) unsound += 1;
    if (!opened.ok) break;
    draft = 'typed';
    const there = opened.value.storage.openDraft(draft);
    const count = there.ok ? there.value.changes.length : 0;
    lost += Math.max(0, acknowledged - count);
    saved = count;
    opened.value.storage.close();
  }
  rmSync(folder, { recursive: true });
  return { kills, saved, lost, unsound };
}

/** The highest number the process printed before it was killed, `wait` milliseconds after its first. */
function typeUntilKilled(folder: string, draft: string, wait: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'typeForEver.ts'), folder, draft]);
    let printed = '';
    let complaints = '';
    child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
    child.stdout.on('data', (chunk: Buffer) => {
      if (printed === '') setTimeout(() => child.kill('SIGKILL'), wait);
      printed += chunk.toString();
    });
    child.on('close', (_, signal) => {
      const numbers = printed.split('\n').slice(0, -1);
      if (signal === 'SIGKILL') resolve(Number(numbers.at(-1) ?? 0));
      else reject(new Error(`The process ended by itself: ${complaints}`));
    });
  });
}

if (import.meta.main) {
  const kills = Number(process.argv[2] ?? 200);
  const { saved, lost, unsound } = await killWhileSaving(kills);
  console.log(`${kills} kills, ${saved} saves, ${lost} lost, ${unsound} databases unsound`);
  process.exitCode = lost + unsound > 0 ? 1 : 0;
}
