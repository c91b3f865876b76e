import type { ImportedDraft } from '#core/bridge/requests.ts';
import { openDraft } from './openDraft.ts';
import { showNotice } from './session.ts';

/** Opens the draft that was made of a file, and tells what is not in it. */
export async function openImported({ draft, editedSince }: ImportedDraft): Promise<void> {
  await openDraft(draft);
  if (editedSince !== null) showNotice({ kind: 'editedSince', file: editedSince });
}
