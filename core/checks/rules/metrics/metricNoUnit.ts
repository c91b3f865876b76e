import { join } from '#core/agreement/path.ts';
import { both } from '#core/checks/bilingual.ts';
import type { RuleOfItems } from '#core/checks/rule.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';
import { objectivesOfMetric } from '#core/agreement/objectivesOfMetric.ts';

export const metricNoUnit: RuleOfItems<'metrics'> = {
  id: 'metric-no-unit',
  reads: 'items',
  of: 'metrics',
  severity: 'error',
  title: both('A number without a unit', 'Et tal uden enhed'),
  why: both(
    'A bare number binds nobody: 4 may be minutes, support hours or days.',
    'Et tal uden enhed forpligter ingen: 4 kan være minutter, supporttimer eller dage.',
  ),
  advice: both('Choose the unit of the metric.', 'Vælg målepunktets enhed.'),
  examples: {
    fails: both('Response: 4', 'Reaktion: 4'),
    passes: both('Response: 4 support hours', 'Reaktion: 4 supporttimer'),
  },
  find: ({ id, unit, kind, unitName }, agreement) => {
    const path = join('metrics', id, 'unit');
    const name = namesOf(agreement, id);
    if (unit === 'other' && unitName === undefined) {
      const message = both(
        `Name the unit that ${name.en} is counted in.`,
        `Angiv, hvilken enhed ${name.da} opgøres i.`,
      );
      return [{ path: join('metrics', id, 'unitName'), message }];
    }
    // A length of time brings its own unit.
    const isGiven = objectivesOfMetric(agreement, id).some(({ target }) => target?.kind === 'duration');
    if (unit !== undefined || kind === 'state' || isGiven) return [];
    return [{ path, message: both(`${name.en} has no unit.`, `${name.da} har ingen enhed.`) }];
  },
};
