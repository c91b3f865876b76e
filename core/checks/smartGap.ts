import { LANGUAGES } from '#core/agreement/language.ts';
import type { Path } from '#core/agreement/path.ts';
import type { Wording } from '#core/agreement/text.ts';

export type SmartGapKind =
  | 'noService'
  | 'noOutcome'
  | 'noOwner'
  | 'vagueWord'
  | 'severalOutcomes'
  | 'noObjective'
  | 'noTarget'
  | 'noNumber'
  | 'noMetric'
  | 'metricHasNoDefinition'
  | 'metricHasNoUnit'
  | 'metricHasNoWindow'
  | 'metricHasNoSource'
  | 'noBaseline'
  | 'noEvidence'
  | 'perfection'
  | 'noNeed'
  | 'nothingFollows'
  | 'sameAsAnother'
  | 'noFirstEvaluation'
  | 'noReview'
  | 'noDue'
  | 'evaluatedAfterEnd'
  | 'reviewedBeforeEvaluation';

/** What keeps a letter open, or (`hint`) what a careful reader would ask about; `path` is the question that closes it. */
export interface SmartGap {
  readonly kind: SmartGapKind;
  readonly weight: 'open' | 'hint';
  readonly path: Path;
  /** The word or the thing it is about, where that helps. */
  readonly about?: string;
}

export function open(kind: SmartGapKind, path: Path): SmartGap {
  return { kind, weight: 'open', path };
}

export function gapIf(isMissing: boolean, kind: SmartGapKind, path: Path): readonly SmartGap[] {
  return isMissing ? [open(kind, path)] : [];
}

export function isEmpty(wording: Wording | undefined): boolean {
  return LANGUAGES.every((language) => (wording?.[language] ?? '').trim() === '');
}
