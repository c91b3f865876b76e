import { useMemo } from 'react';
import type { Range } from '#core/agreement/quantity.ts';
import type { Path } from '#core/agreement/path.ts';
import { segmentsOf } from '#core/editing/slot.ts';
import { missedBy, possibleIn, type Promised } from '#core/measures/bands.ts';
import { promiseBehind } from '#core/measures/promised.ts';
import { useAgreement } from '#renderer/state/openDraft.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { valueShower, type ShowValue } from './rangeText.ts';

/** What the bounds of bands are values of. */
export interface BandScale {
  /** The promise that the credit follows from missing, where there is one. */
  readonly promised: Promised | null;
  readonly missed: Range | null;
  readonly possible: Range;
  readonly isLowerBetter: boolean;
  /** The bands are of what was measured, not of points or items. */
  readonly isMeasured: boolean;
  readonly show: ShowValue;
  /** What stands in a field beside the number. */
  readonly symbol: string;
  readonly currency: string;
}

export function useBandScale(path: Path): BandScale {
  const language = useLanguage();
  const agreement = useAgreement((whole) => whole);
  return useMemo(() => {
    const [list, id] = segmentsOf(path);
    const consequence = list === 'consequences' ? agreement.consequences.find((one) => one.id === id) : undefined;
    const rule = consequence?.action?.kind === 'credit' ? consequence.action.rule : undefined;
    const isMeasured = rule?.kind === 'steps' && rule.on === 'measuredValue';
    const promised = isMeasured && consequence !== undefined ? promiseBehind(consequence, agreement.objectives) : null;
    const counted = rule?.kind === 'steps' && rule.on === 'missedItems' ? 'count' : 'point';
    const unit = isMeasured ? (promised?.unit ?? null) : counted;
    return {
      promised,
      missed: promised === null ? null : missedBy(promised),
      possible: unit === null ? {} : possibleIn(unit),
      isLowerBetter: !isMeasured || promised?.comparator === 'atMost' || promised?.comparator === 'lessThan',
      isMeasured,
      show: valueShower(agreement, language, unit === 'other' || unit === 'count' ? null : unit),
      symbol: unit === 'percent' ? '%' : '',
      currency: agreement.currency ?? 'DKK',
    };
  }, [path, agreement, language]);
}
