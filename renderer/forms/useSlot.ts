import type { Path } from '#core/agreement/path.ts';
import { setAnswer } from '#core/editing/answers.ts';
import { slotAt, type Slot } from '#core/editing/slot.ts';
import { workingTree } from '#core/editing/tree.ts';
import { isAsked } from './asked.ts';
import type { FieldWords } from '#renderer/words/fields/fieldTable.ts';
import { fieldWords } from '#renderer/words/fields/fieldWords.ts';
import { change, useAgreement, useAnswer, useOpenDraft } from '#renderer/state/openDraft.ts';
import { useLanguage } from '#renderer/state/session.ts';

/** What stands at a path and how it is changed. */
export interface Question {
  readonly slot: Slot;
  readonly value: unknown;
  readonly words: FieldWords;
  /** What was begun here and cannot be in the contract yet. */
  readonly isUnfinished: boolean;
  readonly answer: (value: unknown) => void;
  /** The same for letters typed one after the other, which are one step of undo. */
  readonly type: (value: unknown) => void;
}

/** The question at a path, or `null` when the agreement has no such place (any more) or its type does not ask it. */
export function useQuestion(path: Path): Question | null {
  const language = useLanguage();
  const value = useAnswer(path);
  const type = useAgreement((agreement) => agreement.type);
  const isUnfinished = useOpenDraft(({ open }) => open !== null && Object.hasOwn(open.history.present.sketches, path));
  const slot = currentSlot(path);
  const pattern = slot?.pattern ?? '';
  const answered = (mergeKey: Path | null) => (next: unknown) =>
    change({ kind: 'answer', pattern }, mergeKey, (draft) => setAnswer(draft, path, next));
  if (slot === null || !isAsked(slot.pattern, type)) return null;
  return {
    slot,
    value,
    words: fieldWords(pattern, language, type),
    isUnfinished,
    answer: answered(null),
    type: answered(path),
  };
}

function currentSlot(path: Path): Slot | null {
  const { open } = useOpenDraft.getState();
  return open === null ? null : slotAt(workingTree(open.history.present), path);
}
