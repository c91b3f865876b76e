import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { newAgreement } from '#core/agreement/agreementFile.ts';
import { setAnswer } from '#core/editing/answers.ts';
import { newDraft } from '#core/editing/draft.ts';
import { edit, newHistory, redo, undo, type History } from '#core/editing/history.ts';
import { journalOf, saveOf, type SavedJournal } from '#renderer/state/saving.ts';

const deeds = {
  undo,
  redo,
  type: (history: History, at: number) =>
    edit(
      history,
      { label: { kind: 'answer', pattern: 'number' }, mergeKey: at % 3 === 0 ? 'number' : null, at },
      (draft) => setAnswer(draft, 'number', `SLA-${at}`),
    ),
};

/** What the machine has after a save. */
function received(machine: SavedJournal, history: History): SavedJournal {
  const save = saveOf({ draft: 'draft', place: null }, { ...machine, place: null }, history);
  if (save === null) return machine;
  return { changes: [...machine.changes.slice(0, save.keep), ...save.changes], cursor: save.cursor };
}

test('whatever is done between two saves, the machine has the journal of the window afterwards', () => {
  const anyDeed = fc.constantFrom('undo', 'redo', 'type', 'type', 'save') satisfies fc.Arbitrary<
    keyof typeof deeds | 'save'
  >;
  fc.assert(
    fc.property(fc.array(anyDeed, { maxLength: 40 }), (list) => {
      let history = newHistory(newDraft(newAgreement({ id: 'sla', type: 'customer', language: 'en' })));
      let machine: SavedJournal = { changes: [], cursor: 0 };
      for (const [at, deed] of list.entries()) {
        if (deed === 'save') machine = received(machine, history);
        else history = deeds[deed](history, at);
      }
      expect(received(machine, history)).toEqual(journalOf(history));
      expect(saveOf({ draft: 'draft', place: null }, { ...journalOf(history), place: null }, history)).toBeNull();
    }),
  );
});
