import { readFileSync, statSync } from 'node:fs';
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
import { onDisk, writeBytes } from './agreementFiles.ts';
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
      const written = writeBytes(path, new TextEncoder().encode(text));
      return written.ok ? done({ name: basename(path), parties: parties.value.length }) : written;
    },
  };
}

/** The bytes of a file that somebody chose. Its size is looked at before it is read. */
export function readTableFile(path: string): Outcome<ChosenTable, DesktopProblem> {
  const name = basename(path);
  return onDisk(name, () => {
    const found = statSync(path);
    if (!found.isFile()) return failed({ kind: 'disk', code: 'EISDIR', file: name });
    const problem = { kind: 'tooLarge', bytes: found.size, limit: LARGEST_TABLE_FILE } as const;
    if (found.size > LARGEST_TABLE_FILE) return failed({ kind: 'tableFile', file: name, problem });
    return done({ name, bytes: new Uint8Array(readFileSync(path)) });
  });
}
