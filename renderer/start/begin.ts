import type { Language } from '#core/agreement/language.ts';
import type { DraftOrigin } from '#core/bridge/drafts.ts';
import { setAnswer } from '#core/editing/answers.ts';
import { withFirstAnswers, type FirstAnswers } from '#core/editing/firstAnswers.ts';
import { desktop } from '#renderer/desktop.ts';
import { change, newId, openDraft, useOpenDraft } from '#renderer/state/openDraft.ts';
import { showProblem } from '#renderer/state/session.ts';

/** What is answered before the questions are shown. */
export interface Beginning {
  readonly language: Language;
  readonly first: FirstAnswers | null;
}

/** Makes a draft and opens it. What is answered already is one step that can be undone. */
export async function begin(origin: DraftOrigin, beginning: Beginning | null = null): Promise<void> {
  const created = await desktop().ask.createDraft(origin);
  if (!created.ok) return showProblem(created.problem);
  await openDraft(created.value.draft);
  // The draft that was open stays open when it cannot be saved: nothing is answered in that one.
  if (beginning === null || useOpenDraft.getState().open?.draft !== created.value.draft) return;
  const { language, first } = beginning;
  change({ kind: 'answer', pattern: first === null ? 'language' : 'parties' }, null, (draft) => {
    const spoken = setAnswer(draft, 'language', language);
    return first === null ? spoken : withFirstAnswers(spoken, first, newId);
  });
}
