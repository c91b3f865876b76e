import type { Agreement } from '#core/agreement/agreement.ts';
import type { Decimal } from '#core/decimal.ts';
import type { DateText } from '#core/measures/moment.ts';
import type { Measured } from '#core/measures/problem.ts';
import type { Observation, WindowResults } from './results.ts';
import { settle, sumOf, type WindowAccount } from './settlement.ts';

/** What one promise would come to in each of some windows that follow one another, if nothing else were missed. */
export function whatIf(
  agreement: Agreement,
  objective: string,
  observed: readonly Observation[],
  windows: readonly Omit<WindowResults, 'results'>[],
): readonly WindowAccount[] {
  return settle(
    agreement,
    windows.flatMap((window, index): WindowResults[] => {
      const each = observed[index];
      return each === undefined ? [] : [{ ...window, results: [{ objective, observed: each }] }];
    }),
  );
}

/**
 * The most that a promise of time can cost in the windows that begin on some days: no service at all, the whole time.
 * Limits over longer periods are applied, so that twelve months show what a year can cost at worst.
 */
export function worstCase(
  agreement: Agreement,
  objective: string,
  { starts, minutes }: { readonly starts: readonly DateText[]; readonly minutes: Decimal },
): Measured<Decimal> {
  const down: Observation = { kind: 'downtime', time: minutes, of: minutes };
  const windows = starts.map((from) => ({ from, minutes }));
  return sumOf(
    whatIf(
      agreement,
      objective,
      starts.map(() => down),
      windows,
    ),
  );
}
