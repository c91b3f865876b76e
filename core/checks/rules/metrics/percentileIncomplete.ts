import { LANGUAGES } from '#core/agreement/language.ts';
import { join } from '#core/agreement/path.ts';
import { both } from '#core/checks/bilingual.ts';
import type { RuleOfItems } from '#core/checks/rule.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';
import { isNumeric } from '#core/checks/survey/isNumeric.ts';
import { objectivesOfMetric } from '#core/agreement/objectivesOfMetric.ts';

const AVERAGE = { en: /\b(?:average|mean)\b/iu, da: /(?<!\p{L})(?:gennemsnit|middel)/iu } as const;
const SHORT: ReadonlySet<string> = new Set(['millisecond', 'second']);

export const percentileIncomplete: RuleOfItems<'metrics'> = {
  id: 'percentile-incomplete',
  reads: 'items',
  of: 'metrics',
  severity: 'error',
  title: both('How many of the answers?', 'Hvor mange af svarene?'),
  why: both(
    'An average below one second hides that every tenth page takes ten.',
    'Et gennemsnit under ét sekund skjuler, at hver tiende side tager ti.',
  ),
  advice: both('Choose the percentile, for example 95, and its limit.', 'Vælg percentilen, f.eks. 95, og dens grænse.'),
  examples: {
    fails: both('Average response below 1 s', 'Gennemsnitlig svartid under 1 sek.'),
    passes: both('95% of the answers within 1 s', '95 % af svarene inden for 1 sek.'),
  },
  find: ({ id, kind, unit, percentile, name: called, definition }, agreement) => {
    const name = namesOf(agreement, id);
    if (kind === 'percentile' && percentile === undefined) {
      const message = both(
        `It is not said which percentile ${name.en} is.`,
        `Det er ikke angivet, hvilken percentil ${name.da} er.`,
      );
      return [{ path: join('metrics', id, 'percentile'), message }];
    }
    if (kind === 'percentile' && !objectivesOfMetric(agreement, id).some(isNumeric)) {
      const message = both(`No limit is promised for ${name.en}.`, `Der er ikke lovet nogen grænse for ${name.da}.`);
      return [{ path: 'objectives', severity: 'warning', message }];
    }
    const isAverage = LANGUAGES.some((language) =>
      AVERAGE[language].test(`${called?.[language] ?? ''} ${definition?.[language] ?? ''}`),
    );
    if (kind === 'percentile' || unit === undefined || !SHORT.has(unit) || !isAverage) return [];
    const message = both(
      `${name.en} is an average: it hides the slow tail. Promise a percentile instead.`,
      `${name.da} er et gennemsnit: Det skjuler de langsomme svar. Lov i stedet en percentil.`,
    );
    return [{ path: join('metrics', id, 'kind'), severity: 'warning', message }];
  },
};
