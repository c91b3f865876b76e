import type { Agreement } from '#core/agreement/agreement.ts';
import { finding } from '#core/rereading.ts';

/** The targets that a consequence or a goal names; a consequence that names none follows from all of them. */
export const followedObjectives = finding(({ consequences, goals, objectives }: Agreement): ReadonlySet<string> => {
  const all = objectives.map(({ id }) => id);
  const triggered = consequences.flatMap(({ trigger }) =>
    trigger === undefined || !('objectives' in trigger) ? [] : trigger.objectives.length > 0 ? trigger.objectives : all,
  );
  return new Set([...triggered, ...goals.flatMap(({ measurable }) => measurable.objectives)]);
});
