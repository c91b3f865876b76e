import { followsMissingMeasurement } from '#core/agreement/measurementMissing.ts';
import { join } from '#core/agreement/path.ts';
import { both } from '#core/checks/bilingual.ts';
import type { RuleOfItems } from '#core/checks/rule.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';
import { isNumeric } from '#core/checks/survey/isNumeric.ts';
import { objectivesOfMetric } from '#core/agreement/objectivesOfMetric.ts';

const MEASURED: ReadonlySet<string> = new Set(['availability', 'ratio', 'percentile', 'rate']);

export const metricMissingData: RuleOfItems<'metrics'> = {
  id: 'metric-missing-data',
  reads: 'items',
  of: 'metrics',
  severity: 'warning',
  title: both('What if nobody measured?', 'Hvad hvis ingen målte?'),
  why: both(
    'Without a rule, whoever is to pay gains from a broken probe. Danish annexes therefore count a missing measurement as a miss.',
    'Uden en regel vinder den, der skal betale, ved en ødelagt måler. Danske bilag regner derfor en manglende måling som ikke opfyldt.',
  ),
  advice: both('Choose what a missing measurement counts as.', 'Vælg, hvad en manglende måling tæller som.'),
  examples: {
    fails: both('Nothing about missing data', 'Intet om manglende data'),
    passes: both('A missing measurement counts as failed', 'En manglende måling tæller som ikke opfyldt'),
  },
  find: ({ id, kind, edgeRules }, agreement) => {
    const isSaid = edgeRules?.missingData !== undefined || edgeRules?.missingDataText !== undefined;
    const isFollowed = agreement.consequences.some((one) => followsMissingMeasurement(one, id));
    if (kind === undefined || !MEASURED.has(kind) || isSaid || isFollowed) return [];
    if (agreement.legalForce === 'providerPolicy' || !objectivesOfMetric(agreement, id).some(isNumeric)) return [];
    const name = namesOf(agreement, id);
    const message = both(
      `It is not said what applies when ${name.en} was not measured.`,
      `Det er ikke angivet, hvad der gælder, når ${name.da} ikke er målt.`,
    );
    return [{ path: join('metrics', id, 'edgeRules', 'missingData'), message }];
  },
};
