import { expect, onTestFinished, test, vi } from 'vitest';
import { newAgreement } from '#core/agreement/agreementFile.ts';
import { setAnswer } from '#core/editing/answers.ts';
import { newDraft } from '#core/editing/draft.ts';
import { newHistory } from '#core/editing/history.ts';
import { done } from '#core/outcome.ts';
import { replaceDesktop } from '#renderer/desktop.ts';
import { followDraft, showLanguage, useContract } from '#renderer/state/contract.ts';
import { change, useOpenDraft } from '#renderer/state/openDraft.ts';
import { machine } from '#tests/renderer/openWindow.tsx';

/** The contract itself is not set here. */
class NoWorker {
  addEventListener(): void {}
  postMessage(): void {}
}

function open(draft: string): void {
  const history = newHistory(newDraft(newAgreement({ id: draft, type: 'customer', language: 'en' })));
  useOpenDraft.setState({
    open: { draft, name: null, history, section: 'agreement', focus: null, savedAt: 0, saving: 'saved' },
  });
}

test('the language chosen for the contract holds while the draft is open, and not for the next', () => {
  vi.stubGlobal('Worker', NoWorker);
  replaceDesktop(machine({ saveDraft: () => Promise.resolve(done({ savedAt: 0 })) }));
  const end = followDraft();
  onTestFinished(() => {
    useOpenDraft.setState({ open: null });
    end();
    replaceDesktop(null);
  });
  open('one');
  showLanguage('da');
  change({ kind: 'answer', pattern: 'number' }, null, (draft) => setAnswer(draft, 'number', 'SLA-1'));
  expect(useContract.getState().language).toBe('da');
  useOpenDraft.setState({ open: null });
  open('other');
  expect(useContract.getState().language).toBeNull();
});
