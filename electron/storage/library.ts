import type { ClauseUse, ClauseWithVersions, LibraryList } from '#core/bridge/library.ts';
import type { LibraryClause } from '#core/clauses/libraryClause.ts';
import { entriesOf, newestOf, type ClauseVersion } from '#core/library/entry.ts';
import { nextVersion } from '#core/library/nextVersion.ts';
import { done, failed } from '#core/outcome.ts';
import {
  binClauses,
  clauseVersions,
  eraseClauses,
  keepClause,
  keptClause,
  keptClauses,
  markFavourites,
  markStatus,
  unbinClauses,
} from './clauses.ts';
import { countUses, listUses } from './clauseUses.ts';
import { indexChanged } from './draftList.ts';
import type { DraftTable } from './drafts.ts';
import { kept, nothing, type Result } from './kept.ts';

/** The clause library: what is kept of it, joined with the clauses that the program brings. */
export interface LibraryStorage {
  readonly list: () => Result<LibraryList>;
  readonly read: (clause: string) => Result<ClauseWithVersions>;
  /** As the next version of what has its id, or as the first; gives it back with the version it now has. */
  readonly save: (clause: LibraryClause) => Result<LibraryClause>;
  readonly markFavourites: (clauses: readonly string[], favourite: boolean) => Result<null>;
  readonly markStatus: (clauses: readonly string[], status: LibraryClause['status']) => Result<null>;
  readonly delete: (clauses: readonly string[]) => Result<null>;
  readonly restore: (clauses: readonly string[]) => Result<null>;
  readonly erase: (clauses: readonly string[]) => Result<null>;
  readonly uses: (clause: string) => Result<readonly ClauseUse[]>;
}

/** `table` is asked at each call: a restored backup is another database. */
export function libraryStorage(table: () => DraftTable, shipped: () => readonly LibraryClause[]): LibraryStorage {
  return {
    list: () => kept(() => done(listOf(table(), shipped()))),
    read: (clause) => kept(() => readOf(table(), shipped(), clause)),
    save: (clause) => kept(() => done(saved(table(), shipped(), clause))),
    markFavourites: (clauses, favourite) => nothing(() => markFavourites(table(), clauses, favourite)),
    markStatus: (clauses, status) => nothing(() => markStatus(table(), clauses, status)),
    delete: (clauses) => nothing(() => binClauses(table(), clauses)),
    restore: (clauses) => nothing(() => unbinClauses(table(), clauses)),
    erase: (clauses) => nothing(() => eraseClauses(table(), clauses)),
    uses: (clause) =>
      kept(() => {
        indexChanged(table());
        return done(listUses(table().database, clause));
      }),
  };
}

function listOf(table: DraftTable, shipped: readonly LibraryClause[]): LibraryList {
  indexChanged(table);
  const { kept, damaged } = keptClauses(table);
  return { ...entriesOf(shipped, kept, countUses(table.database)), damaged };
}

function readOf(table: DraftTable, shipped: readonly LibraryClause[], clause: string): Result<ClauseWithVersions> {
  indexChanged(table);
  const one = keptClause(table, clause);
  const brought = shipped.filter(({ id }) => id === clause).toSorted((a, b) => b.version - a.version);
  const { clauses, bin } = entriesOf(brought, one === null ? [] : [one], countUses(table.database));
  const entry = clauses[0] ?? bin[0];
  if (entry === undefined) return failed({ kind: 'missing', what: 'clause' });
  const ofProgram = brought.map((version): ClauseVersion => ({ clause: version, source: 'shipped', savedAt: null }));
  const own = clauseVersions(table, clause);
  return done({ entry, versions: entry.source === 'shipped' ? [...ofProgram, ...own] : [...own, ...ofProgram] });
}

function saved(table: DraftTable, shipped: readonly LibraryClause[], clause: LibraryClause): LibraryClause {
  const [brought = null] = newestOf(shipped.filter(({ id }) => id === clause.id));
  const own = keptClause(table, clause.id)?.newest?.clause ?? null;
  const next = nextVersion(clause, own ?? brought);
  keepClause(table, [next], brought?.version ?? null);
  return next;
}
