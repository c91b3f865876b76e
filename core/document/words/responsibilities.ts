import type { Inline } from '#core/document/document.ts';
import type { Phrase } from '#core/document/inline.ts';

type Sentence = readonly Inline[];

/** Effects that stand in a sentence of their own; `none` and a text of the drafter's are handled apart. */
export type WordedEffect = 'pauseClock' | 'excludeTime' | 'suspendTarget' | 'voidRemedy' | 'charge' | 'breach' | 'none';

/** Duties, and who does what. Phrases in, whole sentences out. */
export interface ResponsibilityWords {
  readonly duties: {
    /** "The Customer shall:" */
    readonly introduction: (party: Phrase) => Sentence;
    /** "The Customer shall answer questions": the only duty of a party, without a stop. */
    readonly single: (party: Phrase, duty: Phrase) => Sentence;
    /** What follows when the duty is missed; `metrics` is `null` where the effect names none. */
    readonly effect: Readonly<Record<WordedEffect, (party: Phrase, metrics: Phrase | null) => Sentence>>;
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
