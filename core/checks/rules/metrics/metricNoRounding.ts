import type { Band } from '#core/agreement/credit.ts';
import { join } from '#core/agreement/path.ts';
import { both } from '#core/checks/bilingual.ts';
import type { RuleOfItems } from '#core/checks/rule.ts';
import { stepsFor } from '#core/checks/survey/stepsFor.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';
import { objectivesOfMetric } from '#core/agreement/objectivesOfMetric.ts';

export const metricNoRounding: RuleOfItems<'metrics'> = {
  id: 'metric-no-rounding',
  reads: 'items',
  of: 'metrics',
  severity: 'warning',
  title: both('No rounding rule', 'Ingen afrundingsregel'),
  why: both(
    '99.895% is in no band when the bands end at 99.89 and begin at 99.9. Whether it is rounded, and when, decides about money.',
    '99,895 % ligger i intet interval, når intervallerne slutter ved 99,89 og begynder ved 99,9. Om og hvornår der afrundes, afgør penge.',
  ),
  advice: both(
    'Choose how many decimals count, and whether rounding comes before the comparison.',
    'Vælg antal decimaler, og om der afrundes før sammenligningen.',
  ),
  examples: {
    fails: both('Bands 99.0–99.89 and from 99.9', 'Intervaller 99,0-99,89 og fra 99,9'),
    passes: both('Two decimals, half up, before comparison', 'To decimaler, halve op, før sammenligning'),
  },
  find: ({ id, rounding, unit }, agreement) => {
    const promises = objectivesOfMetric(agreement, id);
    const bands = promises.flatMap((one) => stepsFor(agreement, one.id)).flatMap((rule) => rule.bands);
    if (rounding !== undefined || unit !== 'percent' || !bands.some(hasDecimals)) return [];
    const name = namesOf(agreement, id);
    const message = both(
      `The credit bands of ${name.en} have decimals, but it is not said how results are rounded.`,
      `Kreditintervallerne for ${name.da} har decimaler, men det er ikke angivet, hvordan resultater afrundes.`,
    );
    return [{ path: join('metrics', id, 'rounding'), message }];
  },
};

function hasDecimals({ range: { from, to } }: Band): boolean {
  return [from, to].some((bound) => bound?.value.includes('.') === true && !/\.0*$/u.test(bound.value));
}
