import { create } from 'zustand';
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

export function closeEditedClause(): void {
  useEditedClause.setState({ clause: null });
}
