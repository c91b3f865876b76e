import { create } from 'zustand';
import type { Agreement } from '#core/agreement/agreement.ts';
import type { Path } from '#core/agreement/path.ts';
import type { Lead } from '#core/bridge/contractWindow.ts';
import { stepsBetween } from '#core/editing/steps.ts';
import { unreachable } from '#core/unreachable.ts';
import { desktop } from '#renderer/desktop.ts';
import { showLanguage, useContract } from './contract.ts';
import { goToQuestion } from './goToQuestion.ts';
import { useOpenDraft } from './openDraft.ts';
import { useSession } from './session.ts';

/** Whether the contract has a window of its own, which takes the place of the pane. */
export const useContractWindow = create<{ readonly isOpen: boolean }>(() => ({ isOpen: false }));

/** What the other window was told last. */
let told: { readonly draft: string; readonly agreement: Agreement } | null = null;

/** Keeps the window of the contract in step with the draft, and answers what is done there; call once. */
export function followContractWindow(perform: (lead: Extract<Lead, { kind: 'action' }>) => void): () => void {
  const endings = [
    useSession.subscribe(({ start }, before) => {
      if (start !== before.start) useContractWindow.setState({ isOpen: start?.isContractOut ?? false });
    }),
    desktop().on('contractWindow', ({ isOpen }) => {
      told = null;
      useContractWindow.setState({ isOpen });
      mirror();
    }),
    desktop().on('contractLed', ({ lead }) => (lead.kind === 'action' ? perform(lead) : follow(lead))),
    useOpenDraft.subscribe(({ open }, { open: before }) => {
      const isSame =
        open?.draft === before?.draft &&
        open?.section === before?.section &&
        open?.history.present.agreement === before?.history.present.agreement;
      if (!isSame) mirror();
    }),
    useContract.subscribe(({ language }, before) => {
      if (language !== before.language) mirror();
    }),
  ];
  return () => endings.forEach((end) => end());
}

/** Shows in the window of the contract what an answer makes of the text. */
export function pointInContractWindow(at: Path): void {
  mirror(at);
}

function follow(lead: Exclude<Lead, { kind: 'action' }>): void {
  switch (lead.kind) {
    case 'question':
      return goToQuestion(lead.path);
    case 'language':
      return showLanguage(lead.language);
    default:
      return unreachable(lead);
  }
}

function mirror(at: Path | null = null): void {
  if (!useContractWindow.getState().isOpen) return;
  const { open } = useOpenDraft.getState();
  if (open === null) {
    told = null;
    void desktop().ask.mirrorDraft({ mirrored: null });
    return;
  }
  const { agreement } = open.history.present;
  const steps = [...stepsBetween(told?.draft === open.draft ? told.agreement : null, agreement)];
  told = { draft: open.draft, agreement };
  const language = useContract.getState().language ?? agreement.language;
  const { draft, section } = open;
  void desktop().ask.mirrorDraft({ mirrored: { draft, steps, language, section, at } });
}
