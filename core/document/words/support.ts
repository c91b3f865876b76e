import type { Inline } from '#core/document/document.ts';
import type { Phrase } from '#core/document/inline.ts';

type Sentence = readonly Inline[];

/** Priorities, channels, escalation, status updates, root cause. Phrases in, whole sentences out. */
export interface SupportWords {
  readonly priorities: {
    readonly summary: string;
    /** By how a fault gets its priority. */
    readonly introduction: Readonly<Record<'matrix' | 'criteria' | 'computed', (axis: string) => Sentence>>;
    /** In place of a table that would have nothing but names. */
    readonly names: (priorities: Phrase) => Sentence;
    readonly priority: string;
    readonly criteria: string;
    readonly examples: string;
    readonly matrixIntroduction: (axis: string) => Sentence;
    readonly matrixSummary: string;
    readonly impact: string;
    /** The second axis: how it is called in a heading and in running text. */
    readonly axisHeading: Readonly<Record<'urgency' | 'criticality', string>>;
    readonly axis: Readonly<Record<'urgency' | 'criticality', string>>;
    readonly axisValuesSummary: string;
    readonly classifiedBy: (party: Phrase) => Sentence;
    /** Where the ticket system computes the priority: who registers what it is computed from. */
    readonly registeredBy: (party: Phrase, axis: string) => Sentence;
    readonly reclassifiedBy: (party: Phrase) => Sentence;
    readonly season: (season: {
      readonly name: Phrase | null;
      readonly from: Phrase;
      readonly to: Phrase;
      readonly service: Phrase | null;
      readonly axis: 'urgency' | 'criticality';
      readonly level: Phrase;
    }) => Sentence;
  };
  readonly channels: {
    readonly summary: string;
    readonly supportHours: (provider: Phrase, hours: Phrase) => Sentence;
    readonly languages: (provider: Phrase, languages: Phrase) => Sentence;
    readonly introduction: (customer: Phrase) => Sentence;
    readonly firstLineByProvider: (provider: Phrase) => Sentence;
    readonly firstLineByOther: (party: Phrase, provider: Phrase) => Sentence;
    readonly outOfScope: Sentence;
    readonly channel: string;
    readonly address: string;
    readonly hours: string;
    readonly priorities: string;
    readonly note: string;
  };
  readonly escalations: {
    readonly summary: string;
    readonly introduction: (provider: Phrase) => Sentence;
    readonly step: string;
    readonly when: string;
    readonly to: string;
    readonly contact: string;
    readonly priorities: string;
    readonly after: (length: Phrase) => Sentence;
    readonly afterShare: (share: Phrase) => Sentence;
  };
  readonly statusUpdates: {
    readonly summary: string;
    readonly introduction: (provider: Phrase, customer: Phrase) => Sentence;
    readonly priority: string;
    readonly interval: string;
  };
  readonly rootCause: {
    readonly analysis: (analysis: {
      readonly provider: Phrase;
      readonly customer: Phrase;
      readonly deadline: Phrase;
      readonly priorities: Phrase | null;
      readonly onRequest: boolean;
    }) => Sentence;
    readonly content: (content: Phrase) => Sentence;
    readonly workaroundCounts: Sentence;
    readonly workaroundDoesNotCount: Sentence;
    readonly reopen: (provider: Phrase, within: Phrase | null) => Sentence;
    readonly clockContinues: Sentence;
    readonly clockStartsAgain: Sentence;
  };
}
