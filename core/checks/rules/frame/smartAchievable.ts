import { both } from '#core/checks/bilingual.ts';
import type { RuleOfItems } from '#core/checks/rule.ts';
import { smartFound } from '#core/checks/survey/smartFound.ts';

export const smartAchievable: RuleOfItems<'goals'> = {
  id: 'smart-achievable',
  reads: 'items',
  of: 'goals',
  severity: 'warning',
  title: both('Can it be reached? (SMART: A)', 'Kan det nås? (SMART: A)'),
  why: both(
    'A goal far beyond everything reached before, or beyond what the suppliers promise, is given up in the first month.',
    'Et mål langt ud over alt, der før er nået, eller ud over det, leverandørerne lover, opgives i første måned.',
  ),
  advice: both(
    'Say where one stands today and why the goal can be reached.',
    'Angiv udgangspunktet i dag, og hvorfor målet kan nås.',
  ),
  examples: {
    fails: both('99.999% with suppliers of 99.9%', '99,999 % med leverandører på 99,9 %'),
    passes: both('Today 99.7%; a second data centre is in operation', 'I dag 99,7 %; et ekstra datacenter er i drift'),
  },
  find: (goal, agreement) => smartFound(agreement, goal, 'achievable', ['perfection']),
};
