import { parseClauseFile } from '#core/clauses/clauseFile.ts';
import type { LibraryClause } from '#core/clauses/libraryClause.ts';

const clauseFiles: Record<string, string> = import.meta.glob('../templates/clauses/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

let clauses: readonly LibraryClause[] | undefined;

/** The clauses of the library that the program brings along; that their files can be read is tested. */
export function shippedClauses(): readonly LibraryClause[] {
  clauses ??= readClauses();
  return clauses;
}

function readClauses(): readonly LibraryClause[] {
  return Object.entries(clauseFiles).flatMap(([file, text]) => {
    const parsed = parseClauseFile(text);
    if (!parsed.ok) throw new Error(`The clauses of ${file} are broken`);
    return parsed.value;
  });
}
