import { expect, test } from 'vitest';
import { exportToFullDisk, killExport } from './breakExport.ts';
import { cutBackup } from './cutBackup.ts';
import { cutCheckpoint, cutLogEverywhere } from './cutLog.ts';
import { fillDisk } from './fillDisk.ts';
import { flipBits } from './flipBits.ts';
import { lots } from './lots.ts';
import { moveClock } from './moveClock.ts';
import { openTwice } from './shareFolder.ts';

/** `npm run faults` tries each fault at every step; here some of the steps, the same in each run. */
test.each([
  ['ended at each step of writing', () => cutLogEverywhere(10)],
  ['ended while the log is moved', () => cutCheckpoint(5, lots(1))],
  ['disk full', () => fillDisk([4, 36, 120, 180, 300])],
  ['bits flipped on the disk', () => flipBits(100, lots(1))],
  ['ended while a backup is made', () => cutBackup(8)],
  ['clock set on and back', () => moveClock(1, lots(1))],
  ['two programs on one folder', () => openTwice()],
  ['export to a full disk', () => exportToFullDisk([4, 256])],
  ['export killed', () => killExport(2, lots(1))],
])('%s: nothing that was answered as kept is lost', async (_, fault) => {
  const { tried, broken } = await fault();
  expect(tried).toBeGreaterThan(0);
  expect(broken).toEqual([]);
});
