import { contentIn } from './content.ts';
import { DEEDS, openFor } from './deeds.ts';
import { inFolder, type FaultReport } from './report.ts';

const YEAR = 31_557_600_000;

/**
 * Sets the clock of the computer anew before each deed and each backup, up to ten years on or back. Everything is kept, and the
 * newest backup is the one that was made last.
 */
export function moveClock(trials: number, random: () => number): FaultReport {
  const broken: string[] = [];
  for (let trial = 0; trial < trials; trial += 1) {
    inFolder((folder) => {
      const { storage } = openFor(folder, () => 1_800_000_000_000 + Math.floor((random() * 20 - 10) * YEAR));
      for (const { name, does } of DEEDS) {
        if (!does(storage).ok) broken.push(`trial ${trial}: “${name}” was refused`);
        const made = storage.makeBackup();
        const listed = storage.listBackups();
        if (!made.ok || !listed.ok || listed.value[0]?.backup !== made.value.backup) {
          broken.push(`trial ${trial}: the backup after “${name}” is not the newest`);
        }
      }
      storage.close();
      const before = contentIn(folder);
      const again = openFor(folder).storage;
      const [newest] = valueOf(again.listBackups());
      valueOf(again.restoreBackup(newest?.backup ?? ''));
      again.close();
      if (contentIn(folder) !== before) broken.push(`trial ${trial}: the newest backup is not what was there last`);
    });
  }
  return { name: 'clock set on and back', tried: trials, broken };
}

function valueOf<Value>(outcome: { ok: true; value: Value } | { ok: false; problem: unknown }): Value {
  if (outcome.ok) return outcome.value;
  throw new Error(JSON.stringify(outcome.problem));
}
