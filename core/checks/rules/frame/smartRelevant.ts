import { both } from '#core/checks/bilingual.ts';
import type { RuleOfItems } from '#core/checks/rule.ts';
import { smartFound } from '#core/checks/survey/smartFound.ts';

export const smartRelevant: RuleOfItems<'goals'> = {
  id: 'smart-relevant',
  reads: 'items',
  of: 'goals',
  severity: 'hint',
  title: both('What is it good for? (SMART: R)', 'Hvad skal det gøre godt for? (SMART: R)'),
  why: both(
    'A goal that serves no need is reached for its own sake.',
    'Et mål, der ikke tjener noget behov, nås for sin egen skyld.',
  ),
  advice: both(
    'Name the need, and let a review or a consequence follow the goal.',
    'Nævn behovet, og lad et møde eller en konsekvens følge målet.',
  ),
  examples: {
    fails: both('A goal on its own', 'Et løsrevet mål'),
    passes: both('The drivers plan their day by it', 'Chaufførerne planlægger dagen efter det'),
  },
  find: (goal, agreement) => smartFound(agreement, goal, 'relevant'),
};
