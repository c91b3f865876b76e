import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newAgreement } from '#core/agreement/agreementFile.ts';
import type { DesktopRequests } from '#core/bridge/requests.ts';
import { setAnswer } from '#core/editing/answers.ts';
import { done, failed } from '#core/outcome.ts';
import { ErrorBoundary } from '#renderer/components/ErrorBoundary.tsx';
import { change, useOpenDraft } from '#renderer/state/openDraft.ts';
import { show } from '#tests/renderer/openWindow.tsx';

const agreement = newAgreement({ id: 'sla', type: 'customer', language: 'en' });
let isBroken = true;

function Window() {
  if (isBroken) throw new Error('The map has no such section');
  return <p>The window as it was</p>;
}

beforeEach(() => {
  isBroken = true;
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

test('a fault of the window is logged, told, and the window opens again with its draft', async () => {
  const reportDefect = vi.fn<DesktopRequests['reportDefect']>(() => Promise.resolve(done({ log: 'now' })));
  show(
    <ErrorBoundary>
      <Window />
    </ErrorBoundary>,
    { agreement, answers: { reportDefect } },
  );
  expect(screen.getByRole('alert').textContent).toMatch(/What you wrote is saved/);
  expect(reportDefect).toHaveBeenCalledWith(expect.objectContaining({ message: 'The map has no such section' }));
  isBroken = false;
  await userEvent.setup().click(screen.getByRole('button', { name: 'Open the window again' }));
  expect(screen.getByText('The window as it was')).toBeDefined();
  expect(useOpenDraft.getState().open?.draft).toBe('draft');
});

test('what could not be saved is not said to be', async () => {
  const answers = {
    reportDefect: () => Promise.resolve(done({ log: 'now' })),
    saveDraft: () => Promise.resolve(failed({ kind: 'notSaved', code: 'ENOSPC' } as const)),
  };
  isBroken = false;
  const { rerender } = show(<ErrorBoundary>{null}</ErrorBoundary>, { agreement, answers });
  change({ kind: 'answer', pattern: 'number' }, null, (draft) => setAnswer(draft, 'number', 'SLA-1'));
  isBroken = true;
  rerender(
    <ErrorBoundary>
      <Window />
    </ErrorBoundary>,
  );
  expect(await screen.findByText(/could not be saved yet/)).toBeDefined();
  expect(screen.queryByText(/What you wrote is saved/)).toBeNull();
});
