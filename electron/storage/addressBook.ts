import { partySchema, type Party } from '#core/agreement/party.ts';
import { searchable } from '#core/addressBook/searchable.ts';
import { done } from '#core/outcome.ts';
import { hashOf, parsedJson, type DraftTable } from './drafts.ts';
import { kept, nothing, type Result } from './kept.ts';
import { inTransaction } from './transaction.ts';

export type PartyShelf = 'book' | 'bin';

/** Parties to be used again. Those in the recycle bin are in no list but their own, until they are restored or erased. */
export interface AddressBookStorage {
  /** By name; those that match every word of a search. */
  readonly list: (search: string, shelf: PartyShelf) => Result<readonly Party[]>;
  /** Each under its id, in the place of what was there; what is kept is in the bin no more. All of them or none. */
  readonly keep: (parties: readonly Party[]) => Result<null>;
  readonly delete: (parties: readonly string[]) => Result<null>;
  readonly restore: (parties: readonly string[]) => Result<null>;
  /** Only from the bin. */
  readonly erase: (parties: readonly string[]) => Result<null>;
}

/** `table` is asked at each call: a restored backup is another database. */
export function addressBookStorage(table: () => DraftTable): AddressBookStorage {
  return {
    list: (search, shelf) => kept(() => done(listParties(table(), search, shelf))),
    keep: (parties) => nothing(() => keepParties(table(), parties)),
    delete: (parties) => {
      const now = table().now();
      return nothing(() => forEach(table(), 'UPDATE parties SET deleted_at = ?2 WHERE id = ?1', parties, now));
    },
    restore: (parties) =>
      nothing(() => forEach(table(), 'UPDATE parties SET deleted_at = NULL WHERE id = ?1', parties)),
    erase: (parties) =>
      nothing(() => forEach(table(), 'DELETE FROM parties WHERE id = ?1 AND deleted_at IS NOT NULL', parties)),
  };
}

const BY_NAME = new Intl.Collator('da');

function listParties({ database }: DraftTable, search: string, shelf: PartyShelf): readonly Party[] {
  const words = searchable(search)
    .split(' ')
    .filter((word) => word !== '');
  return database
    .prepare(`SELECT party, words, hash FROM parties WHERE deleted_at IS ${shelf === 'bin' ? 'NOT NULL' : 'NULL'}`)
    .all()
    .filter((row) => {
      const known = searchable(String(row['words']));
      return words.every((word) => known.includes(word));
    })
    .flatMap(({ party, hash }) => {
      const text = String(party);
      const parsed = partySchema.safeParse(parsedJson(text));
      return parsed.success && (hash === null || hash === hashOf(text)) ? [parsed.data] : [];
    })
    .toSorted((one, other) => BY_NAME.compare(nameOf(one), nameOf(other)));
}

function keepParties({ database }: DraftTable, parties: readonly Party[]): void {
  const insert = database.prepare(
    `INSERT INTO parties (id, party, words, hash) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET
       party = excluded.party, words = excluded.words, hash = excluded.hash, deleted_at = NULL`,
  );
  inTransaction(database, () =>
    parties.forEach((party) => {
      const text = JSON.stringify(party);
      insert.run(party.id, text, wordsOf(party), hashOf(text));
    }),
  );
}

function forEach(
  { database }: DraftTable,
  statement: string,
  ids: readonly string[],
  ...more: readonly number[]
): void {
  const prepared = database.prepare(statement);
  inTransaction(database, () => ids.forEach((id) => prepared.run(id, ...more)));
}

function nameOf({ legalName, name }: Party): string {
  return legalName ?? name?.da ?? name?.en ?? '';
}

/** What a party is found by. */
function wordsOf({ legalName, name, registrationNumber, address, website, contacts, signatories }: Party): string {
  const people = [...contacts.flatMap(({ name, email }) => [name, email]), ...signatories.map(({ name }) => name)];
  const words = [legalName, name?.en, name?.da, registrationNumber, address?.city, website, ...people];
  return words.filter((word) => word !== undefined).join(' ');
}
