import { create } from 'zustand';
import type { Path } from '#core/agreement/path.ts';
import { useOpenDraft } from './openDraft.ts';

/**
 * The question of the open draft that is to be brought into view, if one was asked for. Hundreds of rows and cells wait
 * for theirs: here they hear of another question, and not of every letter typed.
 */
export const useFocus = create<{ readonly path: Path | null }>(() => ({ path: focusOf(useOpenDraft.getState()) }));

useOpenDraft.subscribe((state) => {
  const path = focusOf(state);
  if (path !== useFocus.getState().path) useFocus.setState({ path });
});

function focusOf({ open }: ReturnType<typeof useOpenDraft.getState>): Path | null {
  return open?.focus ?? null;
}
