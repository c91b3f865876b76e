import { join } from '#core/agreement/path.ts';
import { both } from '#core/checks/bilingual.ts';
import type { RuleOfItems } from '#core/checks/rule.ts';
import { objectivesOfMetric } from '#core/agreement/objectivesOfMetric.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';
import { compareDecimals } from '#core/decimal.ts';
import { words } from '#core/document/words/words.ts';
import { smallestSample } from '#core/measures/samples.ts';

export const metricMinSample: RuleOfItems<'metrics'> = {
  id: 'metric-min-sample',
  reads: 'items',
  of: 'metrics',
  severity: 'warning',
  title: both('One case decides', 'Én sag afgør det'),
  why: both(
    'With five tickets in a month a target of 90% is missed by a single late one: the result moves in steps of 20%.',
    'Med fem sager på en måned er et mål på 90 % overskredet ved en enkelt forsinket: Resultatet bevæger sig i trin på 20 %.',
  ),
  advice: both(
    'Say what happens when there are too few cases: not judged, pooled with the next period, or one miss allowed.',
    'Angiv, hvad der sker, når der er for få sager: ikke bedømt, lagt sammen med næste periode eller én overskridelse tilladt.',
  ),
  examples: {
    fails: both('90% of about 5 tickets', '90 % af ca. 5 sager'),
    passes: both('Below 10 tickets: at most one miss', 'Under 10 sager: højst én overskridelse'),
  },
  find: ({ id, edgeRules, window }, agreement) => {
    if (edgeRules?.minimumSample !== undefined || window?.kind === 'perItem') return [];
    const shares = objectivesOfMetric(agreement, id).flatMap(({ attainment }) => attainment ?? []);
    const [highest] = shares.toSorted((a, b) => compareDecimals(b, a));
    const fewest = highest === undefined ? null : smallestSample(highest);
    if (highest === undefined || fewest === null || agreement.legalForce === 'providerPolicy') return [];
    const name = namesOf(agreement, id);
    const [en, da] = [words.en.forms.percent(highest), words.da.forms.percent(highest)];
    return [
      {
        path: join('metrics', id, 'edgeRules', 'minimumSample'),
        message: both(
          `${name.en}: with fewer than ${fewest} cases a single miss breaks ${en}. Say what applies then.`,
          `${name.da}: Med færre end ${fewest} sager bryder én overskridelse ${da}. Angiv, hvad der da gælder.`,
        ),
      },
    ];
  },
};
