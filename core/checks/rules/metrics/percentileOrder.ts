import type { Agreement } from '#core/agreement/agreement.ts';
import type { Metric } from '#core/agreement/metric.ts';
import { join } from '#core/agreement/path.ts';
import { both } from '#core/checks/bilingual.ts';
import type { AgreementRule } from '#core/checks/rule.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';
import { objectivesOfMetric } from '#core/agreement/objectivesOfMetric.ts';
import { compareDecimals, type Decimal } from '#core/decimal.ts';
import { clockLength } from '#core/measures/lengths.ts';
import { compare, exact, type Exact } from '#core/measures/exact.ts';

interface Limit {
  readonly metric: Metric;
  readonly percentile: Decimal;
  readonly limit: Exact;
  readonly objective: string;
}

export const percentileOrder: AgreementRule = {
  id: 'percentile-order',
  reads: 'agreement',
  severity: 'error',
  title: both('The slower share has the shorter limit', 'Den større andel har den kortere grænse'),
  why: both(
    'If 95% are within 3 s, 90% are as well: a limit of 5 s for 90% says nothing, or one of the two is wrong.',
    'Er 95 % inden for 3 sekunder, er 90 % det også: En grænse på 5 sekunder for 90 % siger intet, eller en af dem er forkert.',
  ),
  advice: both('Exchange the limits, or strike one of them.', 'Byt grænserne om, eller slet den ene.'),
  examples: {
    fails: both('p95 3 s, p90 5 s', '95 % 3 sek., 90 % 5 sek.'),
    passes: both('p90 3 s, p95 5 s', '90 % 3 sek., 95 % 5 sek.'),
  },
  find: (agreement) => {
    const limits = agreement.metrics.flatMap((metric) => limitsOf(agreement, metric));
    return limits.flatMap((one) => {
      const lower = limits.find(
        (other) =>
          isAlike(one.metric, other.metric) &&
          compareDecimals(other.percentile, one.percentile) < 0 &&
          compare(other.limit, one.limit) > 0,
      );
      if (lower === undefined) return [];
      const [high, low] = [namesOf(agreement, one.metric.id), namesOf(agreement, lower.metric.id)];
      return [
        {
          path: join('objectives', one.objective, 'target'),
          message: both(
            `${high.en} is a larger share than ${low.en} but has the shorter limit.`,
            `${high.da} er en større andel end ${low.da}, men har den kortere grænse.`,
          ),
        },
      ];
    });
  },
};

function limitsOf(agreement: Agreement, metric: Metric): readonly Limit[] {
  const { percentile } = metric;
  if (metric.kind !== 'percentile' || percentile === undefined) return [];
  return objectivesOfMetric(agreement, metric.id).flatMap(({ id, target, key }) => {
    if (key.length > 0) return [];
    if (target?.kind === 'value' && target.comparator === 'atMost')
      return [{ metric, percentile, limit: exact(target.value), objective: id }];
    if (target?.kind !== 'duration' || target.comparator !== 'atMost') return [];
    const length = clockLength(target.length, '');
    return length.ok ? [{ metric, percentile, limit: length.value, objective: id }] : [];
  });
}

/** Percentiles of the same thing. */
function isAlike(one: Metric, other: Metric): boolean {
  return one.unit === other.unit && JSON.stringify(one.subject) === JSON.stringify(other.subject);
}
