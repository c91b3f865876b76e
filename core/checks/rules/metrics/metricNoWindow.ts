import { join } from '#core/agreement/path.ts';
import { both } from '#core/checks/bilingual.ts';
import type { RuleOfItems } from '#core/checks/rule.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';
import { isNumeric } from '#core/checks/survey/isNumeric.ts';
import { objectivesOfMetric } from '#core/agreement/objectivesOfMetric.ts';

/** Results of these are computed over a time; others can be judged one by one. */
const OVER_TIME: ReadonlySet<string> = new Set(['availability', 'ratio', 'percentile', 'rate', 'score']);

export const metricNoWindow: RuleOfItems<'metrics'> = {
  id: 'metric-no-window',
  reads: 'items',
  of: 'metrics',
  severity: 'error',
  title: both('A share without a period', 'En andel uden måleperiode'),
  why: both(
    '99.9% of a day allows 86 seconds, of a year nearly nine hours. Without a period nobody knows which.',
    '99,9 % af et døgn tillader 86 sekunder, af et år næsten ni timer. Uden måleperiode ved ingen, hvad der gælder.',
  ),
  advice: both(
    'Choose the window of the metric, for example the calendar month.',
    'Vælg målepunktets måleperiode, f.eks. kalendermåneden.',
  ),
  examples: {
    fails: both('99.9% uptime', '99,9 % oppetid'),
    passes: both('99.9% per calendar quarter', '99,9 % pr. kvartal'),
  },
  find: ({ id, kind, window }, agreement) => {
    const promises = objectivesOfMetric(agreement, id).filter(isNumeric);
    const needs =
      (kind !== undefined && OVER_TIME.has(kind)) || promises.some(({ attainment }) => attainment !== undefined);
    const name = namesOf(agreement, id);
    if (window === undefined) {
      if (!needs || promises.length === 0) return [];
      const message = both(
        `${name.en} is a share, but it is not said of which period. Choose the window.`,
        `${name.da} er en andel, men det er ikke angivet af hvilken periode. Vælg måleperioden.`,
      );
      return [{ path: join('metrics', id, 'window'), message }];
    }
    if (window.kind !== 'rolling' || window.length !== undefined) return [];
    const message = both(
      `How long is the rolling window of ${name.en}?`,
      `Hvor lang er den løbende måleperiode for ${name.da}?`,
    );
    return [{ path: join('metrics', id, 'window', 'length'), message }];
  },
};
