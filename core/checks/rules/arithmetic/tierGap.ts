import { join } from '#core/agreement/path.ts';
import { both } from '#core/checks/bilingual.ts';
import type { RuleOfItems } from '#core/checks/rule.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';
import { tableOf } from '#core/checks/survey/tables.ts';
import { touchesPromise } from '#core/checks/survey/touchesPromise.ts';

export const tierGap: RuleOfItems<'consequences'> = {
  id: 'tier-gap',
  reads: 'items',
  of: 'consequences',
  severity: 'error',
  title: both('A result in no band', 'Et resultat i intet interval'),
  why: both(
    'Bands “above 99.0” and “below 99.0” forget 99.0 itself: the result misses the target and pays nothing. It is seen in public agreements.',
    'Intervaller ”over 99,0” og ”under 99,0” glemmer netop 99,0: Resultatet overskrider målet og udløser intet. Det ses i offentlige aftaler.',
  ),
  advice: both(
    'Let each band begin where the one before it ends, and let one of them include the bound.',
    'Lad hvert interval begynde, hvor det foregående slutter, og lad ét af dem omfatte grænsen.',
  ),
  examples: {
    fails: both('> 99.0 and < 99.0', '> 99,0 og < 99,0'),
    passes: both('≥ 99.0 and < 99.0', '≥ 99,0 og < 99,0'),
  },
  find: (consequence, agreement) => {
    const table = tableOf(agreement, consequence);
    if (table === null || table.bands.length === 0) return [];
    const name = namesOf(agreement, consequence.id);
    return table.faults.flatMap((fault) => {
      if (fault.kind === 'empty') {
        const path = join(table.path, fault.band);
        return [
          {
            path,
            message: both(
              `Band ${fault.band + 1} of ${name.en} holds no value at all.`,
              `Interval ${fault.band + 1} i ${name.da} rummer ingen værdi.`,
            ),
          },
        ];
      }
      // What lies right below the target is told by tier-top-mismatch.
      if (fault.kind !== 'gap' || touchesPromise(fault.range, table.promise)) return [];
      const range = table.show(fault.range);
      return [
        {
          path: table.path,
          message: both(
            `${name.en}: ${range.en} misses the target but is in no band.`,
            `${name.da}: ${range.da} overskrider målet, men ligger i intet interval.`,
          ),
        },
      ];
    });
  },
};
