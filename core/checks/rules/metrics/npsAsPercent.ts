import { LANGUAGES } from '#core/agreement/language.ts';
import { join } from '#core/agreement/path.ts';
import { both } from '#core/checks/bilingual.ts';
import type { RuleOfItems } from '#core/checks/rule.ts';
import { objectivesOfMetric } from '#core/agreement/objectivesOfMetric.ts';
import { compareDecimals } from '#core/decimal.ts';

const NPS = /(?<!\p{L})NPS(?!\p{L})|net promoter/iu;

export const npsAsPercent: RuleOfItems<'metrics'> = {
  id: 'nps-as-percent',
  reads: 'items',
  of: 'metrics',
  severity: 'warning',
  title: both('A score that is no share', 'En score, der ikke er en andel'),
  why: both(
    'The Net Promoter Score is promoters minus detractors and lies between −100 and 100; it is no percentage.',
    'Net Promoter Score er ambassadører minus kritikere og ligger mellem −100 og 100; den er ikke en procentdel.',
  ),
  advice: both('Choose the unit “score”.', 'Vælg enheden ”score”.'),
  examples: { fails: both('NPS 60%', 'NPS 60 %'), passes: both('NPS ≥ 40', 'NPS ≥ 40') },
  find: ({ id, name, unit }, agreement) => {
    if (!LANGUAGES.some((language) => NPS.test(name?.[language] ?? ''))) return [];
    const path = join('metrics', id, 'unit');
    const outside = objectivesOfMetric(agreement, id).find(
      ({ target }) =>
        target?.kind === 'value' &&
        (compareDecimals(target.value, '100') > 0 || compareDecimals(target.value, '-100') < 0),
    );
    return [
      ...(unit === 'percent'
        ? [
            {
              path,
              message: both(
                'The Net Promoter Score is a score from −100 to 100, not a percentage.',
                'Net Promoter Score er en score fra −100 til 100, ikke en procentdel.',
              ),
              fix: {
                title: both('Make it a score', 'Gør det til en score'),
                changes: [{ kind: 'answer' as const, path, value: 'score' }],
              },
            },
          ]
        : []),
      ...(outside === undefined
        ? []
        : [
            {
              path: join('objectives', outside.id, 'target'),
              message: both(
                'A Net Promoter Score lies between −100 and 100.',
                'En Net Promoter Score ligger mellem −100 og 100.',
              ),
            },
          ]),
    ];
  },
};
