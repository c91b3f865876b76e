import type { Path } from '#core/agreement/path.ts';
import type { DateText } from '#core/measures/moment.ts';
import type { Measured } from '#core/measures/problem.ts';
import type { MilestoneKind } from './milestone.ts';

/** A milestone with its date, or why it has none. */
export interface Found {
  readonly kind: MilestoneKind;
  readonly path: Path;
  readonly date: Measured<DateText>;
  readonly of?: DateText;
}
