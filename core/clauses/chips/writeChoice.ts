import type { ClauseBranch, WrittenCondition } from './clauseDocument.ts';

/** `if`, its other branches and its end around what they say. */
export function writeChoice<Content>(
  branches: readonly ClauseBranch<Content>[],
  write: (content: readonly Content[]) => string,
): string {
  const written = branches.map(({ condition, content }, index) => openingOf(condition, index) + write(content));
  const isUnless = branches[0]?.condition?.isNegated === true;
  return `${written.join('')}{% ${isUnless ? 'endunless' : 'endif'} %}`;
}

function openingOf(condition: WrittenCondition | null, index: number): string {
  if (condition === null) return '{% else %}';
  if (index > 0) return `{% elsif ${condition.written} %}`;
  return `{% ${condition.isNegated ? 'unless' : 'if'} ${condition.written} %}`;
}
