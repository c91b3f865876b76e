import type { Agreement } from '#core/agreement/agreement.ts';
import type { Consequence } from '#core/agreement/consequence.ts';
import type { Band } from '#core/agreement/credit.ts';
import type { Range } from '#core/agreement/quantity.ts';
import { join, type Path } from '#core/agreement/path.ts';
import { inBoth, type Bilingual } from '#core/checks/bilingual.ts';
import { words } from '#core/document/words/words.ts';
import { bandFaults, type BandFault } from '#core/measures/credits/bandFaults.ts';
import type { Promised } from '#core/measures/bands.ts';
import { promiseBehind } from '#core/measures/promised.ts';

/** A step table with what is wrong with it. */
export interface Table {
  readonly path: Path;
  readonly bands: readonly Band[];
  /** The promise it goes with, where all its targets are the same. */
  readonly promise: Promised;
  readonly faults: readonly BandFault[];
  readonly show: (range: Range) => Bilingual;
}

/** The step table of measured values that a consequence has, with its faults; `null` where it has none. */
export function tableOf({ objectives }: Agreement, consequence: Consequence): Table | null {
  const { id, action } = consequence;
  if (action?.kind !== 'credit' || action.rule.kind !== 'steps' || action.rule.on !== 'measuredValue') return null;
  const promise = promiseBehind(consequence, objectives);
  if (promise === null || promise.comparator === 'equalTo') return null;
  const { bands } = action.rule;
  const { comparator, value, unit } = promise;
  return {
    path: join('consequences', id, 'action', 'rule', 'bands'),
    bands,
    promise,
    faults: bandFaults(bands, { comparator, value }),
    show: (range) =>
      inBoth((language) =>
        words[language].forms.range(range, (one) => words[language].forms.quantity(one, unit, null)),
      ),
  };
}
