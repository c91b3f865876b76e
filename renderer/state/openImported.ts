import type { DesktopProblem } from '#core/bridge/problem.ts';
import type { ImportedDraft } from '#core/bridge/requests.ts';
import type { Outcome } from '#core/outcome.ts';
import { openDraft } from './openDraft.ts';
import { showNotice, showProblem } from './session.ts';

/** Opens the draft that was made of a file, and tells what is not in it. */
export async function openImported({ draft, editedSince }: ImportedDraft): Promise<void> {
  await openDraft(draft);
  if (editedSince !== null) showNotice({ kind: 'editedSince', file: editedSince });
}

/** Opens what comes of a file that somebody chose or dropped. What was wrong with the one before is no longer told. */
export async function openChosen(importing: Promise<Outcome<ImportedDraft, DesktopProblem>>): Promise<void> {
  showProblem(null);
  const imported = await importing;
  if (imported.ok) await openImported(imported.value);
  else showProblem(imported.problem);
}
