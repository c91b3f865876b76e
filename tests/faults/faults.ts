import { exportToFullDisk, killExport } from './breakExport.ts';
import { cutBackup } from './cutBackup.ts';
import { cutCheckpoint, cutLogEverywhere } from './cutLog.ts';
import { fillDisk } from './fillDisk.ts';
import { flipBits } from './flipBits.ts';
import { lots } from './lots.ts';
import { moveClock } from './moveClock.ts';
import type { FaultReport } from './report.ts';
import { holdFile, openTwice } from './shareFolder.ts';

/**
 * `npm run faults`: what happens to what was kept when the computer fails, in figures; about three minutes. The places are
 * drawn by lot: `npm run faults -- 7` draws those of seed 7 again.
 */

const seed = Number(process.argv[2] ?? Date.now() % 1_000_000);
const random = lots(seed);
console.log(`Seed ${seed}`);

/** Sizes in kilobytes up to beyond the largest file that is written: close together at first, where a database begins. */
const sizes = (most: number) =>
  Array.from({ length: most }, (_, at) => at + 1).filter((size) => size < 40 || size % 4 === 0);

const FAULTS: readonly (() => FaultReport | Promise<FaultReport>)[] = [
  () => cutLogEverywhere(),
  () => cutCheckpoint(200, random),
  () => fillDisk(sizes(420)),
  () => flipBits(5_000, random),
  () => cutBackup(),
  () => moveClock(20, random),
  () => openTwice(),
  () => holdFile(6),
  () => exportToFullDisk([1, 2, 4, 16, 64, 256, 1_024]),
  () => killExport(40, random),
];

let tried = 0;
let broken = 0;
for (const fault of FAULTS) {
  const report = await fault();
  tried += report.tried;
  broken += report.broken.length;
  console.log(`${report.name}: ${report.tried} tried, ${report.broken.length} promises broken`);
  for (const what of report.broken.slice(0, 5)) console.error(`  ${what}`);
}
console.log(`${tried} faults, ${broken} promises broken`);
process.exitCode = broken > 0 || tried === 0 ? 1 : 0;
