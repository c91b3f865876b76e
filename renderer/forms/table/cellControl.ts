import type { CellKind } from './cellKind.ts';
import type { Question } from '#renderer/forms/useSlot.ts';

/** What a control in a cell is given. */
export interface CellControlProps {
  readonly question: Question;
  readonly cell: CellKind;
  readonly id: string;
  readonly label: string;
  /** The element that says what is wrong, while something is. */
  readonly describedBy: string | undefined;
}
