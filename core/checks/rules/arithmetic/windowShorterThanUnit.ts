import type { Metric, Window } from '#core/agreement/metric.ts';
import { join } from '#core/agreement/path.ts';
import type { Duration } from '#core/agreement/time.ts';
import { both } from '#core/checks/bilingual.ts';
import type { RuleOfItems } from '#core/checks/rule.ts';
import { timeAllowed } from '#core/checks/survey/lengths.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';
import { objectivesOfMetric } from '#core/agreement/objectivesOfMetric.ts';
import { roughDays } from '#core/checks/survey/roughDays.ts';
import { compare, whole, type Exact } from '#core/measures/exact.ts';

const DAYS: Readonly<Partial<Record<Window['kind'], Exact>>> = {
  hour: { top: 1n, bottom: 24n },
  day: whole(1),
  week: whole(7),
  calendarMonth: whole(31),
  billingCycle: whole(31),
  calendarQuarter: whole(92),
  calendarYear: whole(366),
  agreementYear: whole(366),
};

export const windowShorterThanUnit: RuleOfItems<'metrics'> = {
  id: 'window-shorter-than-unit',
  reads: 'items',
  of: 'metrics',
  severity: 'error',
  title: both('The period is too short to judge in', 'Perioden er for kort til at bedømme i'),
  why: both(
    'What may take two days cannot be judged by the hour, and what is measured once a week has no result of a day.',
    'Det, der må tage to dage, kan ikke bedømmes time for time, og det, der måles én gang om ugen, har intet resultat for en dag.',
  ),
  advice: both(
    'Choose a longer window, such as the calendar month.',
    'Vælg en længere måleperiode, f.eks. kalendermåneden.',
  ),
  examples: {
    fails: both('2 days, judged by the hour', '2 dage, bedømt pr. time'),
    passes: both('2 days, judged by the month', '2 dage, bedømt pr. måned'),
  },
  find: (metric, agreement) => {
    const window = windowDays(metric);
    if (window === null) return [];
    const lengths = objectivesOfMetric(agreement, metric.id).flatMap((one) => timeAllowed(one) ?? []);
    const { interval } = metric.measurement ?? {};
    const isLonger = (length: Duration) => {
      const days = roughDays(length);
      return days !== null && compare(days, window) > 0;
    };
    if (![...lengths, ...(interval === undefined ? [] : [interval])].some(isLonger)) return [];
    const name = namesOf(agreement, metric.id);
    return [
      {
        path: join('metrics', metric.id, 'window'),
        message: both(
          `The window of ${name.en} is shorter than the time that is judged or measured in it.`,
          `Måleperioden for ${name.da} er kortere end den tid, der bedømmes eller måles i den.`,
        ),
      },
    ];
  },
};

function windowDays({ window }: Metric): Exact | null {
  if (window?.kind === 'rolling') return window.length === undefined ? null : roughDays(window.length);
  return window === undefined ? null : (DAYS[window.kind] ?? null);
}
