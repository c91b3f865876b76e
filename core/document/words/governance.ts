import type { Inline } from '#core/document/document.ts';
import type { Phrase } from '#core/document/inline.ts';

type Sentence = readonly Inline[];

/** Reports, reviews, milestones, changes, notices, indexation. Phrases in, whole sentences out. */
export interface GovernanceWords {
  readonly reports: {
    readonly deliver: (report: {
      readonly by: Phrase;
      readonly name: Phrase;
      readonly recipient: Phrase | null;
      /** "once a month". */
      readonly often: Phrase | null;
      readonly deadline: Phrase;
    }) => Sentence;
    readonly format: (format: Phrase) => Sentence;
    readonly content: Sentence;
    /** In place of a list of one. */
    readonly onlyContent: (content: Phrase) => Sentence;
    readonly dispute: (customer: Phrase, within: Phrase) => Sentence;
  };
  readonly reviews: {
    readonly summary: string;
    readonly introduction: Sentence;
    readonly meeting: string;
    readonly frequency: string;
    readonly participants: string;
    readonly agenda: string;
    readonly minutes: string;
    readonly minutesBy: (party: Phrase, deadline: Phrase | null) => Sentence;
  };
  readonly milestones: {
    readonly summary: string;
    readonly introduction: Sentence;
    readonly milestone: string;
    readonly due: string;
    readonly owner: string;
  };
  readonly changes: {
    readonly form: (form: Phrase) => Sentence;
    readonly answer: (within: Phrase) => Sentence;
    readonly effort: (provider: Phrase, customer: Phrase, notice: Phrase) => Sentence;
    readonly notices: Readonly<Record<'inWriting' | 'email' | 'registeredMail' | 'portal', Sentence>>;
    readonly received: Readonly<Record<'onReceipt' | 'nextWorkingDay' | 'onDispatch', Sentence>>;
    /** As `received.nextWorkingDay` where no one calendar says what a working day is. */
    readonly receivedOnNextWeekday: Sentence;
    readonly recordsKept: (provider: Phrase, length: Phrase) => Sentence;
  };
  readonly indexation: {
    readonly adjust: (adjustment: {
      readonly provider: Phrase;
      readonly frequency: Phrase;
      readonly index: Phrase;
      readonly base: Phrase | null;
    }) => Sentence;
    readonly first: (date: Phrase) => Sentence;
    readonly cap: (percent: Phrase) => Sentence;
  };
}
