import { basename } from 'node:path';
import type { LibraryResults } from '#core/bridge/library.ts';
import type { DesktopRequests } from '#core/bridge/requests.ts';
import { checkLibraryClause } from '#core/clauses/libraryClause.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import type { FoundClauses } from '#core/importing/clauses.ts';
import { done, failed, type Outcome } from '#core/outcome.ts';
import type { LibraryStorage } from './storage/library.ts';

interface WordMeans {
  readonly wordToOpen: () => Promise<string | null>;
  readonly readWord: (path: string) => Promise<Outcome<FoundClauses, DesktopProblem>>;
}

/** The requests about the clause library. */
export function libraryRequests(
  library: LibraryStorage,
  means: WordMeans,
): Pick<DesktopRequests, keyof LibraryResults> {
  return {
    listClauses: () => Promise.resolve(library.list()),
    findClausesInWord: async () => {
      const path = await means.wordToOpen();
      if (path === null) return failed({ kind: 'cancelled' });
      const found = await means.readWord(path);
      return found.ok ? done({ ...found.value, file: basename(path) }) : found;
    },
    readClause: ({ clause }) => Promise.resolve(library.read(clause)),
    saveClause: ({ clause }) => {
      const problems = checkLibraryClause(clause);
      if (problems.some(({ kind }) => kind === 'text')) return Promise.resolve(failed({ kind: 'clause', problems }));
      const saved = library.save(clause);
      return Promise.resolve(saved.ok ? done({ clause: saved.value, problems }) : saved);
    },
    markClauses: ({ clauses, favourite, status }) => {
      const starred = favourite === undefined ? done(null) : library.markFavourites(clauses, favourite);
      if (!starred.ok || status === undefined) return Promise.resolve(starred);
      return Promise.resolve(library.markStatus(clauses, status));
    },
    deleteClauses: ({ clauses }) => Promise.resolve(library.delete(clauses)),
    restoreClauses: ({ clauses }) => Promise.resolve(library.restore(clauses)),
    eraseClauses: ({ clauses }) => Promise.resolve(library.erase(clauses)),
    listClauseUses: ({ clause }) => Promise.resolve(library.uses(clause)),
  };
}
