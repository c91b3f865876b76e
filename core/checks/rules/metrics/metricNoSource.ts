import { join } from '#core/agreement/path.ts';
import { both } from '#core/checks/bilingual.ts';
import type { RuleOfItems } from '#core/checks/rule.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';

export const metricNoSource: RuleOfItems<'metrics'> = {
  id: 'metric-no-source',
  reads: 'items',
  of: 'metrics',
  severity: 'warning',
  title: both('Nobody measures it', 'Ingen måler det'),
  why: both(
    'When both parties measure, whose figures win? When none does, nobody knows.',
    'Når begge parter måler, hvis tal gælder så? Måler ingen, ved ingen det.',
  ),
  advice: both('Say who measures, or with which tool.', 'Angiv, hvem der måler, eller med hvilket værktøj.'),
  examples: {
    fails: both('“is measured”', '”måles”'),
    passes: both(
      'An external probe every 60 s, readable by both parties',
      'En ekstern måling hvert 60. sekund, som begge parter kan læse',
    ),
  },
  find: ({ id, measurement, subject }, agreement) => {
    const { by, role, tool, sourceOfTruth } = measurement ?? {};
    const isSaid = by !== undefined || role !== undefined || tool !== undefined || sourceOfTruth !== undefined;
    if (isSaid || subject?.kind === 'duty') return [];
    const name = namesOf(agreement, id);
    const message = both(
      `It is not said who measures ${name.en}, or with what.`,
      `Det er ikke angivet, hvem der måler ${name.da}, eller hvormed.`,
    );
    return [{ path: join('metrics', id, 'measurement', 'by'), message }];
  },
};
