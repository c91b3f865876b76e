import type { Agreement } from '#core/agreement/agreement.ts';
import { finding } from '#core/rereading.ts';

/** The targets that a consequence or a goal names. */
export const followedObjectives = finding(({ consequences, goals }: Agreement): ReadonlySet<string> => {
  const triggered = consequences.flatMap(({ trigger }) =>
    trigger !== undefined && 'objectives' in trigger ? trigger.objectives : [],
  );
  return new Set([...triggered, ...goals.flatMap(({ measurable }) => measurable.objectives)]);
});
