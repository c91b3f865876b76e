import type { DatabaseSync } from 'node:sqlite';
import { partySchema, type Party } from '#core/agreement/party.ts';
import { parsedJson } from './drafts.ts';

/** Parties to be used again, by name; those that match every word of a search. */
export function listParties(database: DatabaseSync, search: string): readonly Party[] {
  const words = search
    .toLocaleLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return database
    .prepare('SELECT party, words FROM parties ORDER BY words')
    .all()
    .filter(({ words: known }) => words.every((word) => String(known).includes(word)))
    .flatMap(({ party }) => {
      const parsed = partySchema.safeParse(parsedJson(String(party)));
      return parsed.success ? [parsed.data] : [];
    });
}

export function keepParty(database: DatabaseSync, party: Party): void {
  const { legalName, name, registrationNumber, address } = party;
  const words = [legalName, name?.en, name?.da, registrationNumber, address?.city].filter((word) => word !== undefined);
  database
    .prepare(
      'INSERT INTO parties (id, party, words) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET party = excluded.party, words = excluded.words',
    )
    .run(party.id, JSON.stringify(party), words.join(' ').toLocaleLowerCase());
}

export function forgetParty(database: DatabaseSync, party: string): void {
  database.prepare('DELETE FROM parties WHERE id = ?').run(party);
}
