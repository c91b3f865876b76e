import { newAgreement } from '#core/agreement/agreementFile.ts';
import { setAnswer } from '#core/editing/answers.ts';
import { newDraft } from '#core/editing/draft.ts';
import { edit, newHistory } from '#core/editing/history.ts';
import { openStorage } from '#electron/storage/storage.ts';

/** Types into a draft as fast as it is saved and prints each number that was answered as saved, until it is killed. */
const [folder = '', known = ''] = process.argv.slice(2);
const opened = openStorage({ folder, now: Date.now, newId: () => 'typed', shippedClauses: () => [] });
if (!opened.ok) throw new Error(opened.problem.kind);
const { storage } = opened.value;
const agreement = newAgreement({ id: 'sla', type: 'customer', language: 'en' });
const created = known === '' ? storage.createDraft(agreement, null) : undefined;
const draft = created?.ok === true ? created.value : known;
const open = storage.openDraft(draft);
if (!open.ok) throw new Error(open.problem.kind);

let history = newHistory(newDraft(agreement));
for (let number = open.value.changes.length + 1; ; number += 1) {
  const label = { kind: 'answer', pattern: 'number' } as const;
  history = edit(history, { label, mergeKey: null, at: number }, (present) =>
    setAnswer(present, 'number', `${number}`),
  );
  const last = history.past.slice(-1);
  const saved = storage.saveDraft({ draft, keep: number - 1, changes: last, cursor: number, place: null });
  if (!saved.ok) throw new Error(saved.problem.kind);
  process.stdout.write(`${number}\n`);
}
