import { create } from 'zustand';
import type { DraftSummary } from '#core/bridge/drafts.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import type { Outcome } from '#core/outcome.ts';
import { desktop } from '#renderer/desktop.ts';
import { showProblem } from '#renderer/state/session.ts';
import type { ShelfDeed } from '#renderer/words/startWords.ts';

/** What was done to drafts last, and how it is undone. */
export interface ShelfMessage {
  readonly deed: ShelfDeed;
  readonly drafts: readonly string[];
  readonly name: string;
}

export const useShelfMessage = create<{ readonly message: ShelfMessage | null }>(() => ({ message: null }));

export function dismissMessage(): void {
  useShelfMessage.setState({ message: null });
}

const OPPOSITE: Readonly<Record<ShelfDeed, ShelfDeed>> = {
  archived: 'unarchived',
  unarchived: 'archived',
  removed: 'restored',
  restored: 'removed',
};

/** Moves drafts to another shelf and tells the person; `name` is that of the first. */
export async function moveDrafts(deed: ShelfDeed, drafts: readonly string[], name: string): Promise<void> {
  if (await moved(deed, drafts)) useShelfMessage.setState({ message: { deed, drafts, name } });
}

export async function undoMove({ deed, drafts }: ShelfMessage): Promise<void> {
  dismissMessage();
  await moved(OPPOSITE[deed], drafts);
}

export async function eraseDrafts(drafts: readonly string[]): Promise<void> {
  told(await desktop().ask.eraseDrafts({ drafts: [...drafts] }));
}

export async function renameDraft({ draft }: DraftSummary, name: string): Promise<void> {
  told(await desktop().ask.renameDraft({ draft, name: name.slice(0, 200) }));
}

async function moved(deed: ShelfDeed, some: readonly string[]): Promise<boolean> {
  const { ask } = desktop();
  const drafts = [...some];
  switch (deed) {
    case 'archived':
      return told(await ask.archiveDrafts({ drafts, archived: true }));
    case 'unarchived':
      return told(await ask.archiveDrafts({ drafts, archived: false }));
    case 'removed':
      return told(await ask.deleteDrafts({ drafts }));
    case 'restored':
      return told(await ask.restoreDrafts({ drafts }));
  }
}

function told(done: Outcome<unknown, DesktopProblem>): boolean {
  if (!done.ok) showProblem(done.problem);
  return done.ok;
}
