import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { reopened } from './content.ts';
import { limited } from './limited.ts';
import { inFolder, type FaultReport } from './report.ts';
import type { DoneDeed } from './doDeeds.ts';

/**
 * Refuses every write beyond a size, for every size in steps: the system itself answers the program that there is no room
 * (`ulimit -f`), in the middle of whatever it is doing. What was answered as kept must be there, what was refused must have
 * changed nothing, and the program must live to say so.
 */
export function fillDisk(kilobytes: readonly number[]): FaultReport {
  const broken: string[] = [];
  let refusals = 0;
  for (const limit of kilobytes) {
    inFolder((folder) => {
      const { done, complaint } = deedsWithin(folder, limit);
      if (done === null) return void broken.push(`${limit} kB: the program ended: ${complaint}`);
      refusals += done.filter(({ isKept }) => !isKept).length;
      const mixed = done.find((deed, at) => !deed.isKept && deed.content !== done[at - 1]?.content);
      if (mixed !== undefined) broken.push(`${limit} kB: “${mixed.name}” was refused and changed something`);
      const found = reopened(folder);
      if (!found.isSound) broken.push(`${limit} kB: not sound`);
      if (done.length > 0 && found.content !== done.at(-1)?.content) broken.push(`${limit} kB: something is lost`);
    });
  }
  return { name: `disk full (${refusals} writes refused)`, tried: kilobytes.length, broken };
}

/** The deeds in a process that may make no file larger than a number of kilobytes; `null` where it did not come to an end. */
function deedsWithin(folder: string, limit: number): { done: readonly DoneDeed[] | null; complaint: string } {
  const script = join(import.meta.dirname, 'doDeeds.ts');
  const [command, ...rest] = limited(limit, [script, folder]);
  const { stdout, stderr, status } = spawnSync(command, rest, { encoding: 'utf8' });
  return { done: status === 0 ? (JSON.parse(stdout) as DoneDeed[]) : null, complaint: stderr.slice(-300) };
}
