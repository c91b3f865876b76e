import { join } from '#core/agreement/path.ts';
import { both, inBoth } from '#core/checks/bilingual.ts';
import type { RuleOfItems } from '#core/checks/rule.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';
import { tableOf } from '#core/checks/survey/tables.ts';
import { touchesPromise } from '#core/checks/survey/touchesPromise.ts';
import { words } from '#core/document/words/words.ts';

export const tierTopMismatch: RuleOfItems<'consequences'> = {
  id: 'tier-top-mismatch',
  reads: 'items',
  of: 'consequences',
  severity: 'error',
  title: both('The bands do not begin at the target', 'Intervallerne begynder ikke ved målet'),
  why: both(
    'With a target of 99.9% and bands from 99.5%, every result between them breaks the promise and costs nothing.',
    'Med et mål på 99,9 % og intervaller fra 99,5 % bryder ethvert resultat derimellem løftet uden at koste noget.',
  ),
  advice: both('Let the first band begin at the target.', 'Lad det første interval begynde ved målet.'),
  examples: {
    fails: both('Target 99.9, bands from 99.5', 'Mål 99,9, intervaller fra 99,5'),
    passes: both('Target 99.9, bands from 99.9', 'Mål 99,9, intervaller fra 99,9'),
  },
  find: (consequence, agreement) => {
    const table = tableOf(agreement, consequence);
    if (table === null || table.bands.length === 0) return [];
    const name = namesOf(agreement, consequence.id);
    const { value, unit } = table.promise;
    const target = inBoth((language) => words[language].forms.quantity(value, unit, null));
    return table.faults.flatMap((fault) => {
      if (fault.kind === 'gap' && touchesPromise(fault.range, table.promise)) {
        const range = table.show(fault.range);
        const message = both(
          `${name.en}: the target is ${target.en}, but ${range.en} pays nothing.`,
          `${name.da}: Målet er ${target.da}, men ${range.da} udløser intet.`,
        );
        return [{ path: table.path, message }];
      }
      if (fault.kind !== 'kept') return [];
      const range = table.show(fault.range);
      const message = both(
        `${name.en}: band ${fault.band + 1} pays for ${range.en}, which keeps the target of ${target.en}.`,
        `${name.da}: Interval ${fault.band + 1} giver kredit for ${range.da}, som opfylder målet på ${target.da}.`,
      );
      return [{ path: join(table.path, fault.band), message }];
    });
  },
};
