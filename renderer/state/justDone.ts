import { create } from 'zustand';
import type { Change } from '#core/editing/history.ts';
import { undoLast, useOpenDraft } from './openDraft.ts';

/** What was just done and may be unwanted: in words, with the change that undoes it. */
export interface JustDone {
  readonly text: string;
  readonly change: Change;
}

export const useJustDone = create<{ readonly done: JustDone | null }>(() => ({ done: null }));

/** Tells what the last change did, with a way to undo it. */
export function tellDone(text: string): void {
  const change = useOpenDraft.getState().open?.history.past.at(-1);
  if (change !== undefined) useJustDone.setState({ done: { text, change } });
}

export function forgetDone(): void {
  useJustDone.setState({ done: null });
}

/** Undoes what was just done; nothing once something else was done after it. */
export function undoDone(): void {
  const { done } = useJustDone.getState();
  forgetDone();
  if (done !== null && useOpenDraft.getState().open?.history.past.at(-1) === done.change) undoLast();
}
