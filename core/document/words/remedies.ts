import type { Inline } from '#core/document/document.ts';
import type { Phrase } from '#core/document/inline.ts';

type Sentence = readonly Inline[];
/** A part of a sentence, without a capital letter or a stop. */
type Part = readonly Inline[];

export type WindowName =
  | 'perItem'
  | 'hour'
  | 'day'
  | 'week'
  | 'calendarMonth'
  | 'billingCycle'
  | 'calendarQuarter'
  | 'calendarYear'
  | 'agreementYear'
  | 'rolling';

export type UnitName =
  | 'millisecond'
  | 'second'
  | 'minute'
  | 'hour'
  | 'workingHour'
  | 'day'
  | 'workingDay'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'billingCycle'
  | 'percentagePoint';

/** What a miss is counted in. */
export interface CountedBy {
  /** "5 minutes" where a unit is more than one of something, else the name of the unit. */
  readonly unit: Phrase;
  /** The unit is a stretch of several: "a period of 5 minutes". */
  readonly isPeriod: boolean;
  readonly completion: 'commenced' | 'completed' | null;
}

/** By how much a promise was missed, told by what it is counted in. */
export type Excess = 'time' | 'downtime' | 'delay' | 'below' | 'above' | 'none';

/** What a percentage is taken of. Lists are already joined. */
export interface BaseParts {
  readonly kind: 'serviceFee' | 'sliceOfService' | 'outageTimeFee' | 'allFees' | 'invoice' | 'charges' | 'orderValue';
  readonly charges: Phrase | null;
  readonly services: Phrase | null;
  readonly slice: Phrase | null;
  /** The slice in the drafter's own words; takes the place of `slice`. */
  readonly sliceText: Phrase | null;
  readonly period:
    | 'hour'
    | 'day'
    | 'week'
    | 'month'
    | 'billingCycle'
    | 'quarter'
    | 'halfYear'
    | 'year'
    | 'rolling12Months'
    | 'window'
    | 'incident'
    | 'invoice'
    | 'term'
    | null;
  readonly periodOf: 'miss' | 'claim' | 'payment' | null;
  readonly excludesVat: boolean | null;
  readonly excludesOneOff: boolean | null;
}

