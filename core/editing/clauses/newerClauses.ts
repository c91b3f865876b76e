import type { Agreement } from '#core/agreement/agreement.ts';
import type { Clause } from '#core/agreement/frame.ts';
import type { LibraryClause } from '#core/clauses/libraryClause.ts';
import type { Shelf } from './shelf.ts';

/** A clause of a draft that the library has in a newer version. */
export interface NewerClause {
  readonly own: Clause;
  readonly newest: LibraryClause;
}

/** Which clauses have newer versions that are approved and that nobody has declined. */
export function newerClauses({ clauses }: Pick<Agreement, 'clauses'>, { newest }: Shelf): readonly NewerClause[] {
  return clauses.flatMap((own): readonly NewerClause[] => {
    const last = own.origin === undefined ? undefined : newest.get(own.origin.clause);
    if (own.origin === undefined || last === undefined || last.status !== 'approved') return [];
    const seen = Math.max(own.origin.version, own.origin.declined ?? 0);
    return last.version > seen ? [{ own, newest: last }] : [];
  });
}
