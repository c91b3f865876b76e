import type { Path } from '#core/agreement/path.ts';
import { slotAt } from '#core/editing/slot.ts';
import { workingTree } from '#core/editing/tree.ts';
import { useAgreement, useOpenDraft } from '#renderer/state/openDraft.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { fieldWords, hasFieldWords } from '#renderer/words/fields/fieldWords.ts';

/** What the question at a path is called in the forms. */
export function useQuestionName(): (path: Path) => string {
  const language = useLanguage();
  const type = useAgreement((agreement) => agreement.type);
  return (path) => {
    const { open } = useOpenDraft.getState();
    const slot = open === null ? null : slotAt(workingTree(open.history.present), path);
    const pattern = slot?.pattern ?? path;
    return hasFieldWords(pattern) ? fieldWords(pattern, language, type).label : path;
  };
}
