import type { Branch } from '#core/clauses/syntax.ts';
import { conditionText } from '#core/clauses/written.ts';
import type { WrittenCondition } from './clauseDocument.ts';

/** The condition of a branch; `null` for what is said otherwise. */
export function writtenCondition({ condition }: Branch): WrittenCondition | null {
  if (condition === null) return null;
  if (condition.kind === 'not') return { written: conditionText(condition.of), isNegated: true };
  return { written: conditionText(condition), isNegated: false };
}
