import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { limited } from './limited.ts';
import { inFolder, type FaultReport } from './report.ts';

const SCRIPT = join(import.meta.dirname, 'writeFiles.ts');
const FILE = 'contract.pdf';

/** Of the file that is written while the program is killed, in kilobytes. */
const SIZE = 2_048;

/** An exported file for which there is no room leaves the one that was there before, and nothing half-written. */
export function exportToFullDisk(kilobytes: readonly number[]): FaultReport {
  const broken: string[] = [];
  for (const limit of kilobytes) {
    inFolder((folder) => {
      writeFileSync(join(folder, FILE), 'before');
      const [command, ...rest] = limited(limit, [SCRIPT, folder, `${limit + 1}`, '2']);
      const { stderr } = spawnSync(command, rest, { encoding: 'utf8' });
      if (!/^(?:E[A-Z]+\n){2}$/.test(stderr)) broken.push(`${limit} kB: it says “${stderr}”`);
      if (readdirSync(folder).join() !== FILE) broken.push(`${limit} kB: ${readdirSync(folder).join()}`);
      if (readFileSync(join(folder, FILE), 'utf8') !== 'before') broken.push(`${limit} kB: what was there is gone`);
    });
  }
  return { name: 'export to a full disk', tried: kilobytes.length, broken };
}

/** Killed at any time, the file is one whole export or another, never a part of one, and none older than the last that was told. */
export async function killExport(kills: number, random: () => number): Promise<FaultReport> {
  const broken: string[] = [];
  for (let kill = 0; kill < kills; kill += 1) {
    const { bytes, told } = await killedExport(50 + random() * 100);
    const whole = bytes.length === SIZE * 1_024 && bytes.every((byte) => byte === bytes[0]);
    if (!whole) broken.push(`kill ${kill}: half a file`);
    else if (bytes[0] !== told % 256 && bytes[0] !== (told + 1) % 256) broken.push(`kill ${kill}: an older file`);
  }
  return { name: 'export killed', tried: kills, broken };
}

/** The file as it is when the program was killed, so many milliseconds after its first export, and the last that it told. */
function killedExport(wait: number): Promise<{ bytes: Buffer; told: number }> {
  return inFolder(
    (folder) =>
      new Promise((resolve) => {
        const child = spawn(process.execPath, [SCRIPT, folder, `${SIZE}`, '100000']);
        let printed = '';
        child.stdout.on('data', (chunk: Buffer) => {
          if (printed === '') setTimeout(() => child.kill('SIGKILL'), wait);
          printed += chunk.toString();
        });
        child.on('close', () => {
          const told = Number(printed.split('\n').at(-2));
          resolve({ bytes: readFileSync(join(folder, FILE)), told });
        });
      }),
  );
}
