import { z } from 'zod';
import { partySchema, type Party } from '#core/agreement/party.ts';
import { MOST_ROWS } from '#core/addressBook/limits.ts';
import { keptIdSchema } from './drafts.ts';

const someParties = z.strictObject({ parties: z.array(keptIdSchema).min(1).max(MOST_ROWS) });

/** What the requests about the address book must hold. */
export const addressBookSchemas = {
  /** Those that match every word, in the order of their names. */
  listParties: z.strictObject({ search: z.string().max(200), shelf: z.enum(['book', 'bin']) }),
  /** Each under its id, in the place of what was there under it. All of them, or none. */
  keepParties: z.strictObject({ parties: z.array(partySchema).min(1).max(MOST_ROWS) }),
  /** Into the recycle bin. */
  deleteParties: someParties,
  restoreParties: someParties,
  /** Deletes for good what is in the recycle bin. */
  eraseParties: someParties,
  /** A dialog asks for a file with a table (CSV); it is only read. */
  chooseTable: z.strictObject({}),
  /** A dialog asks where the whole address book goes as a table. */
  exportParties: z.strictObject({}),
} as const satisfies Readonly<Record<string, z.ZodType>>;

/** A file as it is; what is in it is for the window to find out. */
export interface ChosenTable {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface AddressBookResults {
  listParties: readonly Party[];
  keepParties: null;
  deleteParties: null;
  restoreParties: null;
  eraseParties: null;
  chooseTable: ChosenTable;
  exportParties: { readonly name: string; readonly parties: number };
}
