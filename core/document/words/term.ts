import type { Inline } from '#core/document/document.ts';
import type { Phrase } from '#core/document/inline.ts';

type Sentence = readonly Inline[];

/** Term, notice, grounds, exit, disputes. Phrases in, whole sentences out. */
export interface TermWords {
  readonly term: {
    readonly startDate: (date: Phrase) => Sentence;
    /** An event rather than a date: "the start of maintenance". */
    readonly startEvent: (event: Phrase) => Sentence;
    readonly fixed: (length: Phrase | null, end: Phrase | null) => Sentence;
    readonly indefinite: Sentence;
    readonly notRenewed: Sentence;
    readonly renewed: (renewal: {
      readonly length: Phrase;
      readonly times: Phrase | null;
      readonly notice: Phrase;
      readonly by: Phrase | null;
    }) => Sentence;
    readonly option: (option: {
      readonly by: Phrase;
      readonly length: Phrase;
      readonly times: Phrase | null;
      readonly isOnce: boolean;
      readonly notice: Phrase;
    }) => Sentence;
    readonly nonTerminable: (length: Phrase) => Sentence;
    readonly valueExcludesVat: Sentence;
    readonly value: (expected: Phrase | null, ceiling: Phrase | null) => Sentence | null;
  };
  readonly notice: {
    /** Who may give notice when no party is named. */
    readonly eachParty: string;
    readonly excluded: (party: Phrase) => Sentence;
    readonly convenience: (party: Phrase, length: Phrase, end: 'anyDay' | 'month' | 'quarter' | 'term') => Sentence;
    readonly withdrawal: (party: Phrase, length: Phrase, end: 'anyDay' | 'month' | 'quarter' | 'term') => Sentence;
    readonly notBefore: (date: Phrase) => Sentence;
    readonly payment: (text: Phrase) => Sentence;
  };
  readonly grounds: {
    readonly ground: (party: Phrase, text: Phrase) => Sentence;
    readonly cure: (length: Phrase) => Sentence;
  };
  readonly exit: {
    readonly assistance: (provider: Phrase, customer: Phrase, length: Phrase) => Sentence;
    readonly charge: (charge: 'included' | 'timeAndMaterials' | 'fixed') => Sentence;
    readonly plan: (provider: Phrase, customer: Phrase, deadline: Phrase | null, onRequest: boolean) => Sentence;
    readonly documentation: (provider: Phrase, customer: Phrase, deadline: Phrase) => Sentence;
    readonly dataReturn: (provider: Phrase, customer: Phrase, deadline: Phrase, format: Phrase | null) => Sentence;
    readonly deletion: (provider: Phrase, deadline: Phrase) => Sentence;
    readonly certificate: (provider: Phrase, customer: Phrase) => Sentence;
  };
  readonly disputes: {
    readonly introduction: Sentence;
    readonly internalIntroduction: Sentence;
    readonly step: Readonly<
      Record<
        'negotiation' | 'escalation' | 'board' | 'mediation' | 'expert' | 'arbitration' | 'court',
        (step: DisputeStepPhrases) => Sentence
      >
    >;
    readonly law: (law: Phrase) => Sentence;
    readonly lawWithoutCisg: (law: Phrase) => Sentence;
    readonly serviceContinues: (provider: Phrase) => Sentence;
    /** The same within one organisation. */
    readonly internalServiceContinues: (provider: Phrase) => Sentence;
  };
}

export interface DisputeStepPhrases {
  readonly who: Phrase | null;
  readonly within: Phrase | null;
  readonly institution: Phrase | null;
  readonly place: Phrase | null;
}
