import { done } from '#core/outcome.ts';
import type { DraftTable } from './drafts.ts';
import { kept, nothing, type Result } from './kept.ts';

/** A firm's own Word file, as it was chosen. */
export interface KeptLetterhead {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The letterheads of brands; one goes when its brand goes. */
export interface LetterheadStorage {
  readonly read: (brand: string) => Result<KeptLetterhead | null>;
  readonly keep: (brand: string, letterhead: KeptLetterhead) => Result<null>;
  readonly remove: (brand: string) => Result<null>;
}

/** `table` is asked at each call: a restored backup is another database. */
export function letterheadStorage(table: () => DraftTable): LetterheadStorage {
  return {
    read: (brand) => kept(() => done(readLetterhead(table(), brand))),
    keep: (brand, { name, bytes }) =>
      nothing(() =>
        table()
          .database.prepare(
            `INSERT INTO letterheads (brand, name, bytes) VALUES (?, ?, ?)
             ON CONFLICT DO UPDATE SET name = excluded.name, bytes = excluded.bytes`,
          )
          .run(brand, name, bytes),
      ),
    remove: (brand) => nothing(() => table().database.prepare('DELETE FROM letterheads WHERE brand = ?').run(brand)),
  };
}

export function readLetterhead({ database }: DraftTable, brand: string): KeptLetterhead | null {
  const row = database.prepare('SELECT name, bytes FROM letterheads WHERE brand = ?').get(brand);
  const bytes = row?.['bytes'];
  return bytes instanceof Uint8Array ? { name: String(row?.['name']), bytes } : null;
}
