import { basename } from 'node:path';
import type { Language } from '#core/agreement/language.ts';
import { fieldWords } from '#core/addressBook/fieldWords.ts';
import { LARGEST_TABLE_FILE } from '#core/addressBook/limits.ts';
import { partiesTable } from '#core/addressBook/partiesTable.ts';
import { writeTable } from '#core/addressBook/table.ts';
import type { AddressBookResults, ChosenTable } from '#core/bridge/addressBook.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import type { DesktopRequests } from '#core/bridge/requests.ts';
import { done, failed, type Outcome } from '#core/outcome.ts';
import { readChosenFile, writeBytes } from './chosenFile.ts';
import type { RemoteStorage } from './storage/storageThread.ts';

interface AddressBookMeans {
  readonly book: RemoteStorage['addressBook'];
  readonly dialogs: {
    readonly tableToOpen: () => Promise<string | null>;
    readonly tableToSave: () => Promise<string | null>;
  };
  readonly language: () => Language;
}

/** The requests about the address book. */
export function addressBookRequests({
  book,
  dialogs,
  language,
}: AddressBookMeans): Pick<DesktopRequests, keyof AddressBookResults> {
  return {
    listParties: ({ search, shelf }) => book.list(search, shelf),
    keepParties: ({ parties }) => book.keep(parties),
    deleteParties: ({ parties }) => book.delete(parties),
    restoreParties: ({ parties }) => book.restore(parties),
    eraseParties: ({ parties }) => book.erase(parties),
    chooseTable: async () => {
      const path = await dialogs.tableToOpen();
      return path === null ? failed({ kind: 'cancelled' }) : readTableFile(path);
    },
    exportParties: async () => {
      const parties = await book.list('', 'book');
      if (!parties.ok) return parties;
      const path = await dialogs.tableToSave();
      if (path === null) return failed({ kind: 'cancelled' });
      const rows = partiesTable(parties.value, language(), fieldWords[language()]);
      // Excel takes the separator of the country for granted.
      const text = writeTable(rows, language() === 'da' ? ';' : ',');
      const written = await writeBytes(path, new TextEncoder().encode(text));
      return written.ok ? done({ name: basename(path), parties: parties.value.length }) : written;
    },
  };
}

/** The bytes of a table that somebody chose. */
export async function readTableFile(path: string): Promise<Outcome<ChosenTable, DesktopProblem>> {
  const name = basename(path);
  const read = await readChosenFile(path, LARGEST_TABLE_FILE, (bytes) => ({
    kind: 'tableFile',
    file: name,
    problem: { kind: 'tooLarge', bytes, limit: LARGEST_TABLE_FILE },
  }));
  return read.ok ? done({ name, bytes: read.value }) : read;
}
