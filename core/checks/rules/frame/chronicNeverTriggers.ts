import type { Agreement } from '#core/agreement/agreement.ts';
import type { Trigger } from '#core/agreement/consequence.ts';
import { join } from '#core/agreement/path.ts';
import { both } from '#core/checks/bilingual.ts';
import type { RuleOfItems } from '#core/checks/rule.ts';
import { byId } from '#core/checks/survey/byId.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';
import { termDays } from '#core/checks/survey/termDays.ts';
import { compare, times, whole } from '#core/measures/exact.ts';

type Repeated = Extract<Trigger, { kind: 'repeatedMiss' }>;

const DAYS: Readonly<Record<string, number>> = {
  calendarMonth: 28,
  billingCycle: 28,
  calendarQuarter: 90,
  calendarYear: 365,
};

export const chronicNeverTriggers: RuleOfItems<'consequences'> = {
  id: 'chronic-never-triggers',
  reads: 'items',
  of: 'consequences',
  severity: 'error',
  title: both('A way out that never opens', 'En udgang, der aldrig åbner sig'),
  why: both(
    'Four misses of three months cannot happen, and twelve months of misses cannot happen in an agreement of one year before it ends.',
    'Fire overskridelser på tre måneder kan ikke ske, og tolv måneders overskridelser kan i en etårig aftale først ske, når den er slut.',
  ),
  advice: both('Count fewer misses, or more periods.', 'Kræv færre overskridelser, eller regn over flere perioder.'),
  examples: {
    fails: both('4 misses of 3 months', '4 overskridelser på 3 måneder'),
    passes: both('3 misses of 12 months', '3 overskridelser på 12 måneder'),
  },
  find: (consequence, agreement) => {
    const { id, trigger } = consequence;
    if (trigger?.kind !== 'repeatedMiss') return [];
    const name = namesOf(agreement, id);
    const path = join('consequences', id, 'trigger', 'misses');
    const { misses, windows } = trigger;
    if (misses === 0)
      return [
        {
          path,
          message: both(
            `${name.en} needs no miss at all. How many?`,
            `${name.da} kræver ingen overskridelse. Hvor mange?`,
          ),
        },
      ];
    if (windows !== undefined && misses > windows) {
      return [
        {
          path,
          message: both(
            `${name.en}: ${misses} misses cannot happen in ${windows} periods.`,
            `${name.da}: ${misses} overskridelser kan ikke ske i ${windows} perioder.`,
          ),
        },
      ];
    }
    if (!isBeyondTerm(agreement, trigger)) return [];
    return [
      {
        path,
        message: both(
          `${name.en} needs more periods with a miss than the agreement has.`,
          `${name.da} kræver flere perioder med overskridelse, end aftalen har.`,
        ),
      },
    ];
  },
};

function isBeyondTerm(agreement: Agreement, { objectives, misses, window }: Repeated): boolean {
  const term = agreement.term?.renewal?.kind === 'automatic' ? null : termDays(agreement);
  const [first] = objectives;
  const measured = window ?? byId(agreement, 'metrics', byId(agreement, 'objectives', first)?.metric)?.window?.kind;
  const days = measured === undefined ? undefined : DAYS[measured];
  return term !== null && days !== undefined && compare(times(whole(days), whole(misses)), term) > 0;
}
