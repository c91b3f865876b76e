import type { Failure } from '#core/agreement/failure.ts';
import { join } from '#core/agreement/path.ts';
import { both } from '#core/checks/bilingual.ts';
import type { RuleOfItems } from '#core/checks/rule.ts';
import { byId } from '#core/checks/survey/byId.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';
import { downtimeBudget } from '#core/measures/budget.ts';
import { compare, times, whole } from '#core/measures/exact.ts';
import { clockLength } from '#core/measures/lengths.ts';
import { timePromise } from '#core/measures/promise.ts';

export const sampleLongerThanBudget: RuleOfItems<'objectives'> = {
  id: 'sample-longer-than-budget',
  reads: 'items',
  of: 'objectives',
  severity: 'warning',
  title: both('Measured too seldom for the target', 'Målt for sjældent til målet'),
  why: both(
    '99.99% of a month allows four minutes. A probe every five minutes that must fail three times sees nothing, or too much.',
    '99,99 % af en måned tillader fire minutter. En måling hvert femte minut, der skal fejle tre gange, ser intet eller for meget.',
  ),
  advice: both(
    'Measure more often: every 30 seconds, three failures in a row.',
    'Mål oftere: hvert 30. sekund, tre fejl i træk.',
  ),
  examples: {
    fails: both('Every 5 min, 3 failures, 99.99%', 'Hvert 5. min., 3 fejl, 99,99 %'),
    passes: both('Every 30 s, 3 failures, 99.99%', 'Hvert 30. sek., 3 fejl, 99,99 %'),
  },
  find: (objective, agreement) => {
    const metric = byId(agreement, 'metrics', objective.metric);
    const interval = metric?.measurement?.interval;
    if (metric === undefined || interval === undefined) return [];
    const promise = timePromise(agreement, objective);
    const length = clockLength(interval, '');
    if (!promise.ok || !length.ok) return [];
    const needed = times(length.value, whole(inARow(metric.failure)));
    if (promise.value.bases.some((basis) => compare(needed, downtimeBudget(promise.value.target, basis)) <= 0))
      return [];
    const name = namesOf(agreement, objective.id);
    return [
      {
        path: join('metrics', metric.id, 'measurement', 'interval'),
        message: both(
          `${name.en}: a single failed measurement takes longer than the downtime that the target allows.`,
          `${name.da}: En enkelt fejlet måling varer længere end den nedetid, målet tillader.`,
        ),
      },
    ];
  },
};

/** How many checks must fail before it counts. */
function inARow(failure: Failure | undefined): number {
  if (failure?.kind === 'consecutive') return Math.max(1, failure.count);
  return failure?.kind === 'all' || failure?.kind === 'any' ? Math.max(1, ...failure.of.map(inARow)) : 1;
}
