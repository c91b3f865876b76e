import { join } from '#core/agreement/path.ts';
import { both } from '#core/checks/bilingual.ts';
import type { RuleOfItems } from '#core/checks/rule.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';

export const metricNoPoint: RuleOfItems<'metrics'> = {
  id: 'metric-no-point',
  reads: 'items',
  of: 'metrics',
  severity: 'warning',
  title: both('Measured where?', 'Målt hvor?'),
  why: both(
    'At the edge of the provider and at the screen of the user the same page has two speeds, and the line between them two owners.',
    'Ved leverandørens snitflade og på brugerens skærm har samme side to hastigheder, og forbindelsen imellem har to ejere.',
  ),
  advice: both('Name the point where it is measured.', 'Angiv det punkt, hvor der måles.'),
  examples: {
    fails: both('Page load', 'Svartid'),
    passes: both('Page load, at the edge of the provider’s network', 'Svartid ved leverandørens snitflade'),
  },
  find: ({ id, kind, unit, measurement }, agreement) => {
    const isSeen = kind === 'availability' || kind === 'percentile' || unit === 'millisecond';
    if (!isSeen || measurement?.point !== undefined) return [];
    const name = namesOf(agreement, id);
    const message = both(
      `It is not said at which point ${name.en} is measured.`,
      `Det er ikke angivet, på hvilket punkt ${name.da} måles.`,
    );
    return [{ path: join('metrics', id, 'measurement', 'point'), message }];
  },
};
