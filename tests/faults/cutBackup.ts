import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentIn, databaseIn } from './content.ts';
import { DEEDS, openFor } from './deeds.ts';
import { inFolder, type FaultReport } from './report.ts';

/**
 * Ends the program at each step of making a backup, and loses the database at the same time. The backup before it takes the
 * place, and the program says so.
 */
export function cutBackup(every = 1): FaultReport {
  const broken: string[] = [];
  const { older, newer, content } = twoBackups();
  let tried = 0;
  for (let bytes = 0; bytes < newer.length; bytes += 4_096 * every) {
    for (const name of ['1800000002000.sqlite', '1800000002000.sqlite.tmp']) {
      tried += 1;
      inFolder((folder) => {
        openFor(folder).storage.close();
        const backups = join(folder, 'backups');
        writeFileSync(join(backups, '1800000001000.sqlite'), older);
        writeFileSync(join(backups, name), newer.subarray(0, bytes));
        writeFileSync(databaseIn(folder), 'lost');
        const { storage, notices } = openFor(folder);
        storage.close();
        if (notices[0]?.kind !== 'restoredBackup') broken.push(`${name} of ${bytes} bytes: nothing was restored`);
        else if (contentIn(folder) !== content) broken.push(`${name} of ${bytes} bytes: not what the older backup has`);
      });
    }
  }
  return { name: 'ended while a backup is made', tried, broken };
}

function twoBackups() {
  return inFolder((folder) => {
    const { storage } = openFor(folder);
    const bytesOf = () => {
      const made = storage.makeBackup();
      if (!made.ok) throw new Error('No backup was made');
      return readFileSync(join(folder, 'backups', made.value.backup));
    };
    const [half, rest] = [DEEDS.slice(0, 6), DEEDS.slice(6)];
    half.forEach(({ does }) => does(storage));
    const older = bytesOf();
    rest.forEach(({ does }) => does(storage));
    const newer = bytesOf();
    storage.close();
    writeFileSync(databaseIn(folder), older);
    return { older, newer, content: contentIn(folder) };
  });
}