/** Warranties and what a miss costs. Phrases in; whole sentences out unless the type says `Part`. */
export interface RemedyWords {
  readonly warranties: {
    readonly warrants: (
      party: Phrase,
      text: Phrase,
      period: { readonly length: Phrase; readonly from: Phrase } | null,
    ) => Sentence;
  };
  /** What must have happened, continuing "If …". */
  readonly trigger: {
    /** Without levels, any of them. */
    readonly missed: (levels: Phrase | null, isOne: boolean, window: Phrase) => Part;
    readonly repeated: (repetition: {
      readonly levels: Phrase | null;
      readonly isOne: boolean;
      readonly misses: Phrase;
      /** `null`: the misses need not fall within a number of windows. */
      readonly windows: Phrase | null;
      readonly consecutive: boolean;
      readonly window: 'calendarMonth' | 'billingCycle' | 'calendarQuarter' | 'calendarYear' | null;
      readonly severalMisses: boolean;
    }) => Part;
    readonly nearMiss: (levels: Phrase | null, isOne: boolean, share: Phrase | null) => Part;
    readonly dutyMissed: (duties: Phrase, isOne: boolean) => Part;
    readonly measurementMissing: (metrics: Phrase | null) => Part;
    readonly event: (event: Phrase) => Part;
    /** "in a calendar month"; a rolling window says its length. */
    readonly window: Readonly<Record<Exclude<WindowName, 'rolling'> | 'measurementPeriod', string>>;
    readonly rollingWindow: (length: Phrase) => Part;
  };
  readonly pays: {
    readonly points: (points: Phrase, isOne: boolean) => Part;
    readonly percentOf: (percent: Phrase, base: Phrase) => Part;
    /** "for each commenced hour by which the Service Level is exceeded" */
    readonly perUnit: (counted: CountedBy, excess: Excess) => Part;
    /** "for each unregistered ticket" */
    readonly perItem: (
      item: Phrase | null,
      amount: Phrase | null,
      completion: 'commenced' | 'completed' | null,
    ) => Part;
    readonly unit: Readonly<Record<UnitName, string>>;
  };
  readonly credits: {
    /** Title of a clause about a consequence without a name. */
    readonly titleFor: (levels: Phrase) => Part;
    readonly untitled: Part;
    readonly steps: (provider: Phrase, customer: Phrase, trigger: Phrase) => Sentence;
    readonly stepsSummary: string;
    readonly resultHeading: Readonly<Record<'measuredValue' | 'points' | 'missedItems', string>>;
    readonly creditHeading: string;
    /** "If …, the Provider shall give the Customer a Service Credit of …". */
    readonly owed: (owed: {
      readonly provider: Phrase;
      readonly customer: Phrase;
      readonly trigger: Phrase;
      readonly amount: Phrase;
    }) => Sentence;
    readonly pointsOwed: (provider: Phrase, trigger: Phrase, amount: Phrase) => Sentence;
    readonly offset: (units: Phrase) => Sentence;
    readonly cap: (amount: Phrase) => Sentence;
    readonly multiplier: (factor: Phrase, base: Phrase | null) => Part;
    readonly proportional: (base: Phrase | null, weighted: boolean) => Part;
    readonly flatPer: Readonly<Record<'window' | 'incident' | 'item', string>>;
    /** Both parts are points already: "3 penalty points", "1 penalty point for each …". */
    readonly pointsForMiss: (fixed: Phrase | null, perUnit: Phrase | null) => Part;
    readonly repeatFactor: (factor: Phrase) => Sentence;
    readonly pool: (pool: {
      readonly atRisk: Phrase;
      readonly categoryShare: Phrase | null;
      readonly weight: Phrase | null;
      readonly base: Phrase | null;
    }) => Part;
    readonly feeOf: (length: Phrase, per: Phrase | null) => Part;
    readonly notCharged: (provider: Phrase, trigger: Phrase, unit: 'hour' | 'day') => Sentence;
    readonly nothing: (trigger: Phrase) => Sentence;
    readonly ownWords: (trigger: Phrase, words: Phrase) => Sentence;
    readonly automatic: (provider: Phrase) => Sentence;
    readonly onClaim: (customer: Phrase) => Sentence;
    /** The same of a consequence that is not an amount. */
    readonly appliesWithoutClaim: Sentence;
    readonly appliesOnClaim: (customer: Phrase) => Sentence;
    readonly base: (base: Phrase) => Sentence;
    readonly atLevel: (level: Phrase) => Sentence;
    readonly validity: (dates: Phrase) => Sentence;
    /** What the parties wrote, in quotation marks, beside what was read out of it. */
    readonly asWritten: (words: Phrase) => Sentence;
  };
  readonly base: {
    readonly generalBase: (base: Phrase) => Sentence;
    /** "the fee for Mail for the month in which the Service Level was not met, excluding VAT" */
    readonly of: (parts: BaseParts) => Part;
    readonly pointPrice: (amount: Phrase) => Sentence;
    readonly pointLadder: Sentence;
    readonly ladderSummary: string;
    readonly points: string;
    readonly legalCharacter: Readonly<
      Record<
        'priceAdjustment' | 'liquidatedDamages' | 'konventionalbod' | 'goodwill',
        (provider: Phrase, customer: Phrase) => Sentence
      >
    >;
    readonly form: Readonly<
      Record<
        'creditOnInvoice' | 'setOff' | 'refund' | 'creditOrRefundAtEnd',
        (provider: Phrase, customer: Phrase) => Sentence
      >
    >;
    readonly expiry: (length: Phrase) => Sentence;
    readonly transferable: (customer: Phrase) => Sentence;
    readonly notTransferable: (customer: Phrase) => Sentence;
    /** Besides the consequences that are no money, if the agreement has any. */
    readonly exclusive: (customer: Phrase, besidesOthers: boolean) => Sentence;
    /** Cases that an exclusive remedy leaves untouched. */
    readonly notIn: (exceptions: Phrase) => Sentence;
    readonly terminationUntouched: Sentence;
    readonly notExclusive: (customer: Phrase) => Sentence;
    readonly carveOut: Readonly<
      Record<'grossNegligence' | 'wilfulBreach' | 'dataLoss' | 'confidentiality' | 'personalData', string>
    >;
    /** Where two limits are stated, both hold. */
    readonly lowerOf: (amounts: Phrase) => Part;
    readonly liabilityCap: (provider: Phrase, per: string | null, amount: Phrase) => Sentence;
    readonly creditsCount: Sentence;
    readonly creditsDoNotCount: Sentence;
    readonly noIndirectLoss: Sentence;
    readonly indirectLoss: Sentence;
  };
  readonly limits: {
    readonly cap: (per: string | null, amount: Phrase, services: Phrase | null) => Sentence;
    readonly floor: (per: string | null, amount: Phrase, services: Phrase | null) => Sentence;
    readonly stacking: Readonly<Record<'sum' | 'highest' | 'onePerIncident' | 'mostFavourable', Sentence>>;
    readonly oneCauseCountsSeveralTimes: Sentence;
    readonly oneCauseCountsOnce: Sentence;
    readonly earnBack: (earnBack: {
      readonly provider: Phrase;
      readonly windows: Phrase;
      readonly margin: Phrase | null;
      readonly share: Phrase | null;
    }) => Sentence;
    readonly earnBackBlocked: Sentence;
    readonly bonus: (customer: Phrase, share: Phrase | null, perPoint: Phrase | null) => Sentence;
  };
  readonly claims: {
    readonly automatic: (provider: Phrase) => Sentence;
    readonly onClaim: (customer: Phrase) => Sentence;
    readonly onClaimInSteps: (customer: Phrase) => Sentence;
    readonly stepsOfAutomatic: Sentence;
    /** "The Customer shall submit the claim by email within …", without a stop. */
    readonly submit: (step: {
      readonly party: Phrase;
      /** The step has its own name before the sentence. */
      readonly isNamed: boolean;
      readonly channel: Phrase | null;
      readonly deadline: Phrase | null;
    }) => Part;
    readonly content: (content: Phrase) => Sentence;
    readonly answer: (provider: Phrase, deadline: Phrase) => Sentence;
    readonly payOut: (provider: Phrase, deadline: Phrase) => Sentence;
    readonly lostIfLate: Sentence;
    readonly lostIfIncomplete: Sentence;
    readonly deniedInArrears: (customer: Phrase) => Sentence;
  };
  readonly examples: {
    readonly introduction: (about: Phrase | null) => Sentence;
    /** Of an example that has only points in time. */
    readonly deadline: (about: Phrase | null) => Sentence;
    readonly summary: string;
    readonly given: string;
    readonly moment: (weekday: Phrase | null, time: Phrase) => Part;
    readonly result: string;
  };
  readonly other: {
    readonly refund: (refund: {
      readonly provider: Phrase;
      readonly trigger: Phrase;
      readonly of: Phrase | null;
      readonly proRata: boolean;
    }) => Sentence;
    readonly freePeriod: (provider: Phrase, trigger: Phrase, length: Phrase) => Sentence;
    readonly improvementPlan: (provider: Phrase, trigger: Phrase, due: Phrase) => Sentence;
    readonly planContent: (content: Phrase) => Sentence;
    readonly planCarriedOut: (provider: Phrase, within: Phrase) => Sentence;
    readonly writtenJustification: (provider: Phrase, trigger: Phrase, due: Phrase) => Sentence;
    readonly rootCauseAnalysis: (provider: Phrase, trigger: Phrase, due: Phrase) => Sentence;
    readonly notice: (notice: {
      readonly provider: Phrase;
      readonly trigger: Phrase;
      readonly to: Phrase;
      readonly due: Phrase | null;
    }) => Sentence;
    readonly alsoTo: (roles: Phrase, others: Phrase) => Phrase;
    readonly escalation: (provider: Phrase, trigger: Phrase, to: Phrase) => Sentence;
    readonly suspension: (provider: Phrase, trigger: Phrase) => Sentence;
    readonly terminationRight: (customer: Phrase, trigger: Phrase, notice: Phrase | null) => Sentence;
    readonly exerciseWithin: (deadline: Phrase) => Sentence;
    readonly refundOnTermination: (provider: Phrase) => Sentence;
    readonly none: (trigger: Phrase) => Sentence;
    readonly ownWords: (trigger: Phrase, words: Phrase) => Sentence;
  };
}
