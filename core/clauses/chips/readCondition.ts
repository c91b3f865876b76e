import { readLiquid } from '#core/clauses/liquid.ts';
import type { Condition } from '#core/clauses/syntax.ts';

/** What a condition says, as a template writes it; `null` for what is none. */
export function readWrittenCondition(written: string): Condition | null {
  const { nodes, found } = readLiquid(`{% if ${written} %}{% endif %}`);
  const [node, ...others] = nodes;
  if (found.length > 0 || others.length > 0 || node?.kind !== 'choosing') return null;
  return node.branches.length === 1 ? (node.branches[0]?.condition ?? null) : null;
}
