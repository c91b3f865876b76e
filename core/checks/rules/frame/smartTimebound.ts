import { both } from '#core/checks/bilingual.ts';
import type { RuleOfItems } from '#core/checks/rule.ts';
import { smartFound } from '#core/checks/survey/smartFound.ts';

export const smartTimebound: RuleOfItems<'goals'> = {
  id: 'smart-timebound',
  reads: 'items',
  of: 'goals',
  severity: 'warning',
  title: both('By when? (SMART: T)', 'Hvornår? (SMART: T)'),
  why: both('“Improve” without a date is never missed.', '”Forbedre” uden dato kan aldrig overskrides.'),
  advice: both(
    'Give the date of the first evaluation and of the review, and for an improvement when it is reached.',
    'Angiv datoen for første opgørelse og for opfølgning og for en forbedring, hvornår den er nået.',
  ),
  examples: { fails: both('Improve', 'Forbedre'), passes: both('By 31 December 2026', 'Senest 31. december 2026') },
  find: (goal, agreement) => smartFound(agreement, goal, 'timeBound'),
};
