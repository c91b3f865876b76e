import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { newAgreement } from '#core/agreement/agreementFile.ts';
import type { DesktopRequests } from '#core/bridge/requests.ts';
import { setAnswer } from '#core/editing/answers.ts';
import { done } from '#core/outcome.ts';
import { change, useOpenDraft } from '#renderer/state/openDraft.ts';
import { showPanel } from '#renderer/state/panels.ts';
import { Header } from '#renderer/wizard/Header.tsx';
import { show } from '#tests/renderer/openWindow.tsx';

const agreement = { ...newAgreement({ id: 'sla', type: 'internal', language: 'da' }), title: { da: 'Driftsaftale' } };

beforeEach(() => showPanel(null));

test('the header says which draft it is, of which type, in which language and state', () => {
  show(<Header />, { agreement, language: 'da' });
  expect(screen.getByRole('button', { name: 'Omdøb udkastet: Driftsaftale' })).toBeDefined();
  expect(screen.getByText(/Intern aftale · Dansk/)).toBeDefined();
  expect(screen.getByText('Udkast')).toBeDefined();
});

test('the draft is renamed in place; Esc leaves it as it was', async () => {
  const user = userEvent.setup();
  const renameDraft = vi.fn<DesktopRequests['renameDraft']>(() => Promise.resolve(done(null)));
  show(<Header />, { agreement, answers: { renameDraft } });
  await user.click(screen.getByRole('button', { name: /^Rename the draft/ }));
  await user.keyboard('For Maria{Enter}');
  expect(renameDraft).toHaveBeenCalledExactlyOnceWith({ draft: 'draft', name: 'For Maria' });
  expect(useOpenDraft.getState().open?.name).toBe('For Maria');
  await user.click(await screen.findByRole('button', { name: 'Rename the draft: For Maria' }));
  await user.keyboard('Something else{Escape}');
  expect(renameDraft).toHaveBeenCalledOnce();
  expect(await screen.findByRole('button', { name: 'Rename the draft: For Maria' })).toBeDefined();
});

test('undo says what it would undo', async () => {
  show(<Header />, { agreement });
  expect(screen.getByRole('button', { name: 'Undo' }).hasAttribute('disabled')).toBe(true);
  change({ kind: 'answer', pattern: 'title' }, null, (draft) => setAnswer(draft, 'title', { da: 'Ny' }));
  expect(await screen.findByRole('button', { name: 'Undo: Title' })).toBeDefined();
});

test('what is not saved is said so at once, with a way to save it', async () => {
  show(<Header />, { agreement });
  const { open } = useOpenDraft.getState();
  if (open !== null) useOpenDraft.setState({ open: { ...open, saving: 'failed' } });
  expect((await screen.findByRole('alert')).textContent).toMatch(/^Not saved/);
  expect(screen.getByRole('button', { name: 'Save now' })).toBeDefined();
});
