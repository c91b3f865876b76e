import type { Path } from '#core/agreement/path.ts';
import type { DateText } from '#core/measures/moment.ts';
import type { MeasureProblem } from '#core/measures/problem.ts';

/** What a date or deadline of an agreement is about. */
export type MilestoneKind =
  | 'signature'
  | 'effective'
  | 'firstMeasured'
  | 'termEnd'
  | 'renewalNotice'
  | 'terminationEarliest'
  | 'terminationNotice'
  | 'report'
  | 'review'
  | 'claim'
  | 'continuityTest'
  | 'indexation'
  | 'goal'
  | 'planned'
  | 'duty'
  | 'exit';

export interface Milestone {
  readonly kind: MilestoneKind;
  /** Where it stands in the agreement. */
  readonly path: Path;
  readonly date: DateText;
  /** The window, term or event it goes with, by its last day. */
  readonly of?: DateText;
}

/** A date that the agreement means and that cannot be computed. */
export interface UnknownMilestone {
  readonly kind: MilestoneKind;
  readonly path: Path;
  readonly problem: MeasureProblem;
}

export interface Milestones {
  /** In the order of their dates. */
  readonly known: readonly Milestone[];
  readonly unknown: readonly UnknownMilestone[];
}

/** From and to which day milestones are asked for, both included. */
export interface Days {
  readonly from: DateText;
  readonly to: DateText;
}
