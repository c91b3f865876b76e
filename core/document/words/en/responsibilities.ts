import { line } from '#core/document/inline.ts';
import type { Force } from '#core/document/words/frame.ts';
import type { Manner } from '#core/document/words/manner.ts';
import type { ResponsibilityWords } from '#core/document/words/responsibilities.ts';
import { frame } from './frame.ts';

const duties = (shall: string, force: Force): ResponsibilityWords['duties'] => ({
  introduction: (party) => line`${party} ${shall}:`,
  single: (party, duty) => line`${party} ${shall} ${duty}`,
  levels: {
    affected: 'the Service Levels affected',
    of: (metrics, isOne) => line`the ${isOne ? 'Service Level' : 'Service Levels'} for ${metrics}`,
  },
  effect: {
    pauseClock: (_party, levels) =>
      line`If this is not done, the time that counts for ${levels.words} stands still until it has been done.`,
    excludeTime: (_party, levels) =>
      line`If this is not done, the time until it has been done is left out of the calculation of the results for ${levels.words}.`,
    suspendTarget: (_party, levels) =>
      line`If this is not done, ${levels.words} ${levels.isOne ? 'does' : 'do'} not apply until it has been done.`,
    voidRemedy: (_party, levels) =>
      line`If this is not done, a failure to meet ${levels.words} that results from it has none of the consequences stated in the Agreement.`,
    charge: (party) =>
      force === 'contract'
        ? line`If this is not done, ${party} ${shall} pay for the additional work that results from it.`
        : line`If this is not done, the additional work that results from it falls to ${party}.`,
    breach: (party) => line`If this is not done, it is a breach of the Agreement by ${party}.`,
    none: () => line`If this is not done, the Service Levels are not affected.`,
  },
  ownEffect: (_party, effect) => line`If this is not done, ${effect}.`,
});

const raci: ResponsibilityWords['raci'] = {
  summary: 'Duties and the roles that carry them out, answer for them, are consulted or are informed',
  introduction: line`For each task, the table shows which role carries it out (R), which role answers for it (A), which roles are consulted before it is done (C) and which roles are informed of it (I). A/R marks a role that answers for the task and carries it out.`,
  duty: 'Task',
  letters: { responsible: 'R', accountable: 'A', accountableAndResponsible: 'A/R', consulted: 'C', informed: 'I' },
};

export function responsibilitiesIn({ force }: Manner): ResponsibilityWords {
  return {
    duties: duties(frame.shall, force),
    raci,
  };
}
