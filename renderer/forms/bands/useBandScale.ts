import { useMemo } from 'react';
import type { Agreement } from '#core/agreement/agreement.ts';
import type { Consequence } from '#core/agreement/consequence.ts';
import type { Language } from '#core/agreement/language.ts';
import type { Range, Unit } from '#core/agreement/quantity.ts';
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
  return useMemo(() => scaleOf(agreement, path, language), [path, agreement, language]);
}

function scaleOf(agreement: Agreement, path: Path, language: Language): BandScale {
  const consequence = consequenceAt(agreement, path);
  const counted = countedIn(consequence);
  const isMeasured = counted === 'measured';
  const promised = isMeasured && consequence !== undefined ? promiseBehind(consequence, agreement.objectives) : null;
  const unit = unitOf(counted, promised);
  return {
    promised,
    missed: promised === null ? null : missedBy(promised),
    possible: unit === null ? {} : possibleIn(unit),
    isLowerBetter: !isMeasured || promised?.comparator === 'atMost' || promised?.comparator === 'lessThan',
    isMeasured,
    show: valueShower(agreement, language, unit),
    symbol: unit === 'percent' ? '%' : '',
    currency: agreement.currency ?? 'DKK',
  };
}

function unitOf(counted: ReturnType<typeof countedIn>, promised: Promised | null): Unit | null {
  if (counted !== 'measured') return counted;
  return promised?.unit ?? null;
}

function consequenceAt({ consequences }: Agreement, path: Path): Consequence | undefined {
  const [list, id] = segmentsOf(path);
  return list === 'consequences' ? consequences.find((one) => one.id === id) : undefined;
}

/** The ladder of point prices stands among the rules for all remedies and is of points. */
function countedIn(consequence: Consequence | undefined): 'measured' | 'count' | 'point' {
  const rule = consequence?.action?.kind === 'credit' ? consequence.action.rule : undefined;
  if (rule?.kind !== 'steps' || rule.on === 'points') return 'point';
  return rule.on === 'measuredValue' ? 'measured' : 'count';
}
