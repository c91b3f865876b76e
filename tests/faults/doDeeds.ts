import { DatabaseSync } from 'node:sqlite';
import { contentOf, databaseIn } from './content.ts';
import { DEEDS, openFor } from './deeds.ts';

/** What was answered to a deed, and what was kept after it. */
export interface DoneDeed {
  readonly name: string;
  readonly isKept: boolean;
  readonly content: string;
}

/** Does all deeds in a data folder, whatever is answered, and prints the answers. */
const [folder = ''] = process.argv.slice(2);
const { storage } = openFor(folder);
if (storage.file() === null) {
  // It says that nothing can be kept, and nothing is.
  process.stdout.write('[]');
  process.exit(0);
}
const reader = new DatabaseSync(databaseIn(folder), { readOnly: true });
const done: DoneDeed[] = [{ name: 'the start', isKept: true, content: contentOf(reader) }];
for (const { name, does } of DEEDS) {
  const isKept = does(storage).ok;
  done.push({ name, isKept, content: contentOf(reader) });
}
reader.close();
storage.close();
process.stdout.write(JSON.stringify(done));
