import type { Inline } from '#core/document/document.ts';
import type { Phrase } from '#core/document/inline.ts';

type Sentence = readonly Inline[];

/** Effects that stand in a sentence of their own; `none` and a text of the drafter's are handled apart. */
export type WordedEffect = 'pauseClock' | 'excludeTime' | 'suspendTarget' | 'voidRemedy' | 'charge' | 'breach' | 'none';

/** The promises that a missed duty affects: "the Service Level for Uptime", "the Service Levels affected". */
export interface Levels {
  readonly words: Phrase;
  readonly isOne: boolean;
}

/** Duties, and who does what. Phrases in, whole sentences out. */
export interface ResponsibilityWords {
  readonly duties: {
    /** "The Customer shall:" */
    readonly introduction: (party: Phrase) => Sentence;
    /** "The Customer shall answer questions": the only duty of a party, without a stop. */
    readonly single: (party: Phrase, duty: Phrase) => Sentence;
    readonly levels: {
      /** Where the effect names no metrics. */
      readonly affected: Phrase;
      readonly of: (metrics: Phrase, isOne: boolean) => Phrase;
    };
    /** What follows when the duty is missed. */
    readonly effect: Readonly<Record<WordedEffect, (party: Phrase, levels: Levels) => Sentence>>;
    /** The drafter's own words for the effect, in a sentence. */
    readonly ownEffect: (party: Phrase, effect: Phrase) => Sentence;
  };
  readonly raci: {
    readonly summary: string;
    readonly introduction: Sentence;
    readonly duty: string;
    readonly letters: Readonly<
      Record<'responsible' | 'accountable' | 'accountableAndResponsible' | 'consulted' | 'informed', string>
    >;
  };
}
