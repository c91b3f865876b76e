import { create } from 'zustand';

interface LibraryPlace {
  readonly isShown: boolean;
  /** The clause that is looked at, by its id. */
  readonly chosen: string | null;
}

/** Whether the clause library takes the place of what the window shows otherwise. */
export const useLibraryPlace = create<LibraryPlace>(() => ({ isShown: false, chosen: null }));

/** Shows the library, at a clause or where one was. */
export function showLibrary(clause?: string): void {
  useLibraryPlace.setState(clause === undefined ? { isShown: true } : { isShown: true, chosen: clause });
}

export function leaveLibrary(): void {
  useLibraryPlace.setState({ isShown: false });
}
