import { newAgreement } from '#core/agreement/agreementFile.ts';
import type { Agreement } from '#core/agreement/agreement.ts';
import { setAnswer } from '#core/editing/answers.ts';
import { newDraft } from '#core/editing/draft.ts';
import { edit, newHistory, type Change, type History } from '#core/editing/history.ts';

export const blank = (fields: Partial<Agreement> = {}): Agreement => ({
  ...newAgreement({ id: 'sla', type: 'customer', language: 'da' }),
  ...fields,
});

/** A history with one change for each number that was typed. */
export function typed(agreement: Agreement, numbers: readonly string[]): History {
  return numbers.reduce(
    (history, number, at) =>
      edit(history, { label: { kind: 'answer', pattern: 'number' }, mergeKey: null, at }, (draft) =>
        setAnswer(draft, 'number', number),
      ),
    newHistory(newDraft(agreement)),
  );
}

export function changesOf(numbers: readonly string[]): Change[] {
  return [...typed(blank(), numbers).past];
}
