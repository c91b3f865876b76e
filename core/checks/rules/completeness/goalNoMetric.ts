import { join } from '#core/agreement/path.ts';
import { both } from '#core/checks/bilingual.ts';
import type { RuleOfItems } from '#core/checks/rule.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';

export const goalNoMetric: RuleOfItems<'goals'> = {
  id: 'goal-no-metric',
  reads: 'items',
  of: 'goals',
  severity: 'warning',
  title: both('A goal that no number shows (SMART: M)', 'Et mål, som intet tal viser (SMART: M)'),
  why: both(
    'Whether a goal was reached must be seen from a result, or it is a matter of mood.',
    'Om et mål er nået, skal kunne ses af et resultat; ellers er det et spørgsmål om stemning.',
  ),
  advice: both('Choose the targets that show whether it is reached.', 'Vælg de servicemål, der viser, om det er nået.'),
  examples: {
    fails: both('Improve satisfaction', 'Øge tilfredsheden'),
    passes: both('CSAT of at least 85% in the fourth quarter', 'CSAT på mindst 85 % i 4. kvartal'),
  },
  find: ({ id, measurable }, agreement) => {
    if (measurable.objectives.length > 0) return [];
    const name = namesOf(agreement, id);
    return [
      {
        path: join('goals', id, 'measurable', 'objectives'),
        message: both(
          `No target shows whether ${name.en} is reached (letter M). Choose at least one.`,
          `Intet servicemål viser, om ${name.da} er nået (bogstavet M). Vælg mindst ét.`,
        ),
      },
    ];
  },
};
