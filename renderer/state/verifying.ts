import { create } from 'zustand';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import type { VerifiedContract } from '#core/bridge/requests.ts';
import { desktop } from '#renderer/desktop.ts';
import { openImported } from './openImported.ts';
import { showPanel } from './panels.ts';
import { showProblem } from './session.ts';

/** How far the verifying of a file is. */
export type Verifying =
  | { readonly kind: 'busy'; readonly file: string; readonly name: string }
  | { readonly kind: 'done'; readonly file: string; readonly contract: VerifiedContract }
  | { readonly kind: 'refused'; readonly problem: DesktopProblem };

export const useVerifying = create<{ readonly stage: Verifying | null }>(() => ({ stage: null }));

/** Lets somebody choose a file, and tells which contract it is. Who chooses none is left where they were. */
export async function verifyChosenFile(): Promise<void> {
  const chosen = await desktop().ask.fileToVerify({});
  if (!chosen.ok) return showProblem(chosen.problem);
  const { file, name } = chosen.value;
  const busy: Verifying = { kind: 'busy', file, name };
  useVerifying.setState({ stage: busy });
  showPanel('verify');
  const answer = await desktop().ask.verifyFile({ file });
  // Another file may have been chosen since.
  if (useVerifying.getState().stage !== busy) return;
  useVerifying.setState({
    stage: answer.ok ? { kind: 'done', file, contract: answer.value } : { kind: 'refused', problem: answer.problem },
  });
}

/** Makes a draft of the agreement inside the file, and opens it. */
export async function openVerified(file: string): Promise<void> {
  const opened = await desktop().ask.openVerified({ file });
  if (!opened.ok) return useVerifying.setState({ stage: { kind: 'refused', problem: opened.problem } });
  showPanel(null);
  await openImported(opened.value);
}
