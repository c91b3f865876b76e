import { create } from 'zustand';
import type { AgreementType } from '#core/agreement/agreement.ts';
import type { Clause } from '#core/agreement/frame.ts';
import type { LibraryClause } from '#core/clauses/libraryClause.ts';
import { newClause } from '#renderer/clauseEditor/newClause.ts';

/** The clause of the library that is being edited over the window; `null` while none is. */
export const useEditedClause = create<{ readonly clause: LibraryClause | null }>(() => ({ clause: null }));

export function editClause(clause: LibraryClause): void {
  useEditedClause.setState({ clause });
}

/** A clause with nothing in it yet, for every type of agreement. */
export function editNewClause(): void {
  editClause(newClause(`clause-${crypto.randomUUID()}`));
}

/** A clause that was written in an agreement, to be kept in the library with what else is said of a clause there. */
export function editClauseOf({ title = {}, text = {}, component = 'frame' }: Clause, type: AgreementType): void {
  const blank = newClause(`clause-${crypto.randomUUID()}`);
  editClause({ ...blank, name: title, title, text, component, suits: [type] });
}

export function closeEditedClause(): void {
  useEditedClause.setState({ clause: null });
}
