import type { Agreement } from '#core/agreement/agreement.ts';
import type { MirroredDraft } from '#core/bridge/contractWindow.ts';
import { newDraft } from '#core/editing/draft.ts';
import { newHistory } from '#core/editing/history.ts';
import { applySteps } from '#core/editing/steps.ts';
import { desktop } from '#renderer/desktop.ts';
import { showInContract } from '#renderer/preview/showInContract.ts';
import type { SectionId } from '#renderer/sections/sectionId.ts';
import { showLanguage, useContract } from '#renderer/state/contract.ts';
import { useOpenDraft } from '#renderer/state/openDraft.ts';

/** Shows the draft of the other window as it is there, until the answer is called. Nothing of it is changed or saved here. */
export function followMirror(): () => void {
  return desktop().on('draftMirrored', ({ mirrored }) => {
    if (mirrored === null) useOpenDraft.setState({ open: null });
    else show(mirrored);
  });
}

function show({ draft, steps, language, section, at }: MirroredDraft): void {
  const { open } = useOpenDraft.getState();
  const before = open === null || open.draft !== draft ? null : open.history.present.agreement;
  const made = applySteps(before, steps);
  if (!made.ok) throw new Error('The steps to the draft of the other window do not fit');
  const history = made.value === before && open !== null ? open.history : newHistory(newDraft(made.value as Agreement));
  useOpenDraft.setState({
    open: { draft, name: null, history, section: section as SectionId, focus: null, savedAt: 0, saving: 'saved' },
  });
  if (useContract.getState().language !== language) showLanguage(language);
  if (at !== null) showInContract(at);
}
