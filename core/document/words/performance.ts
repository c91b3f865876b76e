import type { Metric, Window } from '#core/agreement/metric.ts';
import type { Objective } from '#core/agreement/objective.ts';
import type { Inline } from '#core/document/document.ts';
import type { Phrase } from '#core/document/inline.ts';

type Sentence = readonly Inline[];
type EdgeRules = NonNullable<Metric['edgeRules']>;
type Rounding = NonNullable<Metric['rounding']>;
type Aggregation = NonNullable<NonNullable<Metric['scope']>['aggregation']>;

/** What an objective is to whoever must meet it: a promise, a wish, or a mark at which something else begins. */
export type ObjectiveMeaning = 'guarantee' | 'aim' | 'threshold';
export type ThresholdRole = Exclude<NonNullable<Objective['role']>, 'guarantee' | 'aim'>;

/** What leads in a table of objectives. */
export interface ObjectiveLead {
  readonly party: Phrase;
  readonly shall: string;
  /** The one metric the table is about, with the period and the clause of its definition; `null` for several. */
  readonly metric: { readonly name: Phrase; readonly window: Phrase; readonly clause: Phrase } | null;
}

/** The rows of a metric's definition. */
export type MetricRow =
  | 'purpose'
  | 'appliesTo'
  | 'definition'
  | 'formula'
  | 'budget'
  | 'unit'
  | 'direction'
  | 'window'
  | 'hours'
  | 'scope'
  | 'conditions'
  | 'failure'
  | 'minimumDuration'
  | 'countsFrom'
  | 'clockStart'
  | 'clockStop'
  | 'clockPauses'
  | 'outOfHours'
  | 'due'
  | 'measuredBy'
  | 'tool'
  | 'point'
  | 'interval'
  | 'frequency'
  | 'precondition'
  | 'sourceOfTruth'
  | 'access'
  | 'exclusions'
  | 'rounding'
  | 'partialWindow'
  | 'missingData'
  | 'minimumSample'
  | 'runIn'
  | 'claimedTime'
  | 'retention'
  | 'reportedIn'
  | 'validity'
  | 'level'
  | 'asWritten';

