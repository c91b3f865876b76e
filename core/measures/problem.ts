import type { Path } from '#core/agreement/path.ts';
import type { Outcome } from '#core/outcome.ts';

/** A fact that no agreement holds, and that whoever measures has to know. */
export type OutsideFact =
  | 'billingCycle'
  | 'anchorDate'
  | 'anchorTime'
  | 'feeAmount'
  | 'outageTime'
  | 'scheduledTime'
  | 'affectedShare'
  | 'incidents'
  | 'items'
  | 'value'
  | 'windowEnd';

/** What is written, and cannot be so. */
export type Contradiction =
  | 'timeZoneUnknown'
  | 'intervalEndsBeforeItStarts'
  | 'intervalsOverlap'
  | 'openAndClosed'
  | 'openDayWithoutHours'
  | 'neverOpen'
  | 'notPositive'
  | 'unitsDiffer'
  | 'currenciesDiffer'
  | 'bandsOverlap'
  | 'noBandForValue'
  | 'unitHasNoFixedLength'
  | 'endsBeforeItStarts'
  | 'levelsInCircle'
  /** Further away than any agreement lasts. */
  | 'tooFar';

/** Why something cannot be computed, and where the reason stands. Paths are those of `core/agreement/path.ts`. */
export type MeasureProblem =
  /** A question that has to be answered first. */
  | { readonly kind: 'missing'; readonly path: Path }
  /** A link to something the agreement no longer has. */
  | { readonly kind: 'dangling'; readonly path: Path }
  /** Agreed in words only: printed, never computed. */
  | { readonly kind: 'wordsOnly'; readonly path: Path }
  | { readonly kind: 'contradiction'; readonly path: Path; readonly what: Contradiction }
  /** A fact that the caller has not given. */
  | { readonly kind: 'needs'; readonly fact: OutsideFact; readonly path: Path };

export type Measured<Value> = Outcome<Value, MeasureProblem>;

type Failed = { readonly ok: false; readonly problem: MeasureProblem };

export const missing = (path: Path): Failed => ({ ok: false, problem: { kind: 'missing', path } });
export const dangling = (path: Path): Failed => ({ ok: false, problem: { kind: 'dangling', path } });
export const wordsOnly = (path: Path): Failed => ({ ok: false, problem: { kind: 'wordsOnly', path } });
export const contradiction = (path: Path, what: Contradiction): Failed => ({
  ok: false,
  problem: { kind: 'contradiction', path, what },
});
export const needs = (fact: OutsideFact, path: Path): Failed => ({ ok: false, problem: { kind: 'needs', fact, path } });
