import { both } from '#core/checks/bilingual.ts';
import type { RuleOfItems } from '#core/checks/rule.ts';
import { smartFound } from '#core/checks/survey/smartFound.ts';

export const smartSpecific: RuleOfItems<'goals'> = {
  id: 'smart-specific',
  reads: 'items',
  of: 'goals',
  severity: 'warning',
  title: both('One outcome of one thing (SMART: S)', 'Ét resultat af én ting (SMART: S)'),
  why: both(
    '“Better and faster” can be half reached. A goal names one service and one outcome, and who owns it.',
    '”Bedre og hurtigere” kan nås halvt. Et mål nævner én ydelse og ét resultat, og hvem der har ansvaret for det.',
  ),
  advice: both('Name the service, the outcome and the owner.', 'Nævn ydelsen, resultatet og den ansvarlige.'),
  examples: {
    fails: both('Better and faster', 'Bedre og hurtigere'),
    passes: both('Fewer interruptions of the web shop', 'Færre afbrydelser af webshoppen'),
  },
  find: (goal, agreement) => smartFound(agreement, goal, 'specific'),
};
