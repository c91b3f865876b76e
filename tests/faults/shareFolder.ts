import { DatabaseSync } from 'node:sqlite';
import { openStorage } from '#electron/storage/storage.ts';
import { databaseIn, reopened } from './content.ts';
import { DEEDS, openFor } from './deeds.ts';
import { inFolder, type FaultReport } from './report.ts';

/** A second program on the same data folder is kept out from the start, whatever the first one is about. */
export function openTwice(): FaultReport {
  const broken: string[] = [];
  inFolder((folder) => {
    const { storage } = openFor(folder);
    for (const { name, does } of DEEDS) {
      const second = openStorage({ folder, now: Date.now, newId: () => 'second', shippedClauses: () => [] });
      if (second.ok || second.problem.kind !== 'locked') broken.push(`before “${name}” a second program got in`);
      if (!does(storage).ok) broken.push(`“${name}” was refused`);
    }
    storage.close();
    if (!reopened(folder).isSound) broken.push('not sound');
  });
  return { name: 'two programs on one folder', tried: DEEDS.length, broken };
}

/** Something else, such as a virus scanner, holds the file: the deed is refused, changes nothing, and succeeds afterwards. */
export function holdFile(count: number): FaultReport {
  const [beginning, ...others] = DEEDS;
  const deeds = others.slice(0, count);
  const broken: string[] = [];
  inFolder((folder) => {
    const { storage } = openFor(folder);
    beginning?.does(storage);
    const other = new DatabaseSync(databaseIn(folder));
    for (const { name, does } of deeds) {
      other.exec('BEGIN IMMEDIATE');
      const held = does(storage);
      other.exec('ROLLBACK');
      if (held.ok) broken.push(`“${name}” was answered as kept while the file was held`);
      if (!does(storage).ok) broken.push(`“${name}” was refused afterwards`);
    }
    other.close();
    storage.close();
    if (!reopened(folder).isSound) broken.push('not sound');
  });
  return { name: 'file held by another program', tried: deeds.length, broken };
}
