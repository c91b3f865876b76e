import { readFileSync, writeFileSync } from 'node:fs';
import { databaseIn } from './content.ts';
import { DEEDS, openFor } from './deeds.ts';
import { inFolder, type FaultReport } from './report.ts';

/** Up to the erasure: what is read back are the draft, its versions, the clause and the party. */
const ALL_BUT_ERASING = DEEDS.slice(0, -1);

/**
 * Flips bits of the database file, as a failing disk does. The program may refuse what is damaged, or set the whole file
 * aside and say so; what it shows as whole must be what was kept.
 */
export function flipBits(trials: number, random: () => number): FaultReport {
  const { file, truth } = written();
  const broken: string[] = [];
  for (let trial = 0; trial < trials; trial += 1) {
    const damaged = Buffer.from(file);
    const at = Math.floor(random() * damaged.length);
    damaged.writeUInt8(damaged.readUInt8(at) ^ (1 << Math.floor(random() * 8)), at);
    const shown = inFolder((folder) => {
      writeFileSync(databaseIn(folder), damaged);
      return shownIn(folder);
    });
    for (const [what, content] of Object.entries(shown)) {
      if (content !== truth[what]) broken.push(`byte ${at}: ${what} is shown, and is not what was kept`);
    }
  }
  return { name: 'bits flipped on the disk', tried: trials, broken };
}

function written() {
  return inFolder((folder) => {
    const { storage } = openFor(folder);
    for (const { does } of ALL_BUT_ERASING) does(storage);
    storage.close();
    return { file: readFileSync(databaseIn(folder)), truth: shownIn(folder) };
  });
}

/** What the program shows of it without a word of warning; nothing of a file that is set aside. */
function shownIn(folder: string): Readonly<Record<string, string>> {
  const { storage, notices } = openFor(folder);
  try {
    if (notices.length > 0) return {};
    const draft = storage.openDraft('id-1');
    const versions = storage.listVersions('id-1');
    const read = versions.ok ? versions.value.map(({ version }) => storage.readVersion(version)) : [];
    const parties = storage.addressBook.list('', 'book');
    const library = storage.library.list();
    const bin = library.ok ? library.value.bin : [];
    storage.listDrafts({ search: '', shelf: 'drafts', types: [], states: [], sort: 'changed', offset: 0, limit: 50 });
    return {
      ...(parties.ok ? Object.fromEntries(parties.value.map((one) => [`party ${one.id}`, JSON.stringify(one)])) : {}),
      ...Object.fromEntries(bin.map(({ clause }) => [`clause ${clause.id}`, JSON.stringify(clause)])),
      ...(draft.ok ? { answers: JSON.stringify([draft.value.base, draft.value.changes]) } : {}),
      ...Object.fromEntries(
        read.flatMap((one) => (one.ok ? [[one.value.summary.version, JSON.stringify(one.value.agreement)]] : [])),
      ),
    };
  } finally {
    storage.close();
  }
}
