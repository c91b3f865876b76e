import { join } from '#core/agreement/path.ts';
import { both } from '#core/checks/bilingual.ts';
import type { RuleOfItems } from '#core/checks/rule.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';
import { tableOf } from '#core/checks/survey/tables.ts';

export const tierNotMonotone: RuleOfItems<'consequences'> = {
  id: 'tier-not-monotone',
  reads: 'items',
  of: 'consequences',
  severity: 'error',
  title: both('A worse result pays less', 'Et dårligere resultat koster mindre'),
  why: both(
    'A table that pays 5% at 98% and 10% at 99% rewards the provider for a longer outage.',
    'En tabel, der giver 5 % ved 98 % og 10 % ved 99 %, belønner leverandøren for en længere afbrydelse.',
  ),
  advice: both(
    'Let the credit grow with every step away from the target.',
    'Lad kreditten stige for hvert trin væk fra målet.',
  ),
  examples: {
    fails: both('98% → 5%, 99% → 10%', '98 % → 5 %, 99 % → 10 %'),
    passes: both('99% → 5%, 98% → 10%', '99 % → 5 %, 98 % → 10 %'),
  },
  find: (consequence, agreement) => {
    const table = tableOf(agreement, consequence);
    if (table === null) return [];
    const name = namesOf(agreement, consequence.id);
    return table.faults.flatMap((fault) => {
      if (fault.kind === 'falls') {
        const message = both(
          `${name.en}: band ${fault.worse + 1} is worse than band ${fault.better + 1} but pays less.`,
          `${name.da}: Interval ${fault.worse + 1} er dårligere end interval ${fault.better + 1}, men giver mindre.`,
        );
        return [{ path: join(table.path, fault.worse), message }];
      }
      if (fault.kind !== 'mixed') return [];
      const message = both(
        `${name.en}: bands ${fault.first + 1} and ${fault.second + 1} pay in different ways, so nobody can say which pays more.`,
        `${name.da}: Interval ${fault.first + 1} og ${fault.second + 1} giver på forskellig måde, så ingen kan sige, hvilket der giver mest.`,
      );
      return [{ path: join(table.path, fault.second), severity: 'warning', message }];
    });
  },
};
