import type { Decimal } from '#core/decimal.ts';
import type { DateText } from '#core/measures/moment.ts';
import type { FeeBase } from '#core/agreement/credit.ts';

/** What was observed of a promise in one window, or of the items that ended in it. */
export type Observation =
  /** In the unit of the target; in percent where a share of items has to meet a threshold. */
  | { readonly kind: 'value'; readonly value: Decimal }
  /** How many of how many items met the threshold: 18 of 22. */
  | { readonly kind: 'share'; readonly met: number; readonly total: number }
  /** Each item by itself, in the unit of the target: hours to resolution. */
  | { readonly kind: 'items'; readonly values: readonly Decimal[] }
  /** Of the agreed time, both in minutes. */
  | { readonly kind: 'downtime'; readonly time: Decimal; readonly of: Decimal }
  /** Nothing was measured, of so many items. */
  | { readonly kind: 'missing'; readonly items: number };

export interface PromiseResult {
  readonly objective: string;
  readonly observed: Observation;
  /** Minutes without service, of the minutes agreed; a `downtime` observation says it already. */
  readonly outage?: { readonly time: Decimal; readonly of: Decimal };
  /** The share of users or functions affected, in percent. */
  readonly affectedShare?: Decimal;
  /** How many incidents were behind a miss. */
  readonly incidents?: number;
  /** The incident that caused the miss, where one was: what is counted once per incident is grouped by it. */
  readonly cause?: string;
}

/** Something else that happened: a duty missed, an event of a consequence, with how many items. */
export interface Occurrence {
  readonly consequence: string;
  readonly items: number;
}

/** All that is known of one window. */
export interface WindowResults {
  /** The first day of the window. */
  readonly from: DateText;
  readonly results: readonly PromiseResult[];
  readonly occurrences?: readonly Occurrence[];
  /** Minutes of the whole window. */
  readonly minutes?: Decimal;
  /** Fees of this window that the agreement does not price: the invoice, the slice of a service. They go before computed ones. */
  readonly fees?: Readonly<Partial<Record<FeeBase['kind'], Decimal>>>;
}
