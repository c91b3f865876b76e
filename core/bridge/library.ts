import { z } from 'zod';
import type { Language } from '#core/agreement/language.ts';
import type { Wording } from '#core/agreement/text.ts';
import {
  clauseStatusSchema,
  libraryClauseSchema,
  type LibraryClause,
  type LibraryClauseProblem,
} from '#core/clauses/libraryClause.ts';
import type { ClauseVersion, LibraryEntries, LibraryEntry } from '#core/library/entry.ts';
import type { FoundClauses } from '#core/importing/clauses.ts';
import type { DraftState, DraftSummary } from './drafts.ts';

const clauseId = libraryClauseSchema.shape.id;
const someClauses = z.strictObject({ clauses: z.array(clauseId).min(1).max(10_000) });

/** What the requests about the clause library must hold. */
export const librarySchemas = {
  listClauses: z.strictObject({}),
  /** A dialog asks for a Word file; it is only read, and what was found in it is kept by nobody. */
  findClausesInWord: z.strictObject({}),
  readClause: z.strictObject({ clause: clauseId }),
  /** A clause of a new id is new, one of a known id the next version of it; which version it becomes is decided here. */
  saveClause: z.strictObject({ clause: libraryClauseSchema }),
  /** What is left out stays as it is. */
  markClauses: someClauses.extend({ favourite: z.boolean().optional(), status: clauseStatusSchema.optional() }),
  /** Into the recycle bin. Of a changed clause of the program the program's own version comes back. */
  deleteClauses: someClauses,
  restoreClauses: someClauses,
  /** Deletes for good, with all versions, what is in the recycle bin. */
  eraseClauses: someClauses,
  /** The drafts that have a copy of a clause. */
  listClauseUses: z.strictObject({ clause: clauseId }),
} as const satisfies Readonly<Record<string, z.ZodType>>;

export interface LibraryResults {
  listClauses: LibraryList;
  findClausesInWord: FoundClauses & { readonly file: string };
  readClause: ClauseWithVersions;
  saveClause: SavedClause;
  markClauses: null;
  deleteClauses: null;
  restoreClauses: null;
  eraseClauses: null;
  listClauseUses: readonly ClauseUse[];
}

export interface LibraryList extends LibraryEntries {
  /** Kept clauses that no longer verify: left as they are, and not listed. */
  readonly damaged: number;
}

export interface ClauseWithVersions {
  readonly entry: LibraryEntry;
  /** Newest first; the first is that of `entry`. Of a changed clause those of the program are there too. */
  readonly versions: readonly ClauseVersion[];
}

export interface SavedClause {
  readonly clause: LibraryClause;
  /** What does not keep it from being printed, but from saying the same in both languages. */
  readonly problems: readonly LibraryClauseProblem[];
}

/** A draft with copies of a clause. */
export interface ClauseUse extends Pick<DraftSummary, 'draft' | 'name' | 'title' | 'customer'> {
  readonly language: Language;
  readonly state: DraftState;
  readonly shelf: 'drafts' | 'archive' | 'bin';
  readonly title: Wording;
  readonly service: string;
  /** The versions that its copies are of, oldest first. */
  readonly versions: readonly number[];
}
