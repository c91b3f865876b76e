import type { Difference } from './differences.ts';
import type { OutlinedClause } from './expected.ts';

/** Where a difference stands. */
export type ToldClause = Pick<Difference, 'clause' | 'title'>;

/** Nothing where the clause is not known, and no title where it has none. */
export function toldClause(clause: OutlinedClause | undefined): ToldClause {
  if (clause === undefined) return {};
  return clause.title === '' ? { clause: clause.name } : { clause: clause.name, title: clause.title };
}
