import type { DueDate } from '#core/bridge/drafts.ts';
import { sectionOf } from '#renderer/sections/sections.ts';
import { goTo, openDraft } from '#renderer/state/openDraft.ts';

/** Opens the agreement where a date of it stands. */
export async function openAtDate({ draft, path }: DueDate): Promise<void> {
  await openDraft(draft);
  goTo(sectionOf(path), path);
}
