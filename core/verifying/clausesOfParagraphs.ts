import { comparable } from './comparable.ts';
import type { Expected, OutlinedClause } from './expected.ts';

/**
 * The clause that each paragraph of a contract stands in, whose numbers are counted by Word and are none of its words. Before the
 * first clause there is none.
 */
export function clausesOfParagraphs({ text, outline }: Expected): readonly (OutlinedClause | undefined)[] {
  const words = text.map(comparable);
  const begins = new Map<number, OutlinedClause>();
  let next = 0;
  for (const clause of outline.clauses) {
    const beginning = comparable(clause.words);
    const isThere = (one: string): boolean => (clause.isTitled ? one === beginning : one.startsWith(beginning));
    const at = beginning === '' ? -1 : words.findIndex((one, index) => index >= next && isThere(one));
    if (at < 0) continue;
    begins.set(at, clause);
    next = at + 1;
  }
  let current: OutlinedClause | undefined;
  return text.map((_, index) => (current = begins.get(index) ?? current));
}
