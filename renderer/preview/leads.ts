import type { Language } from '#core/agreement/language.ts';
import type { Path } from '#core/agreement/path.ts';
import { desktop } from '#renderer/desktop.ts';
import { showLanguage } from '#renderer/state/contract.ts';
import { goToQuestion } from '#renderer/state/goToQuestion.ts';

/** Where the contract is shown: beside the questions, or in a window of its own. */
export type ContractPlace = 'pane' | 'window';

/** What the contract leads to. */
export interface Leads {
  readonly question: (path: Path) => void;
  readonly language: (language: Language) => void;
}

/** From the window of the contract everything goes through the window of the draft, so that both show the same. */
export const leads: Readonly<Record<ContractPlace, Leads>> = {
  pane: { question: goToQuestion, language: showLanguage },
  window: {
    question: (path) => void desktop().ask.leadDraft({ lead: { kind: 'question', path } }),
    language: (language) => void desktop().ask.leadDraft({ lead: { kind: 'language', language } }),
  },
};
