import type { DraftOrigin } from '#core/bridge/drafts.ts';
import { desktop } from '#renderer/desktop.ts';
import { openDraft } from '#renderer/state/openDraft.ts';
import { showProblem } from '#renderer/state/session.ts';

/** Makes a draft and opens it. */
export async function begin(origin: DraftOrigin): Promise<void> {
  const created = await desktop().ask.createDraft(origin);
  if (created.ok) await openDraft(created.value.draft);
  else showProblem(created.problem);
}

/** Makes a draft of a file that the person chooses, and opens it. */
export async function beginFromFile(): Promise<void> {
  const imported = await desktop().ask.importAgreement({});
  if (imported.ok) await openDraft(imported.value.draft);
  else showProblem(imported.problem);
}
