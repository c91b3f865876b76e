import type { Band, FeeBase, Payment } from '#core/agreement/credit.ts';
import type { Comparator, Unit } from '#core/agreement/quantity.ts';
import type { Period } from '#core/agreement/time.ts';
import type { Decimal } from '#core/decimal.ts';
import type { RoundingMode } from '#core/measures/exact.ts';

/**
 * One line of the reckoning, as data: "99.62 %", "below 99.90 %", "band 99.0–99.9", "10 % of DKK 40,000 = DKK 4,000". Every
 * language makes its own sentence of it. Decimals have at most twelve places.
 */
export type Step =
  | { readonly kind: 'measured'; readonly value: Decimal; readonly unit: Unit }
  | { readonly kind: 'shareMeasured'; readonly met: number; readonly total: number; readonly percent: Decimal }
  | { readonly kind: 'downtimeMeasured'; readonly time: Decimal; readonly of: Decimal; readonly percent: Decimal }
  | { readonly kind: 'rounded'; readonly value: Decimal; readonly decimals: number; readonly mode: RoundingMode }
  | { readonly kind: 'missAllowed' }
  | {
      readonly kind: 'compared';
      readonly comparator: Comparator;
      readonly target: Decimal;
      readonly unit: Unit;
      readonly met: boolean;
    }
  /** How far beyond the target, and how many units that is: 8.2 points, 9 commenced. */
  | {
      readonly kind: 'counted';
      readonly beyond: Decimal;
      readonly unit: Unit;
      readonly units: Decimal;
      readonly free: Decimal;
      readonly completion: 'commenced' | 'completed' | 'exact';
      readonly counted: Decimal;
    }
  | { readonly kind: 'itemsCounted'; readonly items: Decimal }
  | { readonly kind: 'inBand'; readonly index: number; readonly band: Band; readonly value: Decimal }
  | { readonly kind: 'paid'; readonly pays: Payment; readonly times: Decimal }
  | { readonly kind: 'cappedByRule'; readonly cap: Payment }
  | { readonly kind: 'points'; readonly fixed: Decimal; readonly perUnit: Decimal; readonly points: Decimal }
  | { readonly kind: 'repeated'; readonly factor: Decimal; readonly points: Decimal }
  | {
      readonly kind: 'pooled';
      readonly atRisk: Decimal;
      readonly categoryShare: Decimal;
      readonly weight: Decimal;
      readonly percent: Decimal;
    }
  | {
      readonly kind: 'outage';
      readonly time: Decimal;
      readonly of: Decimal;
      readonly affectedShare: Decimal;
      readonly factor: Decimal;
    }
  | { readonly kind: 'feeTime'; readonly minutes: Decimal; readonly of: Decimal }
  | { readonly kind: 'percentOf'; readonly percent: Decimal; readonly base: BaseAmount; readonly amount: Decimal };

/** The lines of a reckoning, written when somebody reads them: a slider moves through thousands that nobody does. */
export type Steps = () => readonly Step[];

export const NO_STEPS: Steps = () => [];

/** The money a share is taken of, as it stands in the reckoning. */
export interface BaseAmount {
  readonly kind: FeeBase['kind'];
  readonly amount: Decimal;
  readonly period: Period;
}