/** Service levels, metrics, conditions, exclusions, maintenance, goals. Phrases in, whole sentences out. */
export interface PerformanceWords {
  /** Clauses that follow each other: "clause 7.2(a) to clause 7.2(d)". */
  readonly clauseRun: (first: Phrase, last: Phrase) => Sentence;
  readonly serviceLevels: {
    readonly lead: Readonly<Record<ObjectiveMeaning, (lead: ObjectiveLead) => Sentence>>;
    readonly aimIsNoBreach: Sentence;
    /** What a time limit without a share means. */
    readonly limitForEveryCase: Sentence;
    readonly meaningOf: Readonly<Record<ThresholdRole, Sentence>>;
    readonly summary: Readonly<Record<ObjectiveMeaning, string>>;
    readonly serviceLevel: string;
    readonly target: string;
    readonly window: string;
    readonly definedIn: string;
    readonly conditions: string;
    readonly role: string;
    readonly level: string;
    readonly priority: string;
    readonly service: string;
    /** The row that holds where no other does. */
    readonly otherwise: string;
  };
  readonly target: {
    readonly none: string;
    /** "at least 90% within 15 minutes". */
    readonly shareWithin: (share: Phrase, length: Phrase) => Sentence;
    /** "at least 90% in less than 15 minutes". */
    readonly shareInLessThan: (share: Phrase, length: Phrase) => Sentence;
    /** "at most 3 seconds in at least 95% of cases". */
    readonly inShareOfCases: (target: Phrase, share: Phrase) => Sentence;
    readonly atPercentile: (target: Phrase, percentile: Phrase) => Sentence;
    readonly asWritten: (words: Phrase) => Sentence;
  };
  readonly window: {
    readonly each: Readonly<Record<Exclude<Window['kind'], 'rolling'>, string>>;
    readonly rolling: (length: Phrase) => Sentence;
    readonly endsAt: Readonly<Record<NonNullable<Window['endsAt']>, string>>;
    readonly slice: (length: Phrase) => Sentence;
    readonly timeZone: (zone: Phrase) => Sentence;
  };
  readonly metric: {
    readonly summary: (metric: string) => string;
    readonly label: Readonly<Record<MetricRow, string>>;
    readonly wholeAgreement: string;
    readonly percentile: (percentile: Phrase) => Sentence;
    /** Which parts get a result of their own; `several` parts combine. */
    readonly scope: Readonly<Record<Aggregation | 'unstated', (parts: Phrase, several: boolean) => Sentence>>;
    /** Leads in the signs of which any one, or all together, make a failure. */
    readonly signs: Readonly<Record<'any' | 'all', Sentence>>;
    readonly threshold: (sign: {
      readonly measure: Phrase | null;
      readonly comparison: Phrase;
      readonly over: Phrase | null;
    }) => Sentence;
    readonly consecutive: (sign: {
      readonly count: Phrase;
      readonly check: Phrase | null;
      readonly every: Phrase | null;
    }) => Sentence;
    readonly minimumDuration: (length: Phrase) => Sentence;
    readonly countsFrom: Readonly<Record<NonNullable<Metric['countsFrom']>, string>>;
    readonly outOfHours: Readonly<Record<NonNullable<NonNullable<Metric['clock']>['outOfHours']>, string>>;
    readonly measuredByRole: (party: Phrase, role: Phrase) => Sentence;
    /** How a result is rounded; `places` counts the decimals, `null` where that is open. */
    readonly rounded: Readonly<Record<Rounding['mode'], (decimals: Phrase, places: number | null) => Sentence>>;
    readonly roundedWhen: Readonly<Record<NonNullable<Rounding['when']>, string>>;
    readonly statedWithDecimals: (decimals: Phrase, places: number) => Sentence;
    readonly partialWindow: Readonly<Record<NonNullable<EdgeRules['partialWindow']>, string>>;
    readonly missingData: Readonly<Record<NonNullable<EdgeRules['missingData']>, string>>;
    readonly minimumSample: (count: Phrase, rule: Phrase) => Sentence;
    readonly belowMinimum: Readonly<Record<NonNullable<EdgeRules['belowMinimum']>, string>>;
    readonly runIn: (length: Phrase) => Sentence;
    readonly claimedTimeOnce: string;
  };
  readonly conditions: {
    readonly introduction: Sentence;
    readonly holdsFor: (serviceLevels: Phrase) => Sentence;
    readonly holdsForAll: Sentence;
  };
  readonly exclusions: {
    readonly introduction: Sentence;
    readonly onlyFor: (serviceLevels: Phrase) => Sentence;
    readonly cap: (cap: CapPhrases) => Sentence;
    /** It counts only when it was announced so long before. */
    readonly announced: (parties: TellingParties & { readonly notice: Phrase }) => Sentence;
    /** It counts only when the other party was told within that time. */
    readonly reported: (parties: TellingParties & { readonly notice: Phrase }) => Sentence;
    readonly proof: (proof: Phrase) => Sentence;
  };
  readonly maintenance: {
    /** "Planned Maintenance", "Planned Maintenance of the Service “Mail”". */
    readonly planned: (services: Phrase | null) => Sentence;
    /** "the Service “Mail”", and what stands for it in the sentences after it. */
    readonly services: (names: Phrase, isOne: boolean) => Sentence;
    readonly theseServices: (isOne: boolean) => string;
    readonly emergency: (services: Phrase | null) => Sentence;
    readonly windows: (provider: Phrase, planned: Phrase) => Sentence;
    readonly weekly: (days: Phrase, hours: Phrase) => Sentence;
    readonly monthly: (nth: Phrase, days: Phrase, hours: Phrase) => Sentence;
    readonly timeZone: (zone: Phrase) => Sentence;
    readonly notice: (
      notice: TellingParties & {
        readonly of: Phrase;
        readonly length: Phrase;
        readonly channel: Phrase | null;
        readonly shall: string;
      },
    ) => Sentence;
    readonly cap: (planned: Phrase, cap: CapPhrases) => Sentence;
    readonly countsAsDowntime: (maintenance: Phrase) => Sentence;
    readonly plannedIsNoDowntime: (planned: Phrase) => Sentence;
    readonly emergencyIsNoDowntime: (emergency: Phrase) => Sentence;
    readonly freeze: (freeze: {
      readonly provider: Phrase;
      readonly planned: Phrase;
      readonly from: Phrase;
      readonly to: Phrase;
      readonly name: Phrase | null;
      readonly shall: string;
    }) => Sentence;
  };
  readonly goals: {
    readonly introduction: Sentence;
    readonly summary: (goal: string) => string;
    readonly specific: string;
    readonly measurable: string;
    readonly achievable: string;
    readonly relevant: string;
    readonly timeBound: string;
    readonly owner: string;
    readonly reference: string;
    readonly baseline: (baseline: Phrase) => Sentence;
    readonly evidence: (evidence: Phrase) => Sentence;
    readonly due: (date: Phrase) => Sentence;
    readonly firstEvaluation: (date: Phrase) => Sentence;
    readonly review: (date: Phrase) => Sentence;
    /** A goal in one sentence, put together from what has been said of it. */
    readonly statement: (parts: {
      readonly service: Phrase;
      readonly outcome: Phrase;
      readonly targets: Phrase | null;
      readonly due: Phrase | null;
    }) => Sentence;
  };
}

/** Who tells whom. */
export interface TellingParties {
  readonly provider: Phrase;
  readonly customer: Phrase;
}

/** The most there may be of something, in time or in number, and in which period; one of the two is given at least. */
export interface CapPhrases {
  readonly time: Phrase | null;
  readonly count: Phrase | null;
  readonly isOne: boolean;
  readonly per: string | null;
}
