import type { DueDate } from '#core/bridge/drafts.ts';
import { goToQuestion } from '#renderer/state/goToQuestion.ts';
import { openDraft } from '#renderer/state/openDraft.ts';

/** Opens the agreement where a date of it stands. */
export async function openAtDate({ draft, path }: DueDate): Promise<void> {
  await openDraft(draft);
  goToQuestion(path);
}
