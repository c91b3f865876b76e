import { join } from '#core/agreement/path.ts';
import { both } from '#core/checks/bilingual.ts';
import type { RuleOfItems } from '#core/checks/rule.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';
import { tableOf } from '#core/checks/survey/tables.ts';

export const tierOverlap: RuleOfItems<'consequences'> = {
  id: 'tier-overlap',
  reads: 'items',
  of: 'consequences',
  severity: 'error',
  title: both('A result in two bands', 'Et resultat i to intervaller'),
  why: both(
    '“≤ 99.9” and “≥ 99.9” both hold 99.9, and each party will read its own band.',
    '”≤ 99,9” og ”≥ 99,9” rummer begge 99,9, og hver part læser sit eget interval.',
  ),
  advice: both('Let each bound belong to one band only.', 'Lad hver grænse høre til ét interval.'),
  examples: {
    fails: both('≤ 99.9 and ≥ 99.9', '≤ 99,9 og ≥ 99,9'),
    passes: both('< 99.9 and ≥ 99.9', '< 99,9 og ≥ 99,9'),
  },
  find: (consequence, agreement) => {
    const table = tableOf(agreement, consequence);
    if (table === null) return [];
    const name = namesOf(agreement, consequence.id);
    return table.faults.flatMap((fault) => {
      if (fault.kind !== 'overlap') return [];
      const range = table.show(fault.range);
      const [first = 0, second = 0] = fault.bands;
      return [
        {
          path: join(table.path, second),
          message: both(
            `${name.en}: ${range.en} lies in band ${first + 1} and in band ${second + 1}.`,
            `${name.da}: ${range.da} ligger både i interval ${first + 1} og i interval ${second + 1}.`,
          ),
        },
      ];
    });
  },
};
