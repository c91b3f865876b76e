import type { Metric } from '#core/agreement/metric.ts';
import type { RoundingMode } from '#core/measures/exact.ts';
import type { Inline } from '#core/document/document.ts';
import type { Phrase } from '#core/document/inline.ts';

type Sentence = readonly Inline[];
type Part = readonly Inline[];
type WindowKind = NonNullable<Metric['window']>['kind'];

/** The lines of a worked example, in the order of the reckoning. */
export type ReckoningLine =
  | 'result'
  | 'rounded'
  | 'target'
  | 'miss'
  | 'band'
  | 'rate'
  | 'ruleCap'
  | 'points'
  | 'pool'
  | 'outage'
  | 'feeTime'
  | 'fee'
  | 'calculation'
  | 'limit';

/** Figures that the program works out from the agreement, and the dates that follow from it. Phrases in. */
export interface FigureWords {
  /** "1 h 3 min 12 s"; parts that are `null` are left out, one is always there. */
  readonly length: (parts: {
    readonly hours: string | null;
    readonly minutes: string | null;
    readonly seconds: string | null;
  }) => string;
  readonly budget: {
    /** "of a month of 30 days"; `days` counts the days where a window has no fixed length. */
    readonly of: (kind: WindowKind, days: string) => Part;
    readonly ofHours: (hours: { readonly length: string; readonly calendar: Phrase; readonly days: Phrase }) => Part;
    readonly days: (from: string, to: string) => string;
    /** "99.9% of a month of 30 days allows 43 min 12 s; of a month of 31 days 44 min 38 s." */
    readonly allows: (target: Phrase, first: BudgetPart, others: readonly BudgetPart[]) => Sentence;
    readonly allowsNothing: (target: Phrase) => Sentence;
    readonly note: Sentence;
  };
  readonly due: {
    readonly example: (example: {
      readonly limit: Phrase;
      readonly started: Phrase;
      readonly due: Phrase;
      readonly timeZone: Phrase;
    }) => Sentence;
    readonly moment: (weekday: string, date: string, time: string) => string;
    readonly note: Sentence;
  };
  readonly credit: {
    /** "If Availability is 99.45% in a calendar month, the Service Credit is DKK 4,200." */
    readonly introduction: (example: {
      readonly about: Phrase;
      readonly measured: Phrase;
      readonly result: Phrase;
      readonly window: Phrase;
      readonly amount: Phrase;
    }) => Sentence;
    readonly note: (about: { readonly hasExampleFee: boolean; readonly leavesLimitsOut: boolean }) => Sentence;
    readonly summary: string;
    readonly label: Readonly<Record<ReckoningLine, string>>;
    readonly owed: string;
    readonly notMet: (target: Phrase) => Part;
    readonly downtime: (time: string, of: string, percent: string) => Part;
    readonly rounded: (value: string, mode: RoundingMode) => Part;
    readonly beyond: (size: string, counted: string, units: string | null) => Part;
    readonly band: (range: string, pays: Phrase) => Part;
    readonly times: (count: string, pays: Phrase, product: Phrase) => Part;
    readonly atMost: (amount: Phrase) => Part;
    readonly pool: (parts: {
      readonly atRisk: string;
      readonly categoryShare: string;
      readonly weight: string;
      readonly percent: string;
    }) => Part;
    readonly outage: (outage: {
      readonly time: string;
      readonly of: string;
      readonly share: string | null;
      readonly factor: string | null;
    }) => Part;
    readonly feeTime: (time: string, of: string) => Part;
    readonly fee: (amount: string, per: string, isExample: boolean) => Part;
    readonly percentOf: (percent: string, base: string, amount: string) => Part;
    readonly cap: (amount: string, per: string, isReached: boolean) => Part;
    readonly floor: (amount: string, per: string, isReached: boolean) => Part;
  };
  readonly firstDates: {
    readonly introduction: Sentence;
    readonly note: Sentence;
    /** That dates after the end are those of an agreement that ends with its first term. */
    readonly exitNote: Sentence;
    readonly summary: string;
    readonly what: string;
    readonly rule: string;
    readonly date: string;
    readonly effective: Part;
    readonly firstMeasured: (metrics: Phrase) => Part;
    readonly allMeasured: Part;
    readonly report: (name: Phrase) => Part;
    readonly claim: (name: Phrase | null) => Part;
    readonly indexation: Part;
    readonly renewalNotice: Part;
    readonly terminationNotice: (party: Phrase) => Part;
    readonly terminationEarliest: (party: Phrase) => Part;
    readonly termEnd: Part;
    readonly exit: Readonly<Record<'assistance' | 'plan' | 'documentation' | 'dataReturn' | 'deletion', Part>>;
    readonly renewal: Readonly<Record<'automatic' | 'option', (length: Phrase) => Part>>;
    readonly noticeBefore: (length: Phrase) => Part;
    readonly assistanceFor: (length: Phrase) => Part;
    /** "5 February 2027 (for January 2027)": a date with the day that its window ends on. */
    readonly forWindow: (date: Phrase, end: string) => Part;
  };
}

export interface BudgetPart {
  readonly of: Phrase;
  readonly length: string;
}
