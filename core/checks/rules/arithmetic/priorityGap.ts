import { join } from '#core/agreement/path.ts';
import { both, inBoth } from '#core/checks/bilingual.ts';
import type { Found } from '#core/checks/finding.ts';
import type { RuleOfItems } from '#core/checks/rule.ts';
import { nameOf, namesOf } from '#core/checks/survey/nameOf.ts';
import { objectivesOfMetric } from '#core/agreement/objectivesOfMetric.ts';
import { priorityIds, priorityOf } from '#core/checks/survey/priorities.ts';

export const priorityGap: RuleOfItems<'metrics'> = {
  id: 'priority-gap',
  reads: 'items',
  of: 'metrics',
  severity: 'error',
  title: both('A priority without a number', 'En prioritet uden tal'),
  why: both(
    '“As soon as possible” for the lowest priority means never; a missing row means whatever each party reads into it.',
    '”Snarest” for den laveste prioritet betyder aldrig; en manglende række betyder, hvad hver part læser ind i den.',
  ),
  advice: both(
    'Enter a time for every priority, or “no target” openly.',
    'Angiv en tid for hver prioritet, eller åbent ”intet servicemål”.',
  ),
  examples: {
    fails: both('P4: as soon as possible', 'P4: snarest'),
    passes: both('P4: 5 working days', 'P4: 5 arbejdsdage'),
  },
  find: ({ id }, agreement): readonly Found[] => {
    const promises = objectivesOfMetric(agreement, id).filter((one) => priorityOf(one) !== null);
    if (promises.length < 2) return [];
    const name = namesOf(agreement, id);
    const wordy = promises
      .filter(({ target }) => target === undefined || target.kind === 'text')
      .map((one): Found => {
        const priority = namesOf(agreement, priorityOf(one) ?? '');
        return {
          path: join('objectives', one.id, 'target'),
          message: both(`${name.en} has no number for ${priority.en}.`, `${name.da} har intet tal for ${priority.da}.`),
        };
      });
    const absent = priorityIds(agreement).filter((priority) => !promises.some((one) => priorityOf(one) === priority));
    if (absent.length === 0) return wordy;
    const listed = inBoth((language) => absent.map((one) => nameOf(agreement, one, language)).join(', '));
    const message = both(`${name.en} says nothing about ${listed.en}.`, `${name.da} siger intet om ${listed.da}.`);
    return [...wordy, { path: join('metrics', id), severity: 'hint', message }];
  },
};
