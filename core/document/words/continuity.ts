import type { Inline } from '#core/document/document.ts';
import type { Phrase } from '#core/document/inline.ts';

type Sentence = readonly Inline[];

/** Disaster, recovery, backup, tests. Phrases in, whole sentences out. */
export interface ContinuityWords {
  readonly recovery: {
    /** Defines the term. */
    readonly disaster: (disaster: Phrase) => Sentence;
    /** Where the definitions have said that a Disaster must also have been declared. */
    readonly criteria: (disaster: Phrase) => Sentence;
    readonly declared: (declaration: {
      readonly by: Phrase;
      readonly role: Phrase | null;
      readonly within: Phrase | null;
    }) => Sentence;
    readonly excluded: Sentence;
    readonly included: Sentence;
    readonly introduction: (provider: Phrase) => Sentence;
    readonly summary: string;
    readonly services: string;
    readonly rto: string;
    readonly rpo: string;
    /** What the recovery time runs from. */
    readonly from: Readonly<Record<'declaration' | 'incident' | 'notice', Sentence>>;
    readonly allServices: string;
  };
  readonly backups: {
    readonly introduction: (provider: Phrase) => Sentence;
    readonly summary: string;
    readonly what: string;
    readonly services: string;
    readonly interval: string;
    readonly retention: string;
    readonly location: string;
    readonly encrypted: string;
  };
  readonly tests: {
    readonly test: Readonly<Record<'restore' | 'failover' | 'tabletop', (provider: Phrase, often: Phrase) => Sentence>>;
    readonly report: (provider: Phrase, customer: Phrase, deadline: Phrase) => Sentence;
    readonly attend: (customer: Phrase) => Sentence;
  };
}
