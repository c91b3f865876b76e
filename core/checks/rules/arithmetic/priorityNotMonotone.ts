import type { Agreement } from '#core/agreement/agreement.ts';
import type { Objective } from '#core/agreement/objective.ts';
import { join } from '#core/agreement/path.ts';
import { both } from '#core/checks/bilingual.ts';
import type { RuleOfItems } from '#core/checks/rule.ts';
import { compareLengths, timeAllowed } from '#core/checks/survey/lengths.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';
import { objectivesOfMetric } from '#core/agreement/objectivesOfMetric.ts';
import { priorityIds, priorityOf, restOfKey } from '#core/checks/survey/priorities.ts';

export const priorityNotMonotone: RuleOfItems<'metrics'> = {
  id: 'priority-not-monotone',
  reads: 'items',
  of: 'metrics',
  severity: 'error',
  title: both('The less urgent is faster', 'Den mindre hastende er hurtigere'),
  why: both(
    'If a minor fault is answered before a grave one, everybody will report minor faults.',
    'Besvares en mindre fejl før en alvorlig, vil alle melde mindre fejl.',
  ),
  advice: both(
    'Let the times grow, or stay, from each priority to the next.',
    'Lad tiderne stige eller være ens fra hver prioritet til den næste.',
  ),
  examples: { fails: both('P1 8 h, P2 4 h', 'P1 8 t, P2 4 t'), passes: both('P1 4 h, P2 8 h', 'P1 4 t, P2 8 t') },
  find: ({ id }, agreement) => {
    const columns = Map.groupBy(objectivesOfMetric(agreement, id), restOfKey);
    return [...columns.values()].flatMap((column) => falling(agreement, column));
  },
};

function falling(agreement: Agreement, column: readonly Objective[]) {
  const ordered = priorityIds(agreement).flatMap((id) => column.filter((one) => priorityOf(one) === id));
  return ordered.slice(1).flatMap((lower, at) => {
    const higher = ordered[at];
    const [fast, slow] = [timeAllowed(lower), higher === undefined ? null : timeAllowed(higher)];
    if (higher === undefined || fast === null || slow === null || lower.attainment !== higher.attainment) return [];
    if ((compareLengths(fast, slow) ?? 0) >= 0) return [];
    const [less, more] = [namesOf(agreement, priorityOf(lower) ?? ''), namesOf(agreement, priorityOf(higher) ?? '')];
    return [
      {
        path: join('objectives', lower.id, 'target'),
        message: both(
          `${less.en} is to be faster than ${more.en}, which is more urgent.`,
          `${less.da} skal være hurtigere end ${more.da}, som haster mere.`,
        ),
      },
    ];
  });
}
