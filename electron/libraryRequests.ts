import { basename } from 'node:path';
import type { LibraryResults } from '#core/bridge/library.ts';
import type { DesktopRequests } from '#core/bridge/requests.ts';
import { checkLibraryClause } from '#core/clauses/libraryClause.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import type { FoundClauses } from '#core/importing/clauses.ts';
import { done, failed, type Outcome } from '#core/outcome.ts';
import type { RemoteStorage } from './storage/storageThread.ts';

interface WordMeans {
  readonly wordToOpen: () => Promise<string | null>;
  readonly readWord: (path: string) => Promise<Outcome<FoundClauses, DesktopProblem>>;
}

/** The requests about the clause library. */
export function libraryRequests(
  library: RemoteStorage['library'],
  means: WordMeans,
): Pick<DesktopRequests, keyof LibraryResults> {
  return {
    listClauses: () => library.list(),
    findClausesInWord: async () => {
      const path = await means.wordToOpen();
      if (path === null) return failed({ kind: 'cancelled' });
      const found = await means.readWord(path);
      return found.ok ? done({ ...found.value, file: basename(path) }) : found;
    },
    readClause: ({ clause }) => library.read(clause),
    saveClause: async ({ clause }) => {
      const problems = checkLibraryClause(clause);
      if (problems.some(({ kind }) => kind === 'text')) return failed({ kind: 'clause', problems });
      const saved = await library.save(clause);
      return saved.ok ? done({ clause: saved.value, problems }) : saved;
    },
    markClauses: async ({ clauses, favourite, status }) => {
      const starred = favourite === undefined ? done(null) : await library.markFavourites(clauses, favourite);
      return !starred.ok || status === undefined ? starred : library.markStatus(clauses, status);
    },
    deleteClauses: ({ clauses }) => library.delete(clauses),
    restoreClauses: ({ clauses }) => library.restore(clauses),
    eraseClauses: ({ clauses }) => library.erase(clauses),
    listClauseUses: ({ clause }) => library.uses(clause),
  };
}
